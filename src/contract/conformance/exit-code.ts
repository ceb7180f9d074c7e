import type { Coverage, Dimension } from './coverage/coverage.ts'
import type { ExitCode, UnverifiedCase } from './events.ts'
import { severities, type Finding, type Severity } from './finding.ts'
import type { NotVerifiedCode } from './outcome.ts'

export interface Verdict {
  readonly findings: readonly Finding[]
  readonly stale: number
  readonly notVerified: readonly UnverifiedCase[]
  readonly failOn: Severity
  readonly uncovered: boolean
  readonly stopped?: 'interrupted' | 'budget' | 'unreachable'
  readonly passed: number
}

/** What keeps a run from telling; what a profile leaves out on purpose does not. */
export const telling: readonly NotVerifiedCode[] = [
  'premise',
  'setup',
  'no-request',
  'rate-limited',
  'unreachable',
  'unsupported',
]

/** Findings 1, else not told 2, else 0; 130 where the run was interrupted. */
export function exitCodeOf(verdict: Verdict): ExitCode {
  const { findings, stale, notVerified, failOn, uncovered, stopped, passed } = verdict
  if (stopped === 'interrupted') return 130
  const counts = (one: Finding) =>
    one.known === undefined && severities.indexOf(one.severity) >= severities.indexOf(failOn)
  if (findings.some(counts) || stale > 0 || uncovered) return 1
  if (stopped !== undefined || passed === 0) return 2
  return notVerified.some(({ reason }) => telling.includes(reason.code)) ? 2 : 0
}

/** The least share, in percent, that dimensions of coverage must have. */
export type MinCoverage = Readonly<Partial<Record<keyof Coverage, number>>>

/** The dimensions that fall short, in words. */
export function shortfalls(coverage: Coverage, least: MinCoverage): readonly string[] {
  return Object.entries(least).flatMap(([name, percent]) => {
    const dimension: Dimension | undefined = isDimension(name) ? coverage[name] : undefined
    if (dimension === undefined || dimension.total === 0) return []
    const share = (100 * dimension.covered) / dimension.total
    return share < percent ? [`${name}: ${share.toFixed(0)} % of ${percent} %`] : []
  })
}

export const dimensions = [
  'operations',
  'accepted',
  'parameters',
  'keywords',
  'responses',
  'schemes',
  'faults',
] as const

function isDimension(name: string): name is keyof Coverage {
  return dimensions.some((one) => one === name)
}
