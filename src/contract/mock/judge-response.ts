import type { Header, Operation, Response } from '../document/document.ts'
import type { RecordedResponse, Remark } from './exchange.ts'
import type { BodyJudgement } from './judge-body.ts'
import { covers, isJson, mediaTypeOf } from './media-type.ts'
import { parseBody } from './parse-body.ts'
import type { PreparedMock } from './prepare-mock.ts'
import { schemaShape } from './schema-shape.ts'
import { parameterReadings } from './text-readings.ts'

/** A response by the document alone: status, headers, media type, body. */
export function judgeResponse(
  prepared: PreparedMock,
  operation: Operation,
  response: RecordedResponse,
  method: string,
): BodyJudgement {
  const documented = documentedResponse(operation, response.status)
  if (documented === undefined) {
    const message = `${response.status} is not documented`
    return { remarks: [{ about: 'status', at: '', message, pointer: `${operation.pointer}/responses` }], unchecked: [] }
  }
  const headers = new Map(response.headers.map(([name, value]) => [name.toLowerCase(), value]))
  const wrongHeaders = documented.headers.flatMap((header) =>
    judgeHeader(prepared, header, headers.get(header.name.toLowerCase())),
  )
  // RFC 9110, 9.3.2: the answer to HEAD has the headers of the one to GET, and never its body.
  if (method === 'HEAD') return { remarks: wrongHeaders, unchecked: [] }
  const { remarks, unchecked } = judgeContent(prepared, documented, response.body, headers.get('content-type'))
  return { remarks: [...wrongHeaders, ...remarks], unchecked }
}

/** By the exact status, by its range, or by default, in this order (OpenAPI 3.1, Responses Object). */
export function documentedResponse({ responses }: Operation, status: number): Response | undefined {
  const find = (key: string) => responses.find((response) => response.status === key)
  return find(String(status)) ?? find(`${Math.floor(status / 100)}XX`) ?? find('default')
}

function judgeHeader({ document, validator }: PreparedMock, header: Header, value: string | undefined): Remark[] {
  const remark = (message: string, keyword?: string): Remark => ({
    about: 'header',
    at: header.name,
    message,
    ...(keyword !== undefined && { keyword }),
    pointer: header.pointer,
  })
  if (value === undefined) return header.required ? [remark('is required and is not there')] : []
  const shape = schemaShape(document.bundled, header.schema)
  const problems = parameterReadings({ ...header, in: 'header' }, shape, [value]).map((reading) =>
    validator.validate(header, reading, 'response'),
  )
  if (problems.some((found) => found.length === 0)) return []
  return (problems[0] ?? []).map(({ message, keyword }) => remark(message, keyword))
}

function judgeContent(
  { validator }: PreparedMock,
  { content, pointer }: Response,
  body: Uint8Array,
  contentType: string | undefined,
): BodyJudgement {
  const remark = (about: 'body' | 'content-type', message: string): BodyJudgement => ({
    remarks: [{ about, at: '', message, pointer }],
    unchecked: [],
  })
  if (content.length === 0) {
    return body.length === 0
      ? { remarks: [], unchecked: [] }
      : remark('body', 'this response is documented without a body')
  }
  if (contentType === undefined) return remark('content-type', 'there is no Content-Type header')
  const media = content.find(({ type }) => covers(type, contentType))
  if (media === undefined) return remark('content-type', `is none of ${content.map(({ type }) => type).join(', ')}`)
  const { type } = mediaTypeOf(contentType)
  if (!isJson(type) && !type.startsWith('text/')) {
    return { remarks: [], unchecked: media.schema === undefined ? [] : [`no validator for an answer of type ${type}`] }
  }
  const parsed = parseBody(body, contentType)
  if (!parsed.ok) return remark('body', parsed.reason)
  const problems = validator.validate(media, parsed.value ?? '', 'response')
  const { schemaPointer = pointer } = media
  return { remarks: problems.map((problem) => ({ about: 'body', ...problem, pointer: schemaPointer })), unchecked: [] }
}
