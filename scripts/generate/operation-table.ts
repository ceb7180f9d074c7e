import {
  objectAt,
  stringAt,
  stringsAt,
  type JsonObject,
  isArray,
  isObject,
  dereference,
  arrayAt,
  pointer,
} from './json.ts'

/** One line of the operation table; the names are the description's own words. */
export interface OperationRow {
  readonly id: string
  readonly method: string
  readonly path: string
  /** Other paths that the server routes to the same operation. */
  readonly aliases: readonly string[]
  /** The alternatives (OR) of scheme names that are needed together (AND); an empty one means that no credential is needed. */
  readonly security: readonly (readonly string[])[]
  readonly anonymous: boolean
  readonly idempotent: boolean
  /** The operation carries a credential of its own, so that the client's is left out. */
  readonly ownCredentials: boolean
  readonly documentsRedirect: boolean
}

/** An operation as the document holds it, with what is needed to talk about it. */
export interface OperationNode {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly operation: JsonObject
  readonly pathItem: JsonObject
  readonly pointer: string
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** RFC 9110 9.2.2; what an operation knows better it says with `x-idempotent`. */
const idempotentMethods: readonly string[] = ['get', 'put', 'delete', 'options', 'head', 'trace']

/** Every operation of the document, in its order. */
export function operationsOf(document: JsonObject): readonly OperationNode[] {
  return Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) => {
    const pathItem = dereference(document, item)
    return methods.flatMap((method) => {
      const operation = pathItem[method]
      if (!isObject(operation)) return []
      const id = stringAt(operation, 'operationId') ?? `${method.toUpperCase()} ${path}`
      return [{ id, method, path, operation, pathItem, pointer: pointer('#', 'paths', path, method) }]
    })
  })
}

/** The operation table, in the order of the ids. */
export function operationTable(document: JsonObject): readonly OperationRow[] {
  return operationsOf(document)
    .map((node) => row(document, node))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function row(document: JsonObject, { id, method, path, operation }: OperationNode): OperationRow {
  const security = (isArray(operation.security) ? operation.security : arrayAt(document, 'security')).map(
    (alternative) => (isObject(alternative) ? Object.keys(alternative) : []),
  )
  const stated = operation['x-idempotent']
  return {
    id,
    method: method.toUpperCase(),
    path,
    aliases: stringsAt(operation, 'x-aliases'),
    security,
    // An absent requirement and an empty list of alternatives both mean that anybody may call (OpenAPI 3.1, Operation Object).
    anonymous: security.length === 0 || security.some((schemes) => schemes.length === 0),
    idempotent: typeof stated === 'boolean' ? stated : idempotentMethods.includes(method),
    ownCredentials: operation['x-own-credentials'] === true,
    documentsRedirect: Object.keys(objectAt(operation, 'responses')).some((status) => status.startsWith('3')),
  }
}
