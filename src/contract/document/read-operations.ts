import type {
  Header,
  MediaType,
  Method,
  Operation,
  Parameter,
  RequestBody,
  Response,
  SecurityScheme,
} from './document.ts'
import type { DocumentReader } from './document-reader.ts'
import { childPointer, isRecord } from './json-pointer.ts'
import { readContent, readParameter, isIgnoredHeader } from './read-content.ts'
import { readLinks } from './read-links.ts'
import { readSecurity } from './read-security.ts'

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const satisfies Method[]

/** The operations below `paths`, in the document's order. */
export function readOperations(
  reader: DocumentReader,
  schemes: Readonly<Record<string, SecurityScheme>>,
): readonly Operation[] {
  const places = readPlaces(reader)
  const ids = new Set(places.keys())
  return [...places].map(([id, place]) => readOperation({ reader, schemes, ids, id, place }))
}

/** Where each operation stands, by its id: known before any is read, because they link to each other. */
function readPlaces(reader: DocumentReader): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const [path, item, itemPointer] of reader.members(reader.root.paths, '/paths')) {
    if (!path.startsWith('/')) continue
    for (const method of methods) {
      const raw = item[method.toLowerCase()]
      if (raw === undefined) continue
      const pointer = childPointer(itemPointer, method.toLowerCase())
      if (!isRecord(raw)) throw reader.invalid(pointer, 'an operation must be an object')
      const id = typeof raw.operationId === 'string' && raw.operationId !== '' ? raw.operationId : `${method} ${path}`
      const other = places.get(id)
      if (other !== undefined) {
        throw reader.duplicate(id, childPointer(pointer, 'operationId'), childPointer(other.pointer, 'operationId'))
      }
      places.set(id, { raw, pointer, path, method, item, itemPointer })
    }
  }
  return places
}

interface Place {
  readonly raw: Record<string, unknown>
  readonly pointer: string
  readonly path: string
  readonly method: Method
  readonly item: Record<string, unknown>
  readonly itemPointer: string
}

interface Reading {
  readonly reader: DocumentReader
  readonly schemes: Readonly<Record<string, SecurityScheme>>
  /** Those of all operations. */
  readonly ids: ReadonlySet<string>
  readonly id: string
  readonly place: Place
}

function readOperation({ reader, schemes, ids, id, place }: Reading): Operation {
  const { raw, pointer, path, method } = place
  const requestBody = readRequestBody(reader, raw.requestBody, childPointer(pointer, 'requestBody'))
  return {
    id,
    method,
    path,
    parameters: readParameters(reader, place),
    ...(requestBody !== undefined && { requestBody }),
    responses: reader
      .members(raw.responses, childPointer(pointer, 'responses'))
      .filter(([status]) => !status.startsWith('x-'))
      .map(([status, response, at]) => readResponse(reader, ids, status, response, at)),
    security: readSecurity(reader, raw, pointer, schemes),
    pointer,
    raw,
  }
}

/** An operation's parameter replaces the path item's of the same name and place (OpenAPI 3.1, Operation Object). */
function readParameters(reader: DocumentReader, { raw, pointer, item, itemPointer }: Place): Parameter[] {
  const parameters = new Map<string, Parameter>()
  const lists = [
    reader.list(item.parameters, childPointer(itemPointer, 'parameters')),
    reader.list(raw.parameters, childPointer(pointer, 'parameters')),
  ]
  for (const [value, at] of lists.flat()) {
    const parameter = readParameter(reader, value, at)
    if (parameter.in === 'header' && isIgnoredHeader(parameter.name)) continue
    parameters.set(`${parameter.in}:${parameter.name}`, parameter)
  }
  return [...parameters.values()]
}

function readRequestBody(reader: DocumentReader, value: unknown, pointer: string): RequestBody | undefined {
  if (value === undefined) return undefined
  const [body, at] = reader.object(value, pointer)
  return { required: body.required === true, content: readContent(reader, body.content, childPointer(at, 'content')) }
}

function readResponse(
  reader: DocumentReader,
  ids: ReadonlySet<string>,
  status: string,
  response: Record<string, unknown>,
  pointer: string,
): Response {
  const content: MediaType[] = readContent(reader, response.content, childPointer(pointer, 'content'))
  const headers: Header[] = reader
    .members(response.headers, childPointer(pointer, 'headers'))
    // OpenAPI 3.1, Response Object: a header named Content-Type is ignored, `content` says it.
    .filter(([name]) => name.toLowerCase() !== 'content-type')
    .map(([name, header, at]) => {
      const { schema, schemaPointer, required } = readParameter(reader, { ...header, name, in: 'header' }, at)
      return { name, required, schema, pointer: at, ...(schemaPointer !== undefined && { schemaPointer }) }
    })
  const links = readLinks(reader, ids, response.links, childPointer(pointer, 'links'))
  return {
    status: /^[1-5]xx$/.test(status) ? status.toUpperCase() : status,
    headers,
    content,
    ...(response['x-may-be-empty'] === true && { mayBeEmpty: true as const }),
    links,
    pointer,
  }
}
