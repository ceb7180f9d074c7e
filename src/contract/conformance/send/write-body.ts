import { essence, isJson } from '../../harness/drivers/body-serializer.ts'
import { isRecord } from '../../harness/is-record.ts'
import { UnsendableError } from './unsendable-error.ts'

export interface WrittenBody {
  readonly contentType: string
  readonly text: string
}

/** Writes a body by its media type: JSON, form, multipart, text. Throws an `UnsendableError` for a type without a known way. */
export function writeBody(mediaType: string, value: unknown): WrittenBody {
  const type = essence(mediaType)
  if (isJson(type)) return { contentType: mediaType, text: JSON.stringify(value) }
  if (type.endsWith('/*')) return { contentType: 'application/json', text: JSON.stringify(value) }
  if (type === 'application/x-www-form-urlencoded' && isRecord(value))
    return { contentType: mediaType, text: new URLSearchParams(pairsOf(value)).toString() }
  if (type === 'multipart/form-data' && isRecord(value)) {
    return { contentType: `multipart/form-data; boundary=${boundary}`, text: multipart(pairsOf(value)) }
  }
  if (typeof value === 'string') return { contentType: mediaType, text: value }
  if (type === 'text/plain') return { contentType: mediaType, text: JSON.stringify(value) }
  throw new UnsendableError(`no way is known to write a body of type ${mediaType}`)
}

/** RFC 2046, 5.1.1: it must not occur in the parts; ours hold what schemas allow, and no schema asks for this. */
const boundary = 'docspace-contract-part-7MA4YWxk'

function multipart(pairs: readonly (readonly [string, string])[]): string {
  const parts = pairs.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', '%22')}"\r\n\r\n${value}\r\n`,
  )
  return `${parts.join('')}--${boundary}--\r\n`
}

function pairsOf(value: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(value).flatMap(([name, one]) =>
    Array.isArray(one) ? one.map((item): [string, string] => [name, text(item)]) : [[name, text(one)]],
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
