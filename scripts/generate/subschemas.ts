import { arrayAt, isObject, objectAt, pointer } from './json.ts'

/** A schema inside a schema: what it is, and where from there. */
export interface Subschema {
  readonly node: unknown
  readonly pointer: string
}

/** The keywords of JSON Schema 2020-12 that hold one schema, a list of them, or a map of them. */
export const schemaKeywords = {
  one: [
    'items',
    'additionalProperties',
    'not',
    'if',
    'then',
    'else',
    'contains',
    'propertyNames',
    'unevaluatedItems',
    'unevaluatedProperties',
  ],
  list: ['allOf', 'anyOf', 'oneOf', 'prefixItems'],
  map: ['properties', 'patternProperties', '$defs', 'dependentSchemas'],
} as const

/** The schema itself and every schema inside it, without following `$ref`. */
export function subschemas(node: unknown, at: string): readonly Subschema[] {
  if (!isObject(node)) return [{ node, pointer: at }]
  const children = [
    ...schemaKeywords.one.filter((key) => key in node).map((key) => ({ node: node[key], pointer: pointer(at, key) })),
    ...schemaKeywords.list.flatMap((key) =>
      arrayAt(node, key).map((member, index) => ({ node: member, pointer: pointer(at, key, index) })),
    ),
    ...schemaKeywords.map.flatMap((key) =>
      Object.entries(objectAt(node, key)).map(([name, member]) => ({ node: member, pointer: pointer(at, key, name) })),
    ),
  ]
  return [{ node, pointer: at }, ...children.flatMap((child) => subschemas(child.node, child.pointer))]
}
