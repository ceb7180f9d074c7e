import { isDeepStrictEqual } from 'node:util'
import { headerValues, type Evidence } from '../evidence.ts'
import type { Check } from './check.ts'

/** The caller is given the body that was on the wire: parsed where it is JSON, the text elsewhere, undefined for none. */
export const receivedBody: Check = {
  id: 'received-body',
  about: 'caller',
  judge({ received, exchanges }: Evidence) {
    const response = exchanges.at(-1)?.response
    if (received === undefined || response === undefined) return []
    const contentType = headerValues(response.headers, 'content-type')[0] ?? ''
    const expected = read(response.body, contentType)
    if (isDeepStrictEqual(expected, received.body)) return []
    return [{ message: 'the caller was given another body', expected: shown(expected), actual: shown(received.body) }]
  },
}

function read(body: string, contentType: string): unknown {
  if (body === '') return undefined
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(contentType)) return body
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

function shown(value: unknown): string {
  const text = value === undefined ? 'no body' : JSON.stringify(value)
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
