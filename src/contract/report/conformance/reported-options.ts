import { isRecord } from '../../harness/is-record.ts'
import type { OptionValue, ReportedOptions } from './conformance-report.ts'

/**
 * What of a run's options is told in its reports. A profile that is an object, an environment or a function is not among them:
 * they hold secrets, or nothing that can be written down.
 */
export function reportedOptions(options: object): ReportedOptions {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(options)
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (told.includes(name) && isOption(value) ? [[name, value] as const] : [])),
  )
}

const told: readonly string[] = [
  'profile',
  'phases',
  'only',
  'exclude',
  'thorough',
  'allowWrites',
  'maxRequests',
  'rate',
  'timeMs',
  'timeoutMs',
  'connections',
  'failOn',
  'minCoverage',
  'strict',
  'repeat',
  'dryRun',
  'release',
]

function isOption(value: unknown): value is OptionValue {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string')
  if (isRecord(value)) return Object.values(value).every((one) => typeof one === 'number')
  return ['string', 'number', 'boolean'].includes(typeof value)
}
