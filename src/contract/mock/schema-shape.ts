import type { Schema } from '../document/document.ts'
import { followRef } from '../document/follow-ref.ts'
import { isRecord } from '../document/json-pointer.ts'

/** What a schema says of types and members, however it is put together: enough to read a text by it, not to judge. */
export interface SchemaShape {
  readonly types: ReadonlySet<string>
  readonly properties: Readonly<Record<string, Schema>>
}

/** The shape of a schema with its `$ref`s and its `allOf`, `anyOf` and `oneOf` taken together. */
export function schemaShape(root: unknown, schema: Schema): SchemaShape {
  const types = new Set<string>()
  const properties: Record<string, Schema> = {}
  gather(root, schema, new Set(), types, properties)
  return { types, properties }
}

function gather(
  root: unknown,
  schema: unknown,
  seen: Set<unknown>,
  types: Set<string>,
  properties: Record<string, Schema>,
): void {
  const { value } = followRef(root, schema, '')
  if (!isRecord(value) || seen.has(value)) return
  seen.add(value)
  for (const type of [value.type].flat()) if (typeof type === 'string') types.add(type)
  if (isRecord(value.properties)) {
    for (const [name, member] of Object.entries(value.properties)) {
      if (typeof member === 'boolean' || isRecord(member)) properties[name] ??= member
    }
  }
  for (const part of [value.allOf, value.anyOf, value.oneOf].flat()) gather(root, part, seen, types, properties)
}
