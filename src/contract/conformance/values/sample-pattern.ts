import { parsePattern, type PatternNode } from './parse-pattern.ts'

export interface Lengths {
  readonly min: number
  readonly max: number
}

/**
 * A text that a regular expression of a schema takes, of the length that is wanted where it can be; undefined where none was
 * found. What lookarounds and flags may demand is tried, not understood: the expression itself has the last word.
 */
export function samplePattern(pattern: string, { min, max }: Lengths = { min: 0, max: Infinity }): string | undefined {
  const tree = parsePattern(pattern)
  const expression = compiled(pattern)
  if (tree === undefined || expression === undefined) return undefined
  const fits = (text: string) => text.length >= min && text.length <= max && expression.test(text)
  for (const mixed of [false, true]) {
    for (const option of [0, 1, 2]) {
      const shortest = write(tree, { room: 0, mixed, option, signs: 0 })
      const text =
        shortest.length >= min ? shortest : write(tree, { room: min - shortest.length, mixed, option, signs: 0 })
      // An expression without anchors takes more around what it asks for.
      for (const one of [text, text.padEnd(min, 'a'), text.padStart(min, 'a')]) if (fits(one)) return one
    }
  }
  return undefined
}

export function compiled(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags)
    } catch {
      // Without the flag more is allowed.
    }
  }
  return undefined
}

interface Writing {
  /** How many signs more than the fewest may be written. */
  room: number
  /** Other signs of a class in turn: for lookaheads that want a digit and a capital. */
  readonly mixed: boolean
  /** Which of alternatives is taken. */
  readonly option: number
  signs: number
}

function write(node: PatternNode, writing: Writing): string {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'class': {
      const at = writing.mixed ? writing.signs : 0
      writing.signs += 1
      return node.signs[at % node.signs.length] ?? ''
    }
    case 'sequence':
      return node.items.map((item) => write(item, writing)).join('')
    case 'alternatives':
      return write(node.options[writing.option % node.options.length] ?? { kind: 'text', text: '' }, writing)
    case 'repeat': {
      let text = ''
      for (let count = 0; count < node.min; count += 1) text += write(node.item, writing)
      for (let count = node.min; count < node.max && writing.room > 0; count += 1) {
        const more = write(node.item, writing)
        if (more === '' || more.length > writing.room) break
        writing.room -= more.length
        text += more
      }
      return text
    }
  }
}
