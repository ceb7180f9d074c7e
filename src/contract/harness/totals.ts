import type { ExitCode, RowResult, Totals } from './events.ts'

/** Counts the outcomes of a run. */
export function totalsOf(rows: readonly RowResult[]): Totals {
  const count = (holds: (row: RowResult) => boolean) => rows.filter(holds).length
  return {
    operations: new Set(rows.map((row) => row.operation)).size,
    rows: rows.length,
    requests: rows.reduce((sum, row) => sum + row.requests, 0),
    passed: count((row) => row.outcome === 'passed'),
    failed: count((row) => row.outcome === 'failed'),
    listed: count((row) => isUnverified(row) && row.listed !== undefined),
    unlisted: count((row) => isUnverified(row) && row.listed === undefined),
    notRun: count((row) => row.obstacle?.code === 'interrupted'),
  }
}

function isUnverified({ outcome, obstacle }: RowResult): boolean {
  return outcome === 'not verified' && obstacle?.code !== 'interrupted'
}

/** What a run says to the shell: an interruption first, because it leaves the rest unknown. */
export function exitCodeOf(totals: Totals, stale: number, interrupted: boolean): ExitCode {
  if (interrupted) return 130
  if (totals.failed > 0) return 1
  return totals.unlisted + stale > 0 ? 2 : 0
}
