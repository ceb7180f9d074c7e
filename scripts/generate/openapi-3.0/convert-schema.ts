import { arrayAt, isArray, isObject, type JsonObject, objectAt, pointer, stringAt } from '../json.ts'
import { typeOf } from '../mutants/json-types.ts'
import { schemaKeywords } from '../subschemas.ts'
import type { Lose } from './loss.ts'

/** JSON Schema keywords that a 3.0 Schema Object does not have, each with what a reader of the 3.0 document misses. */
const unknown: Readonly<Record<string, string>> = {
  patternProperties: 'properties cannot be described by the pattern of their names',
  propertyNames: 'names of properties cannot be restricted',
  if: 'a condition cannot be written',
  then: 'a condition cannot be written',
  else: 'a condition cannot be written',
  dependentRequired: 'a property cannot be required because of another',
  dependentSchemas: 'a schema cannot depend on a property',
  contains: 'an item that must occur cannot be described',
  minContains: 'an item that must occur cannot be described',
  maxContains: 'an item that must occur cannot be described',
  prefixItems: 'items cannot be described by their place',
  unevaluatedItems: 'what no part of the schema has judged cannot be refused',
  unevaluatedProperties: 'what no part of the schema has judged cannot be refused',
  contentMediaType: 'the media type inside a string cannot be named',
  contentEncoding: 'the encoding of a string can only be named by a format',
  contentSchema: 'the content of a string cannot be described',
  $defs: 'schemas are kept under components only',
  $id: 'schemas have no identifier',
  $schema: 'schemas have one dialect',
  $anchor: 'schemas have no anchors',
  $dynamicRef: 'references are static',
  $dynamicAnchor: 'references are static',
}

/** A value that nothing but null satisfies: 3.0 has no type null, and `nullable` needs a type beside it (3.0.3, Schema Object). */
const onlyNull: JsonObject = { type: 'object', nullable: true, enum: [null] }

/** The 3.0 Schema Object that says the same as a 3.1 one; what it cannot say is handed to `lose`. */
export function convertSchema(schema: unknown, at: string, lose: Lose): JsonObject {
  if (!isObject(schema)) return schema === false ? { not: {} } : {}
  const { $ref, ...beside } = schema
  if (typeof $ref === 'string') {
    if (Object.keys(beside).length === 0) return { $ref }
    // In 3.0 a reference stands alone: what is written beside it is ignored.
    return { allOf: [{ $ref }, convertSchema(beside, at, lose)] }
  }

  const converted: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(schema)) {
    const reason = unknown[key]
    if (reason !== undefined) lose(at, key, reason)
    else if (!rewritten.includes(key) && key !== '$comment')
      converted[key] = convertMember(key, value, schema, at, lose)
  }
  Object.assign(converted, bounds(schema), constant(schema), examples(schema, at, lose))
  return withType(schema, converted)
}

/** Keywords that say in 3.0 the same with other words. */
const rewritten: readonly string[] = [
  'type',
  'const',
  'examples',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
]

function convertMember(key: string, value: unknown, schema: JsonObject, at: string, lose: Lose): unknown {
  const known = (keywords: readonly string[]) => keywords.includes(key)
  // The one place where a boolean stays: 3.0 allows it for additionalProperties.
  if (key === 'additionalProperties' && typeof value === 'boolean') return value
  if (known(schemaKeywords.one)) return convertSchema(value, pointer(at, key), lose)
  if (known(schemaKeywords.list)) {
    return arrayAt(schema, key).map((member, index) => convertSchema(member, pointer(at, key, index), lose))
  }
  if (known(schemaKeywords.map)) {
    const members = Object.entries(objectAt(schema, key))
    return Object.fromEntries(
      members.map(([name, member]) => [name, convertSchema(member, pointer(at, key, name), lose)]),
    )
  }
  return value
}

function bounds(schema: JsonObject): JsonObject {
  return { ...bound('minimum', 'exclusiveMinimum', Math.max), ...bound('maximum', 'exclusiveMaximum', Math.min) }

  function bound(inclusive: string, exclusive: string, stricter: (a: number, b: number) => number): JsonObject {
    const limit = schema[inclusive]
    const beyond = schema[exclusive]
    if (typeof beyond !== 'number') return typeof limit === 'number' ? { [inclusive]: limit } : {}
    if (typeof limit === 'number' && limit !== beyond && stricter(limit, beyond) === limit)
      return { [inclusive]: limit }
    return { [inclusive]: beyond, [exclusive]: true }
  }
}

function constant(schema: JsonObject): JsonObject {
  return 'const' in schema ? { enum: [schema.const] } : {}
}

function examples(schema: JsonObject, at: string, lose: Lose): JsonObject {
  const [first, ...more] = arrayAt(schema, 'examples')
  if (more.length > 0) lose(at, 'examples', 'a schema has one example; the first is kept')
  return first === undefined || 'example' in schema ? {} : { example: first }
}

function withType(schema: JsonObject, converted: JsonObject): JsonObject {
  const types = typesOf(schema)
  const [first, ...more] = types.filter((type) => type !== 'null')
  const nullable = types.includes('null') ? { nullable: true } : {}
  if (first === undefined) return types.length === 0 ? converted : { ...converted, ...onlyNull }
  if (more.length === 0) return { type: first, ...nullable, ...converted, ...itemsOf(first, schema) }
  const union = [first, ...more].map((type, index) => ({
    type,
    ...(index === 0 ? nullable : {}),
    ...itemsOf(type, schema),
  }))
  // Never beside an `anyOf` that the schema has already.
  return { ...converted, allOf: [...arrayAt(converted, 'allOf'), { anyOf: union }] }
}

/** `const` without a type has the type of its value: generators for 3.0 go by the type. */
function typesOf(schema: JsonObject): readonly string[] {
  const type = stringAt(schema, 'type')
  if (type !== undefined) return [type]
  if (isArray(schema.type)) return schema.type.filter((member) => typeof member === 'string')
  if (!('const' in schema)) return []
  const constType = typeOf(schema.const)
  return [constType === 'fraction' ? 'number' : constType]
}

/** 3.0 wants `items` beside every array. */
function itemsOf(type: string, schema: JsonObject): JsonObject {
  return type === 'array' && !('items' in schema) ? { items: {} } : {}
}
