import type { SourcePosition } from './document.ts'
import type { SourceFile } from './source-file.ts'

export interface Origin {
  readonly file: SourceFile
  readonly pointer: string
}

/** Which parts of the one document come from where: only what was moved is noted, everything below goes with it. */
export interface Mounts {
  add(pointer: string, origin: Origin): void
  originOf(pointer: string): Origin
  readonly locate: (pointer: string) => SourcePosition
  /** Where a part of a file stands in the one document; undefined where it does not. */
  placeOf(origin: Origin): string | undefined
  /** Whether a place is within what comes from there. */
  isWithin(pointer: string, origin: Origin): boolean
}

export function createMounts(root: SourceFile): Mounts {
  const origins = new Map<string, Origin>([['', { file: root, pointer: '' }]])

  function originOf(pointer: string): Origin {
    for (const at of selfAndAncestors(pointer)) {
      const origin = origins.get(at)
      if (origin !== undefined) return { file: origin.file, pointer: origin.pointer + pointer.slice(at.length) }
    }
    return { file: root, pointer }
  }

  return {
    add: (pointer, origin) => void origins.set(pointer, origin),
    originOf,
    locate(pointer) {
      const { file, pointer: at } = originOf(pointer)
      return file.position(at)
    },
    placeOf({ file, pointer }) {
      for (const [at, origin] of origins) {
        if (origin.file !== file || !`${pointer}/`.startsWith(`${origin.pointer}/`)) continue
        return at + pointer.slice(origin.pointer.length)
      }
      return undefined
    },
    isWithin: (pointer, { file, pointer: origin }) =>
      selfAndAncestors(pointer).some((at) => {
        const found = originOf(at)
        return found.file === file && found.pointer === origin
      }),
  }
}

function selfAndAncestors(pointer: string): string[] {
  const found: string[] = []
  for (let at = pointer; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))) found.push(at)
  return [...found, '']
}
