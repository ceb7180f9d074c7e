import { phases, type Phase } from '../conformance/case.ts'
import { dimensions, type MinCoverage } from '../conformance/exit-code.ts'
import { severities, type Severity } from '../conformance/finding.ts'
import type { Release } from '../portal/state/portal-state.ts'
import { common, oneOf, parse, seedNumber, spec, strayWord } from './parse-options.ts'
import { readReports, type ReportArgument } from './report-arguments.ts'
import { UsageError } from './usage-error.ts'

export interface VerifyArguments {
  /** A file or a URL; the bundled description without it. */
  readonly spec?: string
  /** The server; without it, and without `portal`, requests are verified on the mock. */
  readonly target?: string
  readonly portal: boolean
  readonly release?: Release
  readonly reports: readonly ReportArgument[]
  readonly quiet: boolean
  readonly only: readonly string[]
  /** What a run against a server is told; empty for the mock. */
  readonly server: ServerArguments
}

export interface ServerArguments {
  readonly profile?: string
  readonly exclude?: readonly string[]
  readonly phases?: readonly Phase[]
  readonly thorough?: true
  readonly allowWrites?: true
  readonly strict?: true
  readonly dryRun?: true
  readonly maxRequests?: number
  readonly rate?: number
  readonly connections?: number
  readonly timeMs?: number
  readonly timeoutMs?: number
  readonly seed?: number
  readonly failOn?: Severity
  readonly known?: string
  readonly minCoverage?: MinCoverage
  readonly repeat?: readonly string[]
}

const serverOptions = {
  profile: { type: 'string' },
  exclude: { type: 'string', multiple: true },
  phases: { type: 'string' },
  thorough: { type: 'boolean' },
  'allow-writes': { type: 'boolean' },
  strict: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'max-requests': { type: 'string' },
  rate: { type: 'string' },
  connections: { type: 'string' },
  time: { type: 'string' },
  timeout: { type: 'string' },
  seed: { type: 'string' },
  'fail-on': { type: 'string' },
  known: { type: 'string' },
  'min-coverage': { type: 'string' },
  repeat: { type: 'string', multiple: true },
} as const

const verifyOptions = {
  ...common,
  spec: { type: 'string' },
  report: { type: 'string', multiple: true },
  quiet: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  portal: { type: 'boolean' },
  release: { type: 'string' },
  ...serverOptions,
} as const

type VerifyCommand =
  | { readonly name: 'help'; readonly of: 'verify' }
  | { readonly name: 'version' }
  | ({ readonly name: 'verify' } & VerifyArguments)

/** What `verify` is asked for. Throws a `UsageError` for anything that it cannot mean. */
export function readVerifyArguments(args: string[]): VerifyCommand {
  const { values, positionals } = parse(args, verifyOptions, 'verify')
  if (values.help) return { name: 'help', of: 'verify' }
  if (values.version) return { name: 'version' }
  const [target, second] = positionals.filter(isUrl)
  if (second !== undefined) throw new UsageError(`verify takes one server, and got ${target ?? ''} and ${second}`)
  // `--only a b c`: what follows an --only without being an option is meant for it, and nothing else takes a bare word.
  const words = positionals.filter((word) => !isUrl(word))
  const only = listed([...(values.only ?? []), ...words])
  if (values.only !== undefined && only.length === 0)
    throw new UsageError('--only is empty: name an operation, or leave it out')
  if (words.length > 0 && values.only === undefined) throw new UsageError(strayWord(words[0], 'verify'))
  const portal = values.portal === true
  if (portal && target !== undefined) throw new UsageError(`--portal starts a portal itself: leave ${target} out`)
  if (portal && values.spec !== undefined)
    throw new UsageError('--portal is verified against the bundled description: leave --spec out')
  if (target === undefined && !portal) refuseServerOptions(Object.keys(values))
  return {
    name: 'verify',
    quiet: values.quiet ?? false,
    only,
    portal,
    ...(target !== undefined && { target: target.replace(/\/$/, '') }),
    ...spec(values.spec),
    ...(values.release !== undefined && { release: oneOf('release', values.release, ['3.6', '3.7'] as const) }),
    reports: readReports(values.report),
    server: {
      ...(values.profile !== undefined && { profile: values.profile }),
      ...(values.exclude !== undefined && { exclude: listed(values.exclude) }),
      ...(values.phases !== undefined && {
        phases: listed([values.phases]).map((one) => oneOf('phases', one, phases)),
      }),
      ...(values.thorough && { thorough: true as const }),
      ...(values['allow-writes'] && { allowWrites: true as const }),
      ...(values.strict && { strict: true as const }),
      ...(values['dry-run'] && { dryRun: true as const }),
      ...number('maxRequests', 'max-requests', values['max-requests']),
      ...number('rate', 'rate', values.rate),
      ...number('connections', 'connections', values.connections),
      ...duration('timeMs', 'time', values.time),
      ...duration('timeoutMs', 'timeout', values.timeout),
      ...(values.seed !== undefined && { seed: seedNumber(values.seed) }),
      ...(values['fail-on'] !== undefined && { failOn: oneOf('fail-on', values['fail-on'], severities) }),
      ...(values.known !== undefined && { known: values.known }),
      ...(values['min-coverage'] !== undefined && { minCoverage: leastCoverage(values['min-coverage']) }),
      ...(values.repeat !== undefined && { repeat: values.repeat }),
    },
  }
}

function isUrl(word: string): boolean {
  return /^https?:\/\//i.test(word) && URL.canParse(word)
}

function listed(values: readonly string[]): string[] {
  return values.flatMap((ids) => ids.split(',')).filter((id) => id !== '')
}

/** An option that would be silently without effect is a mistake of the person who typed it. */
function refuseServerOptions(given: readonly string[]): void {
  const option = given.find((name) => name in serverOptions)
  if (option !== undefined)
    throw new UsageError(
      `--${option} is for a server: name its URL, as in docspace-contract verify https://api.example`,
    )
}

function number<Key extends string>(key: Key, option: string, value: string | undefined): Partial<Record<Key, number>> {
  if (value === undefined) return {}
  if (!/^\d+(\.\d+)?$/.test(value) || Number(value) <= 0)
    throw new UsageError(`--${option} ${value}: it is a number over 0`)
  return pair(key, Number(value))
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

function duration<Key extends string>(
  key: Key,
  option: string,
  value: string | undefined,
): Partial<Record<Key, number>> {
  if (value === undefined) return {}
  const [, amount, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(value) ?? []
  if (amount === undefined || Number(amount) <= 0)
    throw new UsageError(`--${option} ${value}: it is a time, as in ${option === 'time' ? '90s or 5m' : '10s'}`)
  return pair(key, Number(amount) * (units[unit] ?? 1000))
}

function pair<Key extends string>(key: Key, value: number): Partial<Record<Key, number>> {
  const made: Partial<Record<Key, number>> = {}
  made[key] = value
  return made
}

function leastCoverage(value: string): MinCoverage {
  const entries = value.split(',').flatMap((part): [string, number][] => {
    const [, name, percent] = /^(?:([a-z]+)=)?(\d{1,3})%?$/.exec(part) ?? []
    if (percent === undefined || Number(percent) > 100)
      throw new UsageError(
        `--min-coverage ${value}: it is a percentage, of everything or by dimension, as in 80 or operations=100,responses=60`,
      )
    if (name === undefined) return dimensions.map((one) => [one, Number(percent)])
    return [[oneOf('min-coverage', name, dimensions), Number(percent)]]
  })
  return Object.fromEntries(entries)
}
