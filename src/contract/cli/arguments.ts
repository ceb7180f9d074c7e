import type { Release } from '../portal/state/portal-state.ts'
import type { TfaKind } from '../portal/state/tenant.ts'
import { common, oneOf, parse, seedNumber, spec, strayWord } from './parse-options.ts'
import type { InitArguments } from './init-command.ts'
import { suggestion } from './suggestion.ts'
import { UsageError } from './usage-error.ts'
import { readVerifyArguments, type VerifyArguments } from './verify-arguments.ts'

export type Command =
  | { readonly name: 'help'; readonly of?: CommandName }
  | { readonly name: 'version' }
  | ({ readonly name: 'verify' } & VerifyArguments)
  | ({ readonly name: 'init' } & InitArguments)
  | ({ readonly name: 'mock' } & MockArguments)
  | ({ readonly name: 'portal' } & PortalArguments)

export type CommandName = 'verify' | 'init' | 'mock' | 'portal'

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

const initOptions = { ...common, spec: { type: 'string' }, output: { type: 'string' } } as const
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
      return readVerifyArguments(rest)
    case 'init':
      return initCommand(rest)
    case 'mock':
      return mockCommand(rest)
    case 'portal':
      return portalCommand(rest)
    default:
      throw new UsageError(unknownCommand(first))
  }
}

function initCommand(args: string[]): Command {
  const { values, positionals } = parse(args, initOptions, 'init')
  if (values.help) return { name: 'help', of: 'init' }
  if (values.version) return { name: 'version' }
  if (positionals.length > 0) throw new UsageError(strayWord(positionals[0], 'init'))
  return { name: 'init', ...spec(values.spec), ...(values.output !== undefined && { output: values.output }) }
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

function portNumber(value: string): number {
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  throw new UsageError(`--port ${value}: a port is a number from 0 to 65535, and 0 means any free one`)
}

function unknownCommand(typed: string): string {
  const near = suggestion(typed, ['verify', 'init', 'mock', 'portal', 'help'])
  const hint = near === undefined ? 'the commands are verify, init, mock and portal' : `did you mean ${near}?`
  return typed.startsWith('-')
    ? `unknown option ${typed}: name a command first, verify, init, mock or portal`
    : `unknown command ${typed}: ${hint}`
}
