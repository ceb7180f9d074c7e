import { childPointer, isRecord, pointerTokens } from './json-pointer.ts'
import { namedSchemas } from './named-schemas.ts'
import type { SourceFile } from './source-file.ts'
import type { SourceFiles } from './source-files.ts'

/** What a reference leads to, and where that is written. */
export interface RefTarget {
  readonly file: SourceFile
  readonly pointer: string
  readonly value: unknown
}

/** Whose references an object's are: those of the file that it was written in, unless they were already replaced. */
export type HomeOf = (holder: object, file: SourceFile) => SourceFile

/** What a reference in a file leads to; its value is undefined where that has no such part. */
export type ResolveRef = (from: SourceFile, ref: string) => Promise<RefTarget>

/** Follows references from file to file, also where the way to the target leads through other references. */
export function createRefResolver(files: SourceFiles, homeOf: HomeOf): ResolveRef {
  const named = new WeakMap<SourceFile, ReadonlyMap<string, string>>()
  return (from, ref) => target(from, ref, new Set())

  async function target(from: SourceFile, ref: string, passed: Set<string>): Promise<RefTarget> {
    const [uri = '', ...rest] = ref.split('#')
    // `other.yaml#/` means the whole file in many documents, although it is the member of an empty name (RFC 6901).
    const fragment = decode(rest.join('#')).replace(/^\/$/, '')
    const below = uri === '' ? undefined : namesIn(from).get(uri)
    const file = uri === '' || below !== undefined ? from : await files.referred(from, uri)
    if (fragment === '' || fragment.startsWith('/')) return walk(file, (below ?? '') + fragment, passed)
    const pointer = namesIn(file).get(`#${fragment}`)
    return pointer === undefined ? { file, pointer: '', value: undefined } : walk(file, pointer, passed)
  }

  function namesIn(file: SourceFile): ReadonlyMap<string, string> {
    const names = named.get(file) ?? namedSchemas(file.value)
    named.set(file, names)
    return names
  }

  async function walk(file: SourceFile, pointer: string, passed: Set<string>): Promise<RefTarget> {
    let at: RefTarget = { file, pointer: '', value: file.value }
    for (const token of pointerTokens(pointer)) {
      const { value } = at
      if (isRecord(value) && typeof value.$ref === 'string' && !Object.hasOwn(value, token)) {
        const home = homeOf(value, at.file)
        const step = `${home.ref} ${value.$ref}`
        if (passed.has(step)) return { ...at, value: undefined }
        passed.add(step)
        at = await target(home, value.$ref, passed)
      }
      at = { file: at.file, pointer: childPointer(at.pointer, token), value: memberOf(at.value, token) }
      if (at.value === undefined) return at
    }
    return at
  }
}

function memberOf(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return (value as unknown[])[Number(token)]
  return isRecord(value) && Object.hasOwn(value, token) ? value[token] : undefined
}

/** A stray `%` is no escape; the text is then meant literally. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
