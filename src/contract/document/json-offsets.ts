import { pointerTokens } from './json-pointer.ts'
import type { Offsets } from './offsets.ts'

/**
 * Where the parts of a JSON text begin. Each object and array is looked through once, when something in it is asked for: a
 * document of ten megabytes has half a million parts, of which a run names a few hundred.
 */
export function jsonOffsets(text: string): Offsets {
  const known = new Map<number, Members>()
  const root = skipBlank(text, 0)

  const membersAt = (start: number): Members => {
    const members = known.get(start) ?? readMembers(text, start)
    known.set(start, members)
    return members
  }

  return (pointer) => {
    let at: Member = [root, root]
    for (const token of pointerTokens(pointer)) {
      const member = membersAt(at[1]).get(token)
      if (member === undefined) break
      at = member
    }
    const [key, value] = at
    return { key, value }
  }
}

/** Where a member's key begins, and where its value does; for a member of an array both are the value's. */
type Member = readonly [key: number, value: number]
type Members = ReadonlyMap<string, Member>

/** The members of the object or array that begins here; none for any other value. The text is known to be JSON. */
function readMembers(text: string, start: number): Members {
  const members = new Map<string, Member>()
  const isObject = text[start] === '{'
  if (!isObject && text[start] !== '[') return members
  let at = skipBlank(text, start + 1)
  for (let index = 0; text[at] !== '}' && text[at] !== ']'; index++) {
    const key = at
    let name = String(index)
    if (isObject) {
      const end = skipString(text, at)
      name = JSON.parse(text.slice(at, end)) as string
      at = skipBlank(text, skipBlank(text, end) + 1)
    }
    // Of two members of one name the last counts, as for JSON.parse.
    members.set(name, [key, at])
    at = skipBlank(text, skipValue(text, at))
    if (text[at] === ',') at = skipBlank(text, at + 1)
    else if (text[at] === undefined) break
  }
  return members
}

function skipBlank(text: string, start: number): number {
  let at = start
  // Blank, tab and line ends are what JSON has below U+0021.
  while (text.charCodeAt(at) <= 0x20) at++
  return at
}

function skipString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end + 1
}

function isEscaped(text: string, at: number): boolean {
  let first = at
  while (text[first - 1] === '\\') first--
  return (at - first) % 2 === 1
}

const quote = 0x22

function skipValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = skipString(text, at) - 1
      if (depth === 0) return at + 1
    } else if (code === 0x7b || code === 0x5b) depth++
    else if (code === 0x7d || code === 0x5d) {
      // The end of what holds a number or a word, or of this value.
      if (depth === 0) return at
      if (--depth === 0) return at + 1
    } else if (depth === 0 && (code === 0x2c || code <= 0x20)) return at
  }
  return text.length
}
