import type { Secret } from './drivers/driver.ts'

/** A text that must stand in no report and nowhere in a request but in its place. */
export interface NamedSecret {
  /** The scheme that it belongs to: what is shown instead. */
  readonly name: string
  readonly value: string
}

/** The texts that a secret shows itself by. A user name is none: it is in ordinary bodies too. */
export function secretTexts(name: string, secret: Secret): readonly NamedSecret[] {
  if (secret.type === 'value') return [{ name, value: secret.value }]
  const pair = Buffer.from(`${secret.userName}:${secret.password}`, 'utf8').toString('base64')
  return [
    { name, value: pair },
    { name, value: secret.password },
  ]
}

/**
 * The text with each secret replaced by the name of its scheme, percent-encoded forms included. What else stands behind a
 * scheme word is replaced too: a client that encodes a secret wrongly sends it in a form that is not known here.
 */
export function redact(text: string, secrets: readonly NamedSecret[]): string {
  const longestFirst = secrets.toSorted((a, b) => b.value.length - a.value.length)
  return longestFirst
    .reduce(
      (redacted, { name, value }) =>
        redacted.replaceAll(value, `<${name}>`).replaceAll(encodeURIComponent(value), `<${name}>`),
      text,
    )
    .replaceAll(/\b(basic|bearer) (?!<)[\w.~+/=-]{6,}/gi, '$1 <another value>')
}
