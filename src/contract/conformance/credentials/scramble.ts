import { createHash } from 'node:crypto'

/**
 * Another text of the same length and alphabet, the same each time: hexadecimal digits stay such, capitals stay capitals, and what
 * is neither letter nor digit stays, as do percent-escapes and the prefix of a key (`sk-`, `ghp_`), by which servers tell its kind.
 */
export function scramble(text: string): string {
  const prefix = /^(?:[A-Za-z]{2,8}[-_])+(?=.{8,}$)/.exec(text)?.[0] ?? ''
  const rest = text.slice(prefix.length)
  const scrambled = replaceSigns(rest, [...signsOf(rest).keys()])
  // A text this short might be somebody's after all.
  return prefix + scrambled + (rest.length < 12 ? replaceSigns(rest.repeat(12).slice(0, 12), undefined) : '')
}

/** The same text with one sign other, as near to the middle as can be: at the end of base64 some bits mean nothing. Undefined where it has none. */
export function alterOneSign(text: string): string | undefined {
  const middle = (text.length - 1) / 2
  const [nearest] = [...signsOf(text).keys()].toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return nearest === undefined ? undefined : replaceSigns(text, [nearest])
}

/** Letters and digits by their index, without those of percent-escapes. */
function signsOf(text: string): Map<number, string> {
  const escaped = new Set([...text.matchAll(/%[0-9A-Fa-f]{2}/g)].flatMap(({ index }) => [index, index + 1, index + 2]))
  return new Map(
    Array.from(text).flatMap((sign, index) => (/[A-Za-z0-9]/.test(sign) && !escaped.has(index) ? [[index, sign]] : [])),
  )
}

function replaceSigns(text: string, indexes: readonly number[] | undefined): string {
  const digest = createHash('sha512').update(`another ${text}`).digest()
  const hex = hexAlphabetOf(text)
  const chosen = indexes === undefined ? undefined : new Set(indexes)
  return Array.from(text, (sign, index) => {
    const alphabet = hex ?? alphabetOf(sign)
    const at = alphabet.indexOf(sign)
    if (chosen?.has(index) === false || at < 0) return sign
    // Never by nothing, so that the sign is another one.
    const step = 1 + (((digest[index % digest.length] ?? 0) + index) % (alphabet.length - 1))
    return alphabet[(at + step) % alphabet.length] ?? sign
  }).join('')
}

function hexAlphabetOf(text: string): string | undefined {
  if (/^[0-9-]*$/.test(text)) return undefined
  if (/^[0-9a-f-]*$/.test(text)) return '0123456789abcdef'
  return /^[0-9A-F-]*$/.test(text) ? '0123456789ABCDEF' : undefined
}

function alphabetOf(sign: string): string {
  if (/[0-9]/.test(sign)) return '0123456789'
  return /[A-Z]/.test(sign) ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : 'abcdefghijklmnopqrstuvwxyz'
}
