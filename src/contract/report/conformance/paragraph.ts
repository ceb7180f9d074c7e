import { wrap } from '../wrap.ts'

/** A text broken into lines of at most `width`, each behind `indent`; the first behind `first` where that is given. */
export function paragraph(text: string, { width, indent, first = indent }: ParagraphOptions): readonly string[] {
  const room = Math.max(20, width - indent.length)
  const words = text.split(' ').flatMap((word) => pieces(word, room))
  return wrap(words, room).map((line, index) => `${index === 0 ? first : indent}${line}`)
}

export interface ParagraphOptions {
  readonly width: number
  readonly indent: string
  readonly first?: string
}

/** A word that no line has room for is cut. */
function pieces(word: string, room: number): readonly string[] {
  return word.length <= room ? [word] : (word.match(new RegExp(`.{1,${room}}`, 'gsu')) ?? [word])
}

/** The beginning of a text, with how much is missing. */
export function beginning(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}… (${text.length - most} more characters)`
}

/** The first of many, and how many more there are. */
export function some(names: readonly string[], most: number): readonly string[] {
  return names.length <= most + 1 ? names : [...names.slice(0, most), `… and ${names.length - most} more`]
}

export function counted(count: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
  return `${count} ${count === 1 ? noun : plural}`
}
