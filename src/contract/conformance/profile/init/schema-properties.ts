import type { Schema } from '../../../document/document.ts'
import { followRef } from '../../../document/follow-ref.ts'
import { childPointer, isRecord } from '../../../document/json-pointer.ts'

/** A property of an object, or of an object within it. */
export interface FoundProperty {
  readonly name: string
  /** JSON pointer of its value. */
  readonly pointer: string
  /** Whether it and all that it is in are required. */
  readonly required: boolean
  readonly schema: Readonly<Record<string, unknown>>
}

const deepest = 4

/** Objects that hold each other have more properties than anybody would look through. */
const most = 2000

/** The properties of an object's schema, references and alternatives included, the outer ones first. What is in lists is not among them. */
export function schemaProperties(
  root: Readonly<Record<string, unknown>>,
  schema: Schema | undefined,
): readonly FoundProperty[] {
  const found: FoundProperty[] = []
  let level: readonly Place[] = [{ schema, pointer: '', required: true }]
  for (let depth = 0; depth < deepest && level.length > 0 && found.length < most; depth += 1) {
    const here = level.flatMap((place) => propertiesOf(root, place, new Set()))
    const names = new Set<string>()
    const unique = here.filter(({ pointer }) => !names.has(pointer) && names.add(pointer))
    found.push(...unique)
    level = unique.slice(0, most)
  }
  return found
}

interface Place {
  readonly schema: unknown
  readonly pointer: string
  readonly required: boolean
}

function propertiesOf(root: Readonly<Record<string, unknown>>, place: Place, seen: Set<unknown>): FoundProperty[] {
  const schema = followRef(root, place.schema, '').value
  if (!isRecord(schema) || seen.has(schema)) return []
  seen.add(schema)
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : []
  const own = Object.entries(isRecord(schema.properties) ? schema.properties : {}).flatMap(([name, value]) => {
    const property = followRef(root, value, '').value
    return isRecord(property)
      ? [
          {
            name,
            pointer: childPointer(place.pointer, name),
            required: place.required && required.includes(name),
            schema: property,
          },
        ]
      : []
  })
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const list: unknown = schema[keyword]
    const members: readonly unknown[] = Array.isArray(list) ? list : []
    // What only one of the alternatives requires may be left out.
    const within = place.required && keyword === 'allOf'
    return members.flatMap((member) => propertiesOf(root, { ...place, schema: member, required: within }, seen))
  })
  return [...own, ...parts]
}

/** A property that holds a text: where nothing is said of its type, it may. */
export function isText({ schema }: FoundProperty): boolean {
  const { type } = schema
  if (type === undefined) return schema.properties === undefined && schema.items === undefined
  return type === 'string' || (Array.isArray(type) && type.includes('string'))
}
