import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { HeaderField, RecordedRequest, RecordedResponse } from './exchange.ts'

/** The response with everything that goes on the wire; undefined where one of the headers cannot. */
export function makeResponse(
  { method }: RecordedRequest,
  status: number,
  headers: readonly HeaderField[],
  text: string,
): RecordedResponse | undefined {
  try {
    for (const [name, value] of headers) {
      validateHeaderName(name)
      validateHeaderValue(name, value)
    }
  } catch {
    return undefined
  }
  // RFC 9110, 6.4.1: these have no content, whatever the document says.
  const bodiless = status === 204 || status === 304 || status < 200
  const bytes = Buffer.from(text)
  const own: HeaderField[] = [['date', new Date().toUTCString()]]
  if (!bodiless) own.push(['content-length', String(bytes.length)])
  return {
    status,
    headers: [...headers.filter(([name]) => name !== 'content-length' && name !== 'date'), ...own],
    body: bodiless || method === 'HEAD' ? new Uint8Array() : bytes,
  }
}
