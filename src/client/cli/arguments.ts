import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { suggestion } from './suggestion.ts'
import { UsageError } from './usage-error.ts'

export type Command =
  | { readonly name: 'help'; readonly of?: CommandName | undefined }
  | { readonly name: 'version' }
  | ({ readonly name: 'login' } & LoginArguments)
  | ({ readonly name: Exclude<CommandName, 'login'> } & Selection)

export type CommandName = 'login' | 'whoami' | 'token' | 'logout' | 'status'

/** Which sign-in is meant, where there is more than one. */
export interface Selection {
  readonly portal?: string | undefined
  readonly user?: string | undefined
}

export type LoginArguments = Selection & (WithPassword | WithOAuth | WithApiKey)

export interface WithPassword {
  readonly way: 'password'
  /** Only a hash of the password leaves this machine. */
  readonly hash: boolean
}

export interface WithOAuth {
  readonly way: 'oauth'
  readonly clientId?: string | undefined
  readonly scope?: string | undefined
  /** Of the local address that the browser comes back to; any free one without it. */
  readonly port?: number | undefined
  /** Whether a browser is opened, or the address only printed. */
  readonly browser: boolean
}

export interface WithApiKey {
  readonly way: 'api-key'
}

const common = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } } as const
const selection = { ...common, portal: { type: 'string' }, user: { type: 'string' } } as const
const loginOptions = {
  ...selection,
  hash: { type: 'boolean' },
  oauth: { type: 'boolean' },
  'client-id': { type: 'string' },
  scope: { type: 'string' },
  port: { type: 'string' },
  'no-browser': { type: 'boolean' },
  'api-key': { type: 'boolean' },
} as const

/** The options that belong to one way of signing in only, with the option that chooses it. */
const ways = { hash: 'a password', 'client-id': '--oauth', scope: '--oauth', port: '--oauth', 'no-browser': '--oauth' }

const names: readonly CommandName[] = ['login', 'whoami', 'token', 'logout', 'status']

/** What the command line asks for. Throws a `UsageError` for anything that it cannot mean. */
export function readArguments(argv: readonly string[]): Command {
  const [first, ...rest] = argv
  if (first === undefined || first === '--help' || first === '-h') return { name: 'help' }
  if (first === 'help') return { name: 'help', of: rest[0] === undefined ? undefined : commandName(rest[0]) }
  if (first === '--version') return { name: 'version' }
  const name = commandName(first)
  return name === 'login' ? login(rest) : plain(name, rest)
}

function plain(name: Exclude<CommandName, 'login'>, args: string[]): Command {
  const { help, version, ...selected } = parse(args, selection, name)
  if (help) return { name: 'help', of: name }
  return version ? { name: 'version' } : { name, ...selected }
}

function login(args: string[]): Command {
  const values = parse(args, loginOptions, 'login')
  const { help, version, portal, user, hash = false, oauth, scope, port, 'api-key': apiKey } = values
  if (help) return { name: 'help', of: 'login' }
  if (version) return { name: 'version' }
  if (oauth && apiKey) throw new UsageError('--oauth and --api-key are two ways to sign in: choose one')
  const way = oauth ? '--oauth' : apiKey ? '--api-key' : 'a password'
  for (const [option, belongs] of Object.entries(ways)) {
    if (option in values && belongs !== way) {
      throw new UsageError(
        `--${option} goes with ${belongs}${belongs === '--oauth' ? ': add --oauth' : `, not with ${way}`}`,
      )
    }
  }
  const selected = { name: 'login', portal, user } as const
  if (apiKey) {
    if (user !== undefined) throw new UsageError('--user: an API key says itself who it acts for; leave it out')
    return { ...selected, way: 'api-key' }
  }
  if (!oauth) return { ...selected, way: 'password', hash }
  return {
    ...selected,
    way: 'oauth',
    clientId: values['client-id'],
    scope,
    port: port === undefined ? undefined : portNumber(port),
    browser: values['no-browser'] !== true,
  }
}

function parse<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options, command: string) {
  const { values, positionals } = strictly(args, options, command)
  // Not repeated: somebody may have typed a password there.
  if (positionals.length > 0) {
    throw new UsageError(`${command} takes options only, no other words: see docspace-auth ${command} --help`)
  }
  for (const [option, value] of Object.entries(values)) {
    if (value === '') throw new UsageError(`--${option} is empty: give it a value, or leave it out`)
  }
  return values
}

function strictly<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options, command: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(explain(error, Object.keys(options), command))
  }
}

/** parseArgs throws a TypeError whose message runs over several sentences; its code tells which case it is. */
function explain(error: unknown, options: readonly string[], command: string): string {
  const message = error instanceof Error ? error.message : ''
  const option = /'(?:-\w, )?(-{1,2}[^' =]*)/.exec(message)?.[1] ?? 'an option'
  const see = `see docspace-auth ${command} --help`
  if (error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const typed = option.replace(/^-+/, '')
    const near = suggestion(typed, options)
    const secret = secretOptions[typed]
    return `unknown option ${option}: ${secret ?? (near === undefined ? see : `did you mean --${near}?`)}`
  }
  if (message.includes('ambiguous')) {
    return `option ${option} needs a value; one that begins with a hyphen is written ${option}=VALUE`
  }
  return message.includes('argument missing')
    ? `option ${option} needs a value: ${see}`
    : `option ${option} takes no value: ${see}`
}

/** What people try, and why there is no such option: every user of a machine sees the command lines of all. */
const secretOptions: Readonly<Record<string, string>> = {
  password: 'a command line can be read by others; you are asked for it, or set DOCSPACE_PASSWORD',
  'client-secret': 'a command line can be read by others; set DOCSPACE_CLIENT_SECRET',
  code: 'a command line can be read by others; you are asked for it, or set DOCSPACE_CODE',
  token: 'a command line can be read by others; set DOCSPACE_AUTH_TOKEN',
  key: 'a command line can be read by others; you are asked for it, or set DOCSPACE_API_KEY',
}

function portNumber(value: string): number {
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  throw new UsageError('--port is a number from 0 to 65535, and 0 means any free one')
}

function commandName(typed: string): CommandName {
  const name = names.find((one) => one === typed)
  if (name !== undefined) return name
  const list = `${names.slice(0, -1).join(', ')} and ${String(names.at(-1))}`
  if (typed.startsWith('-')) throw new UsageError(`name a command before the options: ${list}`)
  const near = suggestion(typed, [...names, 'help'])
  throw new UsageError(
    near === undefined
      ? `unknown command: the commands are ${list}`
      : `unknown command ${typed}: did you mean ${near}?`,
  )
}
