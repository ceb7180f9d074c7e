import type { Ended } from './run-child.ts'

/** What came of one check or test in one runtime. */
export interface Verdict {
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
  readonly reason?: string | undefined
}

/** The failure of a run that did not get to its end; `limit` in milliseconds. */
export function unfinished(name: string, { code, output }: Ended, limit: number): Verdict {
  const how = code === null ? `It was killed, at the latest after ${limit / 1000} s.` : `It ended with ${code}.`
  return { name, outcome: 'failed', reason: `${how}\n${output.trim()}` }
}

/** What a smoke test reported, read as what comes from another process. Undefined where it is no report. */
export function readVerdicts(report: unknown): readonly Verdict[] | undefined {
  if (typeof report !== 'object' || report === null || !('verdicts' in report)) return undefined
  const { verdicts } = report
  return Array.isArray(verdicts) && verdicts.length > 0 && verdicts.every(isVerdict) ? verdicts : undefined
}

function isVerdict(value: unknown): value is Verdict {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'outcome' in value &&
    (value.outcome === 'passed' || value.outcome === 'failed' || value.outcome === 'skipped') &&
    (!('reason' in value) || typeof value.reason === 'string')
  )
}

/** `12 passed, 1 failed, 3 skipped`; of what there is none is not said. */
export function counted(verdicts: readonly Verdict[]): string {
  return (['passed', 'failed', 'skipped'] as const)
    .map((outcome) => ({ outcome, count: verdicts.filter((one) => one.outcome === outcome).length }))
    .filter(({ outcome, count }) => count > 0 || outcome === 'passed')
    .map(({ outcome, count }) => `${count} ${outcome}`)
    .join(', ')
}
