import type { Document } from '../../document/document.ts'
import { childPointer, isRecord, pointerOfRef, valueAt } from '../../document/json-pointer.ts'
import type { SchemaAt } from '../resources/schema-properties.ts'

/** The schemas that hold for one part of a value. */
export type Place = readonly SchemaAt[]

/** Decides what a schema leaves open: by a value that is there, or by choice where one is to be made. */
export interface Chooser {
  /** Which branches of an `anyOf` or `oneOf` count. */
  branches(at: SchemaAt, keyword: 'anyOf' | 'oneOf', branches: Place): Place
  /** Which way an `if` goes; undefined: neither. */
  condition(condition: SchemaAt): 'then' | 'else' | undefined
}

/** The schema at a pointer as it is written, a `$ref` not followed. Undefined for `false`, and where there is none. */
export function writtenSchema(schema: unknown, pointer: string): SchemaAt | undefined {
  if (schema === true) return { schema: {}, pointer }
  return isRecord(schema) ? { schema, pointer } : undefined
}

/**
 * All schema objects that hold for one value: the schema, what it refers to (in JSON Schema 2020-12 what stands beside a `$ref`
 * counts too), its `allOf`, and of what it leaves open what is chosen.
 */
export function appliedSchemas(document: Document, place: Place, chooser: Chooser): Place {
  const found = new Map<string, SchemaAt>()
  const visit = (one: SchemaAt | undefined): void => {
    if (one === undefined || found.has(one.pointer)) return
    found.set(one.pointer, one)
    const { schema, pointer } = one
    const target = typeof schema.$ref === 'string' ? pointerOfRef(schema.$ref) : undefined
    if (target !== undefined) visit(writtenSchema(valueAt(document.bundled, target), target))
    for (const member of listOf(one, 'allOf')) visit(member)
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const branches = listOf(one, keyword)
      if (branches.length > 0) for (const branch of chooser.branches(one, keyword, branches)) visit(branch)
    }
    const condition = writtenSchema(schema.if, childPointer(pointer, 'if'))
    const way = condition && chooser.condition(condition)
    if (way !== undefined) visit(writtenSchema(schema[way], childPointer(pointer, way)))
  }
  place.forEach(visit)
  return [...found.values()]
}

/** The schemas of each property that is named, by name, in the order of the document. */
export function propertyPlaces(parts: Place): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>()
  for (const { schema, pointer } of parts) {
    if (!isRecord(schema.properties)) continue
    for (const [name, property] of Object.entries(schema.properties)) {
      const at = writtenSchema(property, childPointer(pointer, 'properties', name))
      if (at !== undefined) found.set(name, [...(found.get(name) ?? []), at])
    }
  }
  return found
}

/** The schemas of an array's first item; none where nothing is said of items. */
export function itemPlace(parts: Place): Place {
  return parts.flatMap(({ schema, pointer }) => {
    const [first] = Array.isArray(schema.prefixItems) ? (schema.prefixItems as unknown[]) : []
    return (
      writtenSchema(first, childPointer(pointer, 'prefixItems', 0)) ??
      writtenSchema(schema.items, childPointer(pointer, 'items')) ??
      []
    )
  })
}

/** The schemas of properties that are not named. */
export function additionalPlace(parts: Place): Place {
  return parts.flatMap(({ schema, pointer }) => {
    const { additionalProperties } = schema
    if (!isRecord(additionalProperties)) return []
    return [{ schema: additionalProperties, pointer: childPointer(pointer, 'additionalProperties') }]
  })
}

/** The types that all of the schemas admit, in the order of the first that names any; told from keywords where none does. */
export function typesIn(parts: Place): readonly string[] {
  const named = parts.map(({ schema }) => [schema.type].flat().filter((one) => typeof one === 'string'))
  const said = named.filter(({ length }) => length > 0)
  if (said.length === 0) return [...new Set(parts.flatMap(({ schema }) => typeOfKeywords(schema) ?? []))].slice(0, 1)
  return said.reduce((left, right) => left.flatMap((type) => narrower(type, right)))
}

/** Whether a property must not be sent: `readOnly`, whatever it is written beside. */
export function isReadOnly(document: Document, place: Place): boolean {
  return appliedSchemas(document, place, never).some(({ schema }) => schema.readOnly === true)
}

export const never: Chooser = { branches: () => [], condition: () => undefined }

function listOf({ schema, pointer }: SchemaAt, keyword: string): Place {
  const list: unknown = schema[keyword]
  if (!Array.isArray(list)) return []
  return list.flatMap((member: unknown, index) => writtenSchema(member, childPointer(pointer, keyword, index)) ?? [])
}

function narrower(type: string, others: readonly string[]): string[] {
  if (others.includes(type)) return [type]
  if (type === 'number' && others.includes('integer')) return ['integer']
  return type === 'integer' && others.includes('number') ? ['integer'] : []
}

const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties', 'minProperties'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
}

function typeOfKeywords(schema: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(keywordsOf).find((type) => keywordsOf[type]?.some((keyword) => schema[keyword] !== undefined))
}
