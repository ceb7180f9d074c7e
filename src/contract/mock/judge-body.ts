import type { MediaType } from '../document/document.ts'
import { formReadings } from './form-readings.ts'
import type { Remark } from './exchange.ts'
import { isJson, mediaTypeOf } from './media-type.ts'
import type { PreparedMock } from './prepare-mock.ts'
import { schemaShape } from './schema-shape.ts'

export interface BodyJudgement {
  readonly remarks: readonly Remark[]
  readonly unchecked: readonly string[]
}

export interface SentBody {
  readonly bytes: Uint8Array
  readonly contentType: string
  /** What `parseBody` has made of it. */
  readonly value: unknown
}

/** A request body by the schema of its media type. */
export async function judgeBody(prepared: PreparedMock, media: MediaType, body: SentBody): Promise<BodyJudgement> {
  if (media.schema === undefined) return { remarks: [], unchecked: [] }
  const readings = await bodyReadings(prepared, media, body)
  if (readings === undefined) {
    return { remarks: [], unchecked: [`no validator for a body of type ${mediaTypeOf(body.contentType).type}`] }
  }
  const problems = readings.map((reading) => prepared.validator.validate(media, reading, 'request'))
  if (problems.some((found) => found.length === 0)) return { remarks: [], unchecked: [] }
  return {
    remarks: (problems[0] ?? []).map((problem) => ({
      about: 'body',
      ...problem,
      ...(media.schemaPointer !== undefined && { pointer: media.schemaPointer }),
    })),
    unchecked: [],
  }
}

/** What the body can mean; undefined for a media type that nobody here can read. */
async function bodyReadings(
  { document }: PreparedMock,
  { schema = true }: MediaType,
  { bytes, contentType, value }: SentBody,
): Promise<unknown[] | undefined> {
  const { type } = mediaTypeOf(contentType)
  if (isJson(type)) return [value]
  const text = typeof value === 'string' ? value : ''
  if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data') {
    const fields =
      type === 'multipart/form-data' ? await multipartFields(bytes, contentType) : new URLSearchParams(text)
    return formReadings(document, [...fields], schemaShape(document.bundled, schema))
  }
  return type.startsWith('text/') || type === 'application/octet-stream' ? [text] : undefined
}

async function multipartFields(bytes: Uint8Array, contentType: string): Promise<[string, string][]> {
  const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': contentType } }).formData()
  return Promise.all(
    [...form].map(async ([name, part]): Promise<[string, string]> => [
      name,
      typeof part === 'string' ? part : await part.text(),
    ]),
  )
}
