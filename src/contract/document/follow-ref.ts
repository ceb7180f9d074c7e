import { isRecord, pointerOfRef, valueAt } from './json-pointer.ts'

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
