import { fieldsOf, textOf } from './fields.ts'
import { has } from './has.ts'

/** A body as fetch takes it; the headers learn its media type where the caller named none. */
export function requestBody(value: unknown, headers: Headers): BodyInit | undefined {
  if (value === undefined || isBodyInit(value)) return value
  const type = headers.get('content-type')
  if (!type) headers.set('content-type', 'application/json')
  else if (type.includes('urlencoded') && typeof value === 'object') return formOf({ ...value })
  // A text that is sent as something else than JSON is sent as it is.
  else if (!isJson(type)) return textOf(value)
  return JSON.stringify(value)
}

export function isJson(type: string): boolean {
  return /[/+]json\b/i.test(type)
}

function formOf(values: object): URLSearchParams {
  return new URLSearchParams(fieldsOf(values).map(([name, value]) => [name, textOf(value)]))
}

/** Forms, blobs, buffers, views and streams: all that a runtime has a class for bears its name. What is left is data. */
function isBodyInit(value: unknown): value is Exclude<BodyInit, string> {
  return isStream(value) || has(value, Symbol.toStringTag)
}

/** What is read as it goes and cannot be sent twice. */
export function isStream(body: unknown): body is ReadableStream {
  return has(body, 'getReader') || has(body, Symbol.asyncIterator)
}
