import type { Document, Schema } from '../../document/document.ts'
import { followRef } from '../../document/follow-ref.ts'
import { childPointer, isRecord } from '../../document/json-pointer.ts'

/** A schema and where it is written, its `$ref`s followed. */
export interface SchemaAt {
  readonly schema: Readonly<Record<string, unknown>>
  readonly pointer: string
}

/** What a schema says at its own place; undefined where it is a boolean or missing. */
export function schemaAt(document: Document, schema: Schema | undefined, pointer: string): SchemaAt | undefined {
  const followed = followRef(document.bundled, schema, pointer)
  return isRecord(followed.value) ? { schema: followed.value, pointer: followed.pointer } : undefined
}

/**
 * The properties that every value of a schema may have, by name: its own, and those of `allOf`. Of `anyOf` and `oneOf` only the one
 * branch beside `null` counts: where there are several, nobody knows which one an answer takes.
 */
export function propertiesOf(document: Document, at: SchemaAt): ReadonlyMap<string, SchemaAt> {
  const found = new Map<string, SchemaAt>()
  for (const part of partsOf(document, at, new Set())) {
    const own = part.schema.properties
    if (!isRecord(own)) continue
    for (const [name, property] of Object.entries(own)) {
      const pointer = childPointer(part.pointer, 'properties', name)
      const place = isRecord(property) ? schemaAt(document, property, pointer) : undefined
      if (place !== undefined && !found.has(name)) found.set(name, place)
    }
  }
  return found
}

/** The schema of an array's items; undefined where it is none. */
export function itemsOf(document: Document, at: SchemaAt): SchemaAt | undefined {
  for (const part of partsOf(document, at, new Set())) {
    const items = part.schema.items
    if (isRecord(items)) return schemaAt(document, items, childPointer(part.pointer, 'items'))
  }
  return undefined
}

/** The types that a schema names, `null` left out; what it does not name is told from its keywords. */
export function typesOf(document: Document, at: SchemaAt): readonly string[] {
  for (const { schema } of partsOf(document, at, new Set())) {
    const { type } = schema
    const named = typeof type === 'string' ? [type] : Array.isArray(type) ? type.map(String) : []
    if (named.length > 0) return named.filter((one) => one !== 'null')
    if (isRecord(schema.properties)) return ['object']
    if (isRecord(schema.items)) return ['array']
  }
  return []
}

/** The schema itself, and those that hold together with it. */
export function partsOf(document: Document, at: SchemaAt, seen: Set<string>): readonly SchemaAt[] {
  if (seen.has(at.pointer)) return []
  seen.add(at.pointer)
  const members = (keyword: string): readonly SchemaAt[] => {
    const list: unknown = at.schema[keyword]
    if (!Array.isArray(list)) return []
    return list.flatMap((member: unknown, index) => {
      const place = isRecord(member) ? schemaAt(document, member, childPointer(at.pointer, keyword, index)) : undefined
      return place === undefined || place.schema.type === 'null' ? [] : [place]
    })
  }
  const only = ['anyOf', 'oneOf'].map(members).filter(({ length }) => length === 1)
  return [at, ...[...members('allOf'), ...only.flat()].flatMap((part) => partsOf(document, part, seen))]
}
