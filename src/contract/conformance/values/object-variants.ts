import { childPointer, isRecord } from '../../document/json-pointer.ts'
import { propertyPlaces, type Place } from './applied-schemas.ts'
import type { Tried } from './tried.ts'

/** Objects without what they must have, and with what they must not have. */
export function objectVariants(parts: Place, good: Readonly<Record<string, unknown>>): readonly Tried[] {
  const tried: Tried[] = []
  for (const { schema, pointer } of parts) {
    const add = (keyword: string, part: unknown, property?: string) =>
      tried.push({
        keyword,
        side: 'beyond',
        part,
        pointer: childPointer(pointer, keyword),
        ...(property !== undefined && { property }),
      })
    for (const name of Array.isArray(schema.required) ? schema.required.map(String) : [])
      if (Object.hasOwn(good, name)) add('required', without(good, [name]), name)
    for (const keyword of ['additionalProperties', 'unevaluatedProperties'])
      if (schema[keyword] === false) add(keyword, { ...good, undocumentedProperty: 'x' })
    const { minProperties, maxProperties, dependentRequired } = schema
    const names = Object.keys(good)
    if (typeof minProperties === 'number' && minProperties > 0 && minProperties <= names.length)
      add('minProperties', without(good, names.slice(minProperties - 1)))
    if (typeof maxProperties === 'number' && maxProperties < 100)
      add('maxProperties', {
        ...good,
        ...more(good, maxProperties + 1 - names.length, propertyPlaces(parts).size === 0),
      })
    for (const [name, needed] of Object.entries(isRecord(dependentRequired) ? dependentRequired : {})) {
      const [first] = Array.isArray(needed) ? needed.map(String) : []
      if (first !== undefined && Object.hasOwn(good, name) && Object.hasOwn(good, first))
        add('dependentRequired', without(good, [first]), first)
    }
  }
  return tried
}

/** More members of a map, like those that it has. */
function more(good: Readonly<Record<string, unknown>>, count: number, isMap: boolean): Record<string, unknown> {
  const [like = 'x'] = Object.values(good)
  if (!isMap) return {}
  return Object.fromEntries(Array.from({ length: Math.max(0, count) }, (_, index) => [`key${index}`, like]))
}

function without(value: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !names.includes(key)))
}
