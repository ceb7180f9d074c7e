import type { SourcePosition } from './document.ts'
import { DocumentError, formatPosition } from './document-error.ts'
import { followRef } from './follow-ref.ts'
import { childPointer, isRecord } from './json-pointer.ts'

/** Reads the parts of one bundled document: follows `$ref`s, and says where a part is written that is not what it must be. */
export interface DocumentReader {
  readonly root: Record<string, unknown>
  /** The object at a place, and the pointer of where it is really written. */
  object(value: unknown, pointer: string): [value: Record<string, unknown>, pointer: string]
  /** The objects of a map; none where there is no map, or nothing is written after its key. */
  members(value: unknown, pointer: string): [key: string, value: Record<string, unknown>, pointer: string][]
  list(value: unknown, pointer: string): [value: unknown, pointer: string][]
  invalid(pointer: string, what: string): DocumentError
  duplicate(id: string, pointer: string, other: string): DocumentError
}

export function createReader(
  root: Record<string, unknown>,
  locate: (pointer: string) => SourcePosition,
): DocumentReader {
  const invalid = (pointer: string, what: string) => new DocumentError('invalid', locate(pointer), what)

  const object: DocumentReader['object'] = (value, pointer) => {
    const followed = followRef(root, value, pointer)
    if (!isRecord(followed.value)) throw invalid(pointer, 'an object is expected here')
    return [followed.value, followed.pointer]
  }

  return {
    root,
    object,
    members(value, pointer) {
      if (value === undefined || value === null) return []
      const [map, at] = object(value, pointer)
      return Object.entries(map)
        .filter(([key, member]) => !(key.startsWith('x-') && !isRecord(member)))
        .map(([key, member]) => [key, ...object(member, childPointer(at, key))])
    },
    list(value, pointer) {
      if (value === undefined || value === null) return []
      if (!Array.isArray(value)) throw invalid(pointer, 'a list is expected here')
      return value.map((member: unknown, index) => [member, childPointer(pointer, index)])
    },
    invalid,
    duplicate: (id, pointer, other) =>
      new DocumentError(
        'duplicate-operation-id',
        locate(pointer),
        `operationId "${id}" is already taken at ${formatPosition(locate(other))}; every operation needs its own`,
      ),
  }
}
