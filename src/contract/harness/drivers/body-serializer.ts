import type { BodyValue } from '../case.ts'
import { ObstacleError } from './driver.ts'
import { isRecord } from '../is-record.ts'

/** The body as fetch takes it, by its media type. Throws an `ObstacleError` for a media type without a known serialization. */
export function serializeBody({ mediaType, value }: BodyValue): {
  readonly body: BodyInit
  readonly contentType?: string
} {
  const type = essence(mediaType)
  if (isJson(type)) return { body: JSON.stringify(value), contentType: mediaType }
  if (type === 'application/x-www-form-urlencoded' && isRecord(value)) {
    return { body: new URLSearchParams(formPairs(value)).toString(), contentType: mediaType }
  }
  // fetch writes the boundary, and with it the content type.
  if (type === 'multipart/form-data' && isRecord(value)) return { body: formData(value) }
  if (typeof value === 'string') return { body: value, contentType: mediaType }
  throw new ObstacleError({ code: 'no-request', detail: `no serialization is known for a body of type ${mediaType}` })
}

/** `application/json` and every `+json` suffix (RFC 6839, 3.1). */
export function isJson(type: string): boolean {
  return /^application\/(?:[\w.+-]+\+)?json$/i.test(type)
}

/** A media type without its parameters, in lower case. */
export function essence(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase()
}

function formPairs(value: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(value).flatMap(([name, one]) =>
    Array.isArray(one) ? one.map((item): [string, string] => [name, text(item)]) : [[name, text(one)]],
  )
}

function formData(value: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData()
  for (const [name, one] of formPairs(value)) form.append(name, one)
  return form
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
