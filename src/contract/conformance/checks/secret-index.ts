import type { NamedSecret } from '../../harness/secrets.ts'
import { secretForms, shortestSecret, type SecretForm } from './secret-forms.ts'

/** Finds any of many secrets in a text in one pass over it. */
export interface SecretIndex {
  /** Where secrets stand in the text. */
  find(text: string): readonly Occurrence[]
}

export interface Occurrence extends SecretForm {
  readonly at: number
}

/**
 * A run has hundreds of secrets, each in several forms, and thousands of answers: to search for each of them in each answer would take
 * longer than the answers. Every position is first looked up in a table of what the first four characters can be.
 */
export function createSecretIndex(secrets: readonly NamedSecret[]): SecretIndex {
  const starts = new Uint8Array(1 << 16)
  const byStart = new Map<string, SecretForm[]>()
  for (const form of secrets.flatMap(secretForms)) {
    starts[hashAt(form.text, 0)] = 1
    const start = form.text.slice(0, shortestSecret)
    const others = byStart.get(start)
    if (others === undefined) byStart.set(start, [form])
    else others.push(form)
  }
  return {
    find(text) {
      const found: Occurrence[] = []
      for (let at = 0; at <= text.length - shortestSecret; at++) {
        if (starts[hashAt(text, at)] === 0) continue
        const forms = byStart.get(text.slice(at, at + shortestSecret)) ?? []
        for (const form of forms)
          if (text.startsWith(form.text, at) && isBounded(text, at, form)) found.push({ ...form, at })
      }
      return found
    },
  }
}

function hashAt(text: string, at: number): number {
  return (
    (text.charCodeAt(at) * 7919 +
      text.charCodeAt(at + 1) * 613 +
      text.charCodeAt(at + 2) * 61 +
      text.charCodeAt(at + 3)) &
    0xffff
  )
}

/** A short secret within a longer word is chance: `123456` in a time. */
function isBounded(text: string, at: number, { text: secret, form }: SecretForm): boolean {
  if (secret.length >= 16) return true
  if (isWordAt(text, at - 1)) return false
  // Behind an encoded secret stands its last group.
  return form === 'in base64' || !isWordAt(text, at + secret.length)
}

function isWordAt(text: string, at: number): boolean {
  return /\w/.test(text.charAt(at))
}
