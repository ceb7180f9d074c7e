import { dereference, isArray, isObject, type JsonObject, stringAt } from './json.ts'
import { operationsOf } from './operation-table.ts'
import type { Origins } from './origins.ts'

/** The document without the links to operations that it does not have: in a release without the operation they lead nowhere. */
export function withoutDeadLinks(document: JsonObject, origins: Origins): JsonObject {
  const known = new Set(operationsOf(document).map(({ id }) => id))
  const result = prune(document)
  return isObject(result) ? result : {}

  function prune(node: unknown): unknown {
    if (isArray(node)) return origins.carry(node, node.map(prune))
    if (!isObject(node)) return node
    const entries = Object.entries(node).flatMap(([key, child]) => {
      if (key !== 'links' || !isObject(child)) return [[key, prune(child)]]
      const alive = Object.entries(child).filter(([, link]) => leads(link))
      // An empty map of links would only say that nobody thought of any.
      return alive.length === 0 ? [] : [[key, origins.carry(child, Object.fromEntries(alive))]]
    })
    return origins.carry(node, Object.fromEntries(entries))
  }

  function leads(link: unknown): boolean {
    const id = stringAt(dereference(document, link), 'operationId')
    return id === undefined || known.has(id)
  }
}
