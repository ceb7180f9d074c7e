import type { NamedSecret } from '../../harness/secrets.ts'

/** A secret in one of the forms that it may be given away in. */
export interface SecretForm {
  readonly secret: NamedSecret
  readonly text: string
  readonly form: string
}

/** Shorter ones are in every second text by chance. */
export const shortestSecret = 6

export function secretForms(secret: NamedSecret): readonly SecretForm[] {
  const { value } = secret
  if (value.length < shortestSecret) return []
  const texts = new Map<string, string>([[value, 'as it is']])
  const add = (text: string, form: string) => {
    if (text.length >= shortestSecret && !texts.has(text)) texts.set(text, form)
  }
  add(percentEncoded(value), 'percent-encoded')
  add(JSON.stringify(value).slice(1, -1), 'escaped for JSON')
  add(value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'), 'escaped for HTML')
  // The last group depends on what stands behind the secret in the text that was encoded, and is left out.
  const whole = Buffer.from(value, 'utf8')
  const groups = whole.subarray(0, whole.length - (whole.length % 3))
  add(groups.toString('base64'), 'in base64')
  add(groups.toString('base64url'), 'in base64')
  return [...texts].map(([text, form]) => ({ secret, text, form }))
}

/** A lone surrogate has no encoding (`encodeURIComponent` throws); as a secret it cannot be sent either. */
function percentEncoded(value: string): string {
  return /\p{Surrogate}/u.test(value) ? value : encodeURIComponent(value)
}
