import { parseArgs } from 'node:util'
import type { Release } from '../portal/state/portal-state.ts'
import type { TfaKind } from '../portal/state/tenant.ts'
import { suggestion } from './suggestion.ts'
import { UsageError } from './usage-error.ts'

export type Command =
  | { readonly name: 'help'; readonly of?: CommandName }
  | { readonly name: 'version' }
  | ({ readonly name: 'verify' } & VerifyArguments)
  | ({ readonly name: 'mock' } & MockArguments)
  | ({ readonly name: 'portal' } & PortalArguments)

export type CommandName = 'verify' | 'mock' | 'portal'

export interface VerifyArguments {
  /** A file or a URL; without it the bundled description is verified through our client. */
  readonly spec?: string
  readonly report?: string
  readonly quiet: boolean
  readonly only: readonly string[]
}

export interface MockArguments {
  readonly spec?: string
  readonly port?: number
}

export interface PortalArguments {
  readonly port?: number
  readonly release?: Release
  readonly tfa?: Exclude<TfaKind, 'none'>
  readonly seed?: number
}

const common = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } } as const
const verifyOptions = {
  ...common,
  spec: { type: 'string' },
  report: { type: 'string', multiple: true },
  quiet: { type: 'boolean' },
  only: { type: 'string', multiple: true },
} as const
const mockOptions = { ...common, spec: { type: 'string' }, port: { type: 'string' } } as const
const portalOptions = {
  ...common,
  port: { type: 'string' },
  release: { type: 'string' },
  tfa: { type: 'string' },
  seed: { type: 'string' },
} as const

/** What the command line asks for. Throws a `UsageError` for anything that it cannot mean. */
export function readArguments(argv: readonly string[]): Command {
  const [first, ...rest] = argv
  switch (first) {
    case undefined:
    case '--help':
    case '-h':
    case 'help':
      return { name: 'help' }
    case '--version':
      return { name: 'version' }
    case 'verify':
      return verifyCommand(rest)
    case 'mock':
      return mockCommand(rest)
    case 'portal':
      return portalCommand(rest)
    default:
      throw new UsageError(unknownCommand(first))
  }
}

function verifyCommand(args: string[]): Command {
  const { values, positionals } = parse(args, verifyOptions, 'verify')
  if (values.help) return { name: 'help', of: 'verify' }
  if (values.version) return { name: 'version' }
  // `--only a b c`: what follows an --only without being an option is meant for it, and nothing else takes a bare word.
  const only = [...(values.only ?? []), ...positionals].flatMap((ids) => ids.split(',')).filter((id) => id !== '')
  if (values.only !== undefined && only.length === 0)
    throw new UsageError('--only is empty: name an operation, or leave it out')
  if (positionals.length > 0 && values.only === undefined) throw new UsageError(strayWord(positionals[0], 'verify'))
  return {
    name: 'verify',
    quiet: values.quiet ?? false,
    only,
    ...spec(values.spec),
    ...reportOf(values.report),
  }
}

function mockCommand(args: string[]): Command {
  const { values, positionals } = parse(args, mockOptions, 'mock')
  if (values.help) return { name: 'help', of: 'mock' }
  if (values.version) return { name: 'version' }
  if (positionals.length > 0) throw new UsageError(strayWord(positionals[0], 'mock'))
  return { name: 'mock', ...spec(values.spec), ...(values.port !== undefined && { port: portNumber(values.port) }) }
}

function portalCommand(args: string[]): Command {
  const { values, positionals } = parse(args, portalOptions, 'portal')
  if (values.help) return { name: 'help', of: 'portal' }
  if (values.version) return { name: 'version' }
  if (positionals.length > 0) throw new UsageError(strayWord(positionals[0], 'portal'))
  return {
    name: 'portal',
    ...(values.port !== undefined && { port: portNumber(values.port) }),
    ...(values.release !== undefined && { release: oneOf('release', values.release, releases) }),
    ...(values.tfa !== undefined && { tfa: oneOf('tfa', values.tfa, tfaKinds) }),
    ...(values.seed !== undefined && { seed: seedNumber(values.seed) }),
  }
}

const releases = ['3.6', '3.7'] as const
const tfaKinds = ['sms', 'totp'] as const

function parse<const Options extends typeof verifyOptions | typeof mockOptions | typeof portalOptions>(
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

function reportOf(values: readonly string[] = []): { readonly report?: string } {
  const [value, second] = values
  if (second !== undefined)
    throw new UsageError(`--report ${second}: there is one report, and --report ${value} names it`)
  return value === undefined ? {} : { report: reportFile(value) }
}

function reportFile(value: string): string {
  const [, format, file] = /^([^=]*)=(.+)$/.exec(value) ?? []
  if (file === undefined)
    throw new UsageError(`--report ${value}: name the format and the file, as in --report json=report.json`)
  if (format !== 'json') throw new UsageError(`--report ${value}: the format is json, as in --report json=${file}`)
  return file
}

function portNumber(value: string): number {
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  throw new UsageError(`--port ${value}: a port is a number from 0 to 65535, and 0 means any free one`)
}

function seedNumber(value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value)
  throw new UsageError(`--seed ${value}: a seed is a whole number, and each gives other ids and secrets`)
}

function oneOf<const Known extends string>(option: string, value: string, known: readonly Known[]): Known {
  for (const one of known) if (one === value) return one
  throw new UsageError(`--${option} ${value}: it is ${known.join(' or ')}`)
}

function spec(value: string | undefined): { readonly spec?: string } {
  if (value === '')
    throw new UsageError('--spec is empty: name a file or a URL, or leave it out for the bundled description')
  return value === undefined ? {} : { spec: value }
}

function unknownCommand(typed: string): string {
  const near = suggestion(typed, ['verify', 'mock', 'portal', 'help'])
  const hint = near === undefined ? 'the commands are verify, mock and portal' : `did you mean ${near}?`
  return typed.startsWith('-')
    ? `unknown option ${typed}: name a command first, verify, mock or portal`
    : `unknown command ${typed}: ${hint}`
}

function strayWord(word: string | undefined, command: string): string {
  const hint = strayWordHints[command] ?? 'a document is named with --spec'
  return `${command} does not take the word ${word ?? ''}: ${hint}`
}

const strayWordHints: Readonly<Record<string, string>> = {
  verify: 'operations are named with --only, a document with --spec',
  portal: 'everything is said with options, see docspace-contract portal --help',
}
