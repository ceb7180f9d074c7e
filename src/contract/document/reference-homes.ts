import type { SourceFile } from './source-file.ts'

/** Which file an object was written in, where it stands among those of another one; and which references need no more following. */
export interface Homes {
  /** Says that an object is moved to among those of another file. */
  move(value: unknown, file: SourceFile): void
  /** The file that an object's references start from; `around` is that of what it stands in. */
  writtenIn(value: object, around: SourceFile): SourceFile
  /** The same, with what is settled, which starts from the one document. */
  startOf(value: object, around: SourceFile): SourceFile
  /** Says that the reference of an object is one of the one document by now, or was replaced by what it leads to. */
  settle(value: object): void
  isSettled(value: object): boolean
}

export function createHomes(root: SourceFile): Homes {
  const files = new Map<object, SourceFile>()
  const settled = new Set<object>()
  // Almost all documents are one file, of half a million objects.
  const writtenIn = (value: object, around: SourceFile) => (files.size === 0 ? around : (files.get(value) ?? around))
  return {
    move(value, file) {
      if (typeof value === 'object' && value !== null && !files.has(value)) files.set(value, file)
    },
    writtenIn,
    startOf: (value, around) => (settled.has(value) ? root : writtenIn(value, around)),
    settle: (value) => void settled.add(value),
    isSettled: (value) => settled.has(value),
  }
}
