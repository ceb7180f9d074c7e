import type { NamedSecret } from '../../harness/secrets.ts'

export interface Redacted {
  readonly text: string
  /** Names of the secrets that stood in it, each once. */
  readonly found: readonly string[]
}

/** Shorter texts are in every sentence: to hide them would make a report unreadable and protect nobody. */
export const shortestSecret = 4

/**
 * Replaces every secret by `<name>`, in whichever form it stands there: as it is, percent-encoded, in base64 (of `user:password` too,
 * whoever the user is), and escaped for JSON, XML, HTML, a shell or a GitHub command. `show` writes the name as the text wants it.
 */
export function redactAll(text: string, secrets: readonly NamedSecret[], show?: (name: string) => string): Redacted {
  return createRedactor(secrets, show)(text)
}

/** The same for many texts: the forms of the secrets are made once. */
export function createRedactor(
  secrets: readonly NamedSecret[],
  show: (name: string) => string = (name) => `<${name}>`,
): (text: string) => Redacted {
  const forms = formsOf(secrets)
  return (text) => {
    const found = new Set<string>()
    let clean = text
    for (const { name, form, isBase64 } of forms) {
      if (!clean.includes(form)) continue
      found.add(name)
      // Around the part of a base64 text that is certain stand parts of the same secret, and of the user's name.
      const pattern = isBase64 ? new RegExp(`[A-Za-z0-9+/_-]*${escaped(form)}[A-Za-z0-9+/_-]*={0,2}`, 'g') : form
      const shown = show(speakable(name, secrets))
      clean = clean.replaceAll(pattern, () => shown)
    }
    return { text: clean, found: [...found] }
  }
}

/** A secret can be a part of the name that stands for it: the password `alice` of alice. */
function speakable(name: string, secrets: readonly NamedSecret[]): string {
  const tells = (text: string) =>
    secrets.some(({ value }) => value.length >= shortestSecret && `<${text}>`.includes(value))
  return [name, 'secret', '…'].find((one) => !tells(one)) ?? ''
}

/** Throws where a text has a secret. Its message names the secret, and does not show it. */
export function assertNoSecret(text: string, secrets: readonly NamedSecret[]): void {
  const { found } = redactAll(text, secrets)
  if (found.length > 0) throw new Error(`the report would show what must stay secret: ${found.join(', ')}`)
}

interface SecretForm {
  readonly name: string
  readonly form: string
  readonly isBase64: boolean
}

/** Longest first: a secret can be a part of another. */
function formsOf(secrets: readonly NamedSecret[]): readonly SecretForm[] {
  const forms = new Map<string, SecretForm>()
  const add = (name: string, form: string, isBase64 = false) => {
    if (form.length >= shortestSecret && !forms.has(form)) forms.set(form, { name, form, isBase64 })
  }
  for (const { name, value } of secrets) {
    if (value.length < shortestSecret) continue
    for (const inner of new Set([...innerForms.map((write) => write(value)), value]))
      for (const outer of outerForms) add(name, outer(inner))
    for (const core of base64Cores(value)) add(name, core, true)
  }
  return [...forms.values()].sort((a, b) => b.form.length - a.form.length)
}

type Write = (text: string) => string

const json: Write = (text) => JSON.stringify(text).slice(1, -1)
/** encodeURIComponent throws for a surrogate that stands alone; on the wire it is U+FFFD. */
const percent: Write = (text) => encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'))

/** How a secret may stand in a message. */
const innerForms: readonly Write[] = [
  percent,
  (text) => percent(text).replaceAll(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase()),
  // What URL and URLSearchParams write, and encodeURIComponent does not.
  (text) => new URLSearchParams([['', text]]).toString().slice(1),
  (text) => percent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  json,
]

/** How a report may write a message. */
const outerForms: readonly Write[] = [
  (text) => text,
  json,
  (text) => text.replaceAll("'", String.raw`'\''`),
  (text) => json(text.replaceAll("'", String.raw`'\''`)),
  (text) => markup(text),
  (text) => markup(text.replaceAll("'", String.raw`'\''`)),
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'),
  (text) => json(text).replaceAll('<', String.raw`\u003c`),
]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function markup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** A shorter run of base64 is in every identifier. */
const shortestCore = 8

/**
 * What is certain of a secret in base64, behind any number of other bytes: three of its beginnings come in question, and its first and
 * last signs depend on what stands beside it.
 */
function base64Cores(value: string): readonly string[] {
  const bytes = Buffer.from(value, 'utf8')
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes])
    const whole = padded.subarray(0, padded.length - (padded.length % 3))
    const skipped = before === 0 ? 0 : 4
    const cores = [whole.toString('base64').slice(skipped), whole.toString('base64url').slice(skipped)]
    return cores.filter((core) => core.length >= shortestCore)
  })
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}
