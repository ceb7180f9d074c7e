import { dereference, follow, isObject, type JsonObject, objectAt, pointer, stringAt } from './json.ts'
import { type OperationNode, operationsOf } from './operation-table.ts'

/** One media type of a request body or of a response: what a validator is made of. */
export interface Body {
  readonly operation: OperationNode
  /** The status as the document has it (`200`, `4XX`, `default`), or `request`. */
  readonly status: string
  readonly mediaType: string
  readonly node: JsonObject
  /** Of the Media Type Object, behind every `$ref` on the way to it. */
  readonly pointer: string
  readonly examples: readonly Example[]
}

export interface Example {
  /** `default` for an unnamed `example`. */
  readonly name: string
  readonly value: unknown
  /** The node that was written, for its place in a file. */
  readonly node: unknown
}

/** A node behind its `$ref`s. */
export interface Located {
  readonly node: JsonObject
  readonly pointer: string
}

/** Every body of the document: request bodies and responses, by media type, in the document's order. */
export function bodiesOf(document: JsonObject): readonly Body[] {
  return operationsOf(document).flatMap((operation) => {
    const request = child(document, { node: operation.operation, pointer: operation.pointer }, 'requestBody')
    const responses = child(document, { node: operation.operation, pointer: operation.pointer }, 'responses')
    return [
      ...contentOf(document, operation, 'request', request),
      ...Object.keys(responses.node).flatMap((status) =>
        contentOf(document, operation, status, child(document, responses, status)),
      ),
    ]
  })
}

/** The member `key`, behind its `$ref`s. */
export function child(document: JsonObject, parent: Located, key: string): Located {
  let at = pointer(parent.pointer, key)
  let node = parent.node[key]
  for (let ref = stringAt(node, '$ref'); ref !== undefined; ref = stringAt(node, '$ref')) {
    at = ref
    node = follow(document, ref)
  }
  return { node: isObject(node) ? node : {}, pointer: at }
}

/** The examples of a media type, parameter or header: the unnamed one, or the named ones. */
export function examplesOf(document: JsonObject, node: JsonObject): readonly Example[] {
  const unnamed = Object.hasOwn(node, 'example') ? [{ name: 'default', value: node.example, node }] : []
  const named = Object.entries(objectAt(node, 'examples')).flatMap(([name, written]) => {
    const example = dereference(document, written)
    return Object.hasOwn(example, 'value') ? [{ name, value: example.value, node: example }] : []
  })
  return [...unnamed, ...named]
}

function contentOf(document: JsonObject, operation: OperationNode, status: string, holder: Located): readonly Body[] {
  const content = { node: objectAt(holder.node, 'content'), pointer: pointer(holder.pointer, 'content') }
  return Object.keys(content.node).map((mediaType) => {
    const media = child(document, content, mediaType)
    const { node, pointer: at } = media
    return { operation, status, mediaType, node, pointer: at, examples: examplesOf(document, node) }
  })
}
