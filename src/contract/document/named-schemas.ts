import { childPointer, isRecord } from './json-pointer.ts'

/**
 * Where a file has schemas that are named by themselves: `#name` for an `$anchor`, and what an `$id` says. An anchor is looked
 * for in the whole file, although each `$id` begins a space of its own for them: nobody has two of one name.
 */
export function namedSchemas(value: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const search = (part: unknown, pointer: string): void => {
    if (typeof part !== 'object' || part === null) return
    if (isRecord(part)) {
      for (const name of [part.$anchor, part.$dynamicAnchor]) if (typeof name === 'string') note(`#${name}`, pointer)
      if (typeof part.$id === 'string') note(part.$id, pointer)
    }
    for (const [key, member] of Object.entries(part)) {
      if (!literal.has(key)) search(member, childPointer(pointer, key))
    }
  }
  const note = (name: string, pointer: string): void => {
    if (!found.has(name)) found.set(name, pointer)
  }
  search(value, '')
  return found
}

/** What stands there is a value, and no schema. */
const literal: ReadonlySet<string> = new Set(['example', 'examples', 'const', 'enum', 'default'])
