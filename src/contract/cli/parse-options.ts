import { parseArgs, type ParseArgsConfig } from 'node:util'
import { suggestion } from './suggestion.ts'
import { UsageError } from './usage-error.ts'

export const common = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } } as const

/** Reads options and bare words. Throws a `UsageError` that says in one line what is wrong. */
export function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
  command: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(explain(error, Object.keys(options), command))
  }
}

/** parseArgs throws a TypeError whose message runs over several sentences; the code tells which case it is. */
function explain(error: unknown, options: readonly string[], command: string): string {
  const message = error instanceof Error ? error.message : String(error)
  const option = /'(?:-\w, )?(-{1,2}[^' ]*)/.exec(message)?.[1] ?? ''
  const unknown = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
  if (unknown) {
    const near = suggestion(option.replace(/^-+/, ''), options)
    const hint = near === undefined ? `see docspace-contract ${command} --help` : `did you mean --${near}?`
    return `unknown option ${option}: ${hint}`
  }
  if (message.includes('ambiguous'))
    return `option ${option} needs a value; one that begins with a hyphen is written ${option}=VALUE`
  return message.includes('argument missing')
    ? `option ${option} needs a value: see docspace-contract ${command} --help`
    : `option ${option}: ${message.split(/\.\s/)[0] ?? message}`
}

export function oneOf<const Known extends string>(option: string, value: string, known: readonly Known[]): Known {
  for (const one of known) if (one === value) return one
  throw new UsageError(`--${option} ${value}: it is ${known.join(' or ')}`)
}

export function seedNumber(value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value)
  throw new UsageError(`--seed ${value}: a seed is a whole number, and each gives other ids and secrets`)
}

export function spec(value: string | undefined): { readonly spec?: string } {
  if (value === '')
    throw new UsageError('--spec is empty: name a file or a URL, or leave it out for the bundled description')
  return value === undefined ? {} : { spec: value }
}

export function strayWord(word: string | undefined, command: string): string {
  const hint = strayWordHints[command] ?? 'a document is named with --spec'
  return `${command} does not take the word ${word ?? ''}: ${hint}`
}

const strayWordHints: Readonly<Record<string, string>> = {
  verify: 'a server is named by its URL, operations with --only, a document with --spec',
  portal: 'everything is said with options, see docspace-contract portal --help',
}
