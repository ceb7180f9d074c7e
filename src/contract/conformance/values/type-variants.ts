import { childPointer } from '../../document/json-pointer.ts'
import { typesIn, type Place } from './applied-schemas.ts'
import type { Tried } from './tried.ts'

/**
 * Values of types that the schema does not have. The first is one that no reader takes for the right type by being helpful
 * (`"5"` for 5, 5 for `"5"`): it is wrong for everybody.
 */
export function typeVariants(parts: Place): readonly Tried[] {
  const types = typesIn(parts)
  const at = parts.find(({ schema }) => schema.type !== undefined)
  if (types.length === 0 || at === undefined) return []
  const pointer = childPointer(at.pointer, 'type')
  const tried = (keyword: string, part: unknown): Tried => ({ keyword, side: 'beyond', part, pointer })
  const hasObject = types.includes('object')
  const strangers: readonly unknown[] = [
    ...(hasObject ? [] : [{ wrong: 'type' }]),
    ...(types.includes('array') ? [] : [['wrong', 'type']]),
    ...(types.includes('string') ? [] : ['wrong type']),
  ]
  const ordered = types.some((type) => ['integer', 'number', 'boolean'].includes(type))
    ? strangers.toReversed()
    : strangers
  const similar: readonly unknown[] = [12.5, true].filter((value) => !types.includes(typeof value))
  const whole = types.includes('integer') && !types.includes('number')
  return [
    ...ordered.map((part) => tried('type', part)),
    ...similar.map((part) => tried('type', part)),
    ...(whole ? [tried('type integer', 1.5)] : []),
    tried('null', null),
    // Where null is one of the types it is as good as any.
    { ...tried('null', null), side: 'bound' },
  ]
}
