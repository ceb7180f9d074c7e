import { isRecord } from '../../harness/is-record.ts'

/** Gives the value of a placeholder, or undefined where nothing has that name. */
export type Lookup = (name: string) => Promise<string | undefined>

/** A placeholder that nothing is known for: a mistake in the profile. */
export class UnknownPlaceholderError extends Error {
  override readonly name = 'UnknownPlaceholderError'
  readonly placeholder: string

  constructor(placeholder: string) {
    super(`nothing is known for {${placeholder}}`)
    this.placeholder = placeholder
  }
}

/** A body or header of a login with its `{placeholders}` filled in. Throws an `UnknownPlaceholderError`. */
export async function fillPlaceholders(template: unknown, lookup: Lookup): Promise<unknown> {
  if (typeof template === 'string') return fillText(template, lookup)
  if (Array.isArray(template)) return Promise.all(template.map((one: unknown) => fillPlaceholders(one, lookup)))
  if (!isRecord(template)) return template
  const filled: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(template)) filled[key] = await fillPlaceholders(value, lookup)
  return filled
}

export async function fillText(template: string, lookup: Lookup): Promise<string> {
  const values = new Map<string, string>()
  for (const [, name = ''] of template.matchAll(placeholder)) {
    const value = await lookup(name)
    if (value === undefined) throw new UnknownPlaceholderError(name)
    values.set(name, value)
  }
  // By a function: a `$&` in a password is no pattern.
  return template.replaceAll(placeholder, (_, name: string) => values.get(name) ?? '')
}

/** Whether a template has a placeholder anywhere. */
export function mentions(template: unknown, name: string): boolean {
  if (typeof template === 'string') return template.includes(`{${name}}`)
  if (Array.isArray(template)) return template.some((one: unknown) => mentions(one, name))
  return isRecord(template) && Object.values(template).some((one) => mentions(one, name))
}

const placeholder = /\{([A-Za-z_]\w*)\}/g
