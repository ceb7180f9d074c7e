import { follow, isArray, isObject, type JsonObject, objectAt } from './json.ts'

/**
 * The document with only those components that something outside of `components` leads to, in the order of their names.
 * Security schemes are referred to by name, not by `$ref`, so all of them stay.
 */
export function pruneComponents(document: JsonObject): JsonObject {
  const { components, ...rest } = document
  const reached = new Set<string>()
  reach(rest)
  reach(objectAt(components, 'securitySchemes'))

  const kept = Object.entries(isObject(components) ? components : {}).flatMap(([kind, members]) => {
    const entries = Object.entries(isObject(members) ? members : {})
      .filter(([name]) => kind === 'securitySchemes' || reached.has(`#/components/${kind}/${name}`))
      .sort(([a], [b]) => (kind === 'securitySchemes' ? 0 : a < b ? -1 : 1))
    return entries.length === 0 ? [] : [[kind, Object.fromEntries(entries)]]
  })
  return { ...rest, components: Object.fromEntries(kept) }

  function reach(node: unknown): void {
    if (isArray(node)) node.forEach(reach)
    if (!isObject(node)) return
    const { $ref } = node
    if (typeof $ref === 'string' && $ref.startsWith('#/') && !reached.has($ref)) {
      reached.add($ref)
      reach(follow(document, $ref))
    }
    Object.values(node).forEach(reach)
  }
}
