import { isDeepStrictEqual } from 'node:util'
import type { Evidence } from '../evidence.ts'
import { isRecord } from '../is-record.ts'
import type { Check } from './check.ts'

/** The body reads back as the value it was given: nothing is dropped, added or mistyped on the way. */
export const requestBody: Check = {
  id: 'request-body',
  about: 'request',
  judge({ case: { values }, exchanges }: Evidence) {
    const sent = exchanges[0]?.request.body
    if (sent === undefined) return []
    if (values.body === undefined) {
      return sent === '' ? [] : [{ message: 'the request has a body', expected: 'no body', actual: shown(sent) }]
    }
    const { mediaType, value } = values.body
    if (sent !== '' && readsBack(mediaType.toLowerCase(), sent, value)) return []
    const expected = JSON.stringify(value)
    return [{ message: 'the body does not read back as the value it was given', expected, actual: shown(sent) }]
  },
}

function readsBack(mediaType: string, sent: string, value: unknown): boolean {
  // The boundary is fetch's own; what is in the parts is for the mock's validation.
  if (mediaType.startsWith('multipart/')) return true
  if (/^application\/([\w.+-]+\+)?json\b/.test(mediaType)) return isDeepStrictEqual(parsed(sent), value)
  if (mediaType.startsWith('application/x-www-form-urlencoded') && isRecord(value)) {
    return isDeepStrictEqual(formFields(sent), normalFields(value))
  }
  return sent === value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function formFields(text: string): Record<string, string[]> {
  const form = new URLSearchParams(text)
  return Object.fromEntries([...new Set(form.keys())].sort().map((name) => [name, form.getAll(name)]))
}

function normalFields(value: Readonly<Record<string, unknown>>): Record<string, string[]> {
  const text = (one: unknown) => (typeof one === 'string' ? one : JSON.stringify(one))
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map((name) => [name, [value[name]].flat().map(text)]))
}

function shown(text: string): string {
  return text === '' ? 'no body' : text.length > 300 ? `${text.slice(0, 300)}…` : text
}
