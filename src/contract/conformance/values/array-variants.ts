import { childPointer } from '../../document/json-pointer.ts'
import type { Place } from './applied-schemas.ts'
import { itemPlace } from './applied-schemas.ts'
import { distinct } from './distinct.ts'
import { sampleTexts } from './sample-text.ts'
import type { Tried } from './tried.ts'

/** More items say nothing more about a bound and cost much. */
const mostItems = 200

/** Arrays with as many items as they may have, more or fewer, and with the same item twice. */
export function arrayVariants(parts: Place, good: readonly unknown[]): readonly Tried[] {
  const unique = parts.some(({ schema }) => schema.uniqueItems === true)
  const item = good[0] ?? likelyItem(parts)
  const ofLength = (length: number) => itemsOfLength(parts, good, item, length, unique)
  const tried: Tried[] = []
  for (const { schema, pointer } of parts) {
    const add = (keyword: string, side: Tried['side'], part: unknown) =>
      tried.push({ keyword, side, part, pointer: childPointer(pointer, keyword) })
    const { minItems, maxItems, uniqueItems } = schema
    if (typeof minItems === 'number' && minItems > 0 && minItems <= mostItems) {
      add('minItems', 'beyond', ofLength(minItems - 1))
      add('minItems', 'bound', ofLength(minItems))
    }
    if (typeof maxItems === 'number' && maxItems <= mostItems) {
      add('maxItems', 'beyond', ofLength(maxItems + 1))
      add('maxItems', 'bound', ofLength(maxItems))
    }
    if (uniqueItems === true) add('uniqueItems', 'beyond', [item, item])
  }
  return tried
}

function likelyItem(parts: Place): unknown {
  const schemas = itemPlace(parts).map(({ schema }) => schema)
  const [listed] = schemas.flatMap((schema) => (Array.isArray(schema.enum) ? (schema.enum as unknown[]) : []))
  return listed ?? sampleTexts(schemas)[0] ?? 'text'
}

/** The items that there are, then others like the first. */
function itemsOfLength(
  parts: Place,
  good: readonly unknown[],
  item: unknown,
  length: number,
  unique: boolean,
): unknown[] {
  const listed = itemPlace(parts).flatMap(({ schema }) =>
    Array.isArray(schema.enum) ? (schema.enum as unknown[]) : [],
  )
  const items = good.slice(0, length)
  const known = new Set(items.map((one) => JSON.stringify(one)))
  for (let index = 0; items.length < length; index += 1) {
    const one = unique ? (listed[index] ?? distinct(item, index)) : item
    // After so many tries there are no others: the validator will say so.
    if (unique && index < 2 * length + 2 && known.has(JSON.stringify(one))) continue
    items.push(one)
    known.add(JSON.stringify(one))
  }
  return items
}
