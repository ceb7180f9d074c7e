import { childPointer, isRecord, pointerOfRef, pointerTokens, valueAt } from './json-pointer.ts'

/** What a `$ref` stands for, and where that is written. */
export interface Followed {
  readonly value: unknown
  readonly pointer: string
}

/** Follows a chain of internal `$ref`s to its end; a chain that closes on itself ends in undefined. */
export function followRef(root: unknown, value: unknown, pointer: string): Followed {
  const seen = new Set<string>()
  let at: Followed = { value, pointer }
  while (isRecord(at.value) && typeof at.value.$ref === 'string') {
    const next = pointerOfRef(at.value.$ref)
    if (next === undefined || seen.has(next)) return { value: undefined, pointer: at.pointer }
    seen.add(next)
    at = { value: valueAt(root, next), pointer: next }
  }
  return at
}

/** The value at a pointer whose way may lead through `$ref`s, `/paths/~1keys/get/parameters/0/schema/items` where any part is shared. */
export function followPointer(root: unknown, pointer: string): Followed {
  const direct = valueAt(root, pointer)
  if (direct !== undefined) return { value: direct, pointer }
  let at: Followed = { value: root, pointer: '' }
  for (const token of pointerTokens(pointer)) {
    if (isRecord(at.value) && !Object.hasOwn(at.value, token)) at = followRef(root, at.value, at.pointer)
    at = { value: valueAt(at.value, childPointer('', token)), pointer: childPointer(at.pointer, token) }
  }
  return at
}
