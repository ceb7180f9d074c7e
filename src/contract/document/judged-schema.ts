import { followRef } from './follow-ref.ts'
import { isRecord, pointerOfRef } from './json-pointer.ts'
import { eachPart } from './openapi-parts.ts'
import type { Direction } from './validator.ts'

export interface JudgedSchemaOptions {
  readonly direction: Direction
  /** What the schema at a pointer is called instead of by a `$ref` into the document. */
  readonly nameOf: (pointer: string) => string
}

type SchemaObject = Readonly<Record<string, unknown>>

/**
 * A copy of a schema with nothing but what values are judged by, as it is to be read in one direction: a required property that
 * is `readOnly` is required in responses only, a `writeOnly` one in requests only (OpenAPI 3.0.3, Schema Object; kept by 3.1 as
 * annotations). ajv takes everything that it is given for a keyword: an `id` would be an error, an `$id` in an example a name.
 */
export function judgedSchema(root: unknown, schema: unknown, { direction, nameOf }: JudgedSchemaOptions): unknown {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly'
  return copy(schema, new Set())

  function copy(value: unknown, marked: ReadonlySet<string>): unknown {
    if (!isRecord(value)) return value
    const own = new Set([...marked, ...markedProperties(root, value, mark)])
    const judged: Record<string, unknown> = {}
    for (const [keyword, argument] of Object.entries(value)) {
      if (keyword === '$ref') judged.$ref = named(argument)
      else if (keyword === 'required') judged.required = without(argument, own)
      else if (keyword === 'writeOnly' ? direction === 'response' : assertions.has(keyword)) judged[keyword] = argument
    }
    eachPart(value, 'schema', (keyword, kind) => {
      if (kind !== 'schema' && kind !== 'schemas') return
      const held = value[keyword]
      // Members of `allOf` and its like are about the same object, and may demand what another one marks.
      const shared = inPlace.has(keyword) ? own : new Set<string>()
      if (kind === 'schema') judged[keyword] = copy(held, shared)
      else if (Array.isArray(held)) judged[keyword] = held.map((member: unknown) => copy(member, shared))
      else if (isRecord(held)) {
        judged[keyword] = Object.fromEntries(Object.entries(held).map(([key, member]) => [key, copy(member, shared)]))
      }
    })
    return judged
  }

  function named(ref: unknown): unknown {
    const pointer = typeof ref === 'string' ? pointerOfRef(ref) : undefined
    return pointer === undefined ? ref : nameOf(pointer)
  }
}

/** Keywords of JSON Schema 2020-12 that judge by themselves, and those that say which schema judges. */
const assertions: ReadonlySet<string> = new Set([
  ...['type', 'enum', 'const', 'format', 'pattern', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum'],
  ...['exclusiveMinimum', 'maxLength', 'minLength', 'maxItems', 'minItems', 'uniqueItems', 'maxContains'],
  ...['minContains', 'maxProperties', 'minProperties', 'dependentRequired', '$dynamicRef', '$dynamicAnchor'],
])

const inPlace: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
])

/** The properties that a schema, or what it is made of, marks. */
function markedProperties(root: unknown, schema: SchemaObject, mark: 'readOnly' | 'writeOnly'): Set<string> {
  const found = new Set<string>()
  const seen = new Set<unknown>()
  const look = (part: unknown): void => {
    const target = followRef(root, part, '').value
    for (const one of target === part ? [part] : [part, target]) {
      if (!isRecord(one) || seen.has(one)) continue
      seen.add(one)
      const { properties, allOf } = one
      if (isRecord(properties)) {
        for (const [name, property] of Object.entries(properties)) if (isMarked(root, property, mark)) found.add(name)
      }
      if (Array.isArray(allOf)) allOf.forEach(look)
    }
  }
  look(schema)
  return found
}

function isMarked(root: unknown, schema: unknown, mark: 'readOnly' | 'writeOnly'): boolean {
  if (!isRecord(schema)) return false
  if (schema[mark] === true) return true
  const target = followRef(root, schema, '').value
  if (isRecord(target) && target[mark] === true) return true
  // How OpenAPI 3.0 refers to a schema and adds something to it.
  return Array.isArray(schema.allOf) && schema.allOf.length === 1 && isMarked(root, schema.allOf[0], mark)
}

function without(required: unknown, names: ReadonlySet<string>): unknown {
  return Array.isArray(required) ? required.filter((name) => !names.has(String(name))) : required
}
