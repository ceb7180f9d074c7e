import { arrayAt, dereference, isArray, isObject, type JsonObject } from '../json.ts'

/** JSON Schema's types, with `number` in its two halves: an integer is a number, so only the other half is foreign to it. */
export type JsonType = 'null' | 'boolean' | 'integer' | 'fraction' | 'string' | 'array' | 'object'

/** A value of each type, to put where another type belongs. */
export const samples: Readonly<Record<JsonType, unknown>> = {
  null: null,
  boolean: true,
  integer: 7,
  fraction: 0.5,
  string: 'mistyped',
  array: [],
  object: {},
}

export const jsonTypes: readonly JsonType[] = ['null', 'boolean', 'integer', 'fraction', 'string', 'array', 'object']

/** The types that a schema lets through, as far as `type`, `const`, `enum` and the combinators say; all of them where nothing does. */
export function allowedTypes(
  document: JsonObject,
  schema: unknown,
  seen: readonly unknown[] = [],
): ReadonlySet<JsonType> {
  if (!isObject(schema) || seen.includes(schema)) return new Set(schema === false ? [] : jsonTypes)
  const inner = (member: unknown) => allowedTypes(document, member, [...seen, schema])

  const limits: ReadonlySet<JsonType>[] = []
  if ('type' in schema) limits.push(new Set((isArray(schema.type) ? schema.type : [schema.type]).flatMap(expand)))
  if ('const' in schema) limits.push(new Set([typeOf(schema.const)]))
  if (isArray(schema.enum)) limits.push(new Set(schema.enum.map(typeOf)))
  if (typeof schema.$ref === 'string') limits.push(inner(dereference(document, { $ref: schema.$ref })))
  limits.push(...arrayAt(schema, 'allOf').map(inner))
  for (const union of ['anyOf', 'oneOf']) {
    if (isArray(schema[union])) limits.push(new Set(schema[union].flatMap((member) => [...inner(member)])))
  }
  return new Set(jsonTypes.filter((type) => limits.every((limit) => limit.has(type))))
}

export function typeOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction'
  if (typeof value === 'boolean' || typeof value === 'string') return typeof value === 'boolean' ? 'boolean' : 'string'
  return 'object'
}

function expand(type: unknown): readonly JsonType[] {
  if (type === 'number') return ['integer', 'fraction']
  return jsonTypes.filter((known) => known === type)
}
