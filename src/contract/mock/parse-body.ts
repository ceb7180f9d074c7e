import { isJson, mediaTypeOf } from './media-type.ts'

/** A body as its media type says it is to be read. */
export type ParsedBody =
  | { readonly ok: true; readonly value: unknown }
  /** Why it cannot be read, in a sentence that holds nothing of it. */
  | { readonly ok: false; readonly reason: string }

/** Reads a body: JSON parsed, everything else as text; undefined where there is none. */
export function parseBody(body: Uint8Array, contentType: string | undefined): ParsedBody {
  if (body.length === 0) return { ok: true, value: undefined }
  const { type, parameters } = mediaTypeOf(contentType)
  let text: string
  try {
    text = new TextDecoder(parameters.get('charset') ?? 'utf-8').decode(body)
  } catch {
    return { ok: false, reason: 'the charset of the Content-Type is unknown' }
  }
  if (!isJson(type)) return { ok: true, value: text }
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    // What JSON.parse says would quote the body.
    return { ok: false, reason: 'the body is not JSON' }
  }
}

/** Why a multipart body cannot be read (RFC 2046, 5.1), or undefined. Prism dies of what this finds. */
export async function multipartFault(body: Uint8Array, contentType: string | undefined): Promise<string | undefined> {
  const { type, parameters } = mediaTypeOf(contentType)
  if (type !== 'multipart/form-data' || body.length === 0) return undefined
  if (parameters.get('boundary') === undefined) return 'the Content-Type of a multipart body has no boundary'
  try {
    await new Response(Buffer.from(body), { headers: { 'content-type': contentType ?? '' } }).formData()
    return undefined
  } catch {
    return 'the multipart body is malformed'
  }
}
