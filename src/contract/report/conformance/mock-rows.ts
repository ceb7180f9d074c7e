import type { Coverage, Dimension } from '../../conformance/coverage/coverage.ts'
import type { RowResult } from '../../harness/events.ts'
import { groupBy } from '../group-by.ts'
import type { OperationResult, Outcome, ReportedCheck } from './conformance-report.ts'

/** The rows of one operation as its line of the matrix. */
export function operationOf(rows: readonly RowResult[], checks: readonly ReportedCheck[]): OperationResult[] {
  const [first] = rows
  if (first === undefined) return []
  const found = new Set(rows.flatMap(({ findings }) => findings.map(({ check }) => check)))
  const count = (outcome: RowResult['outcome'], of = rows) => of.filter((row) => row.outcome === outcome).length
  const judged = count('passed') + count('failed') > 0
  const outcome: Outcome = count('failed') > 0 ? 'failed' : judged ? 'passed' : 'not verified'
  const received = rows.filter((row) => row.outcome !== 'not verified')
  return [
    {
      id: first.operation,
      method: first.method,
      path: first.path,
      outcome,
      findings: rows.flatMap(({ findings }) => findings).length,
      cases: { passed: count('passed'), failed: count('failed'), notVerified: count('not verified') },
      statuses: [...groupBy(rows, ({ status }) => status)].map(([status, same]) => ({
        status,
        documented: true,
        seen: same.filter((row) => row.outcome !== 'not verified').length,
      })),
      alternatives: [...groupBy(rows, ({ alternative }) => alternative)].map(([name, same]) => ({
        name,
        passed: count('passed', same),
        failed: count('failed', same),
        notVerified: count('not verified', same),
        statuses: received
          .filter(({ alternative }) => alternative === name)
          .map((row) => ({ status: row.status, seen: 1, failed: row.outcome === 'failed' ? 1 : 0 })),
      })),
      checks: Object.fromEntries(
        checks.map(({ id }) => [id, found.has(id) ? 'failed' : judged ? 'passed' : 'not verified']),
      ),
    },
  ]
}

/** Rows know operations, responses and schemes; the other dimensions have nothing to count. */
export function coverageOf(rows: readonly RowResult[]): Coverage {
  const received = rows.filter(({ outcome }) => outcome !== 'not verified')
  const successes = (of: readonly RowResult[]) => of.filter(({ status }) => status.startsWith('2'))
  const dimension = (name: (row: RowResult) => readonly string[], all = rows, done = received): Dimension => {
    const reached = new Set(done.flatMap(name))
    const unique = [...new Set(all.flatMap(name))]
    const missing = unique.filter((one) => !reached.has(one))
    return { covered: unique.length - missing.length, total: unique.length, missing }
  }
  const nothing = { covered: 0, total: 0, missing: [] }
  return {
    operations: dimension(({ operation }) => [operation]),
    accepted: dimension(({ operation }) => [operation], successes(rows), successes(received)),
    parameters: nothing,
    keywords: nothing,
    responses: dimension(({ operation, status }) => [`${operation} ${status}`]),
    schemes: dimension(({ alternative }) => (alternative === 'anonymous' ? [] : alternative.split(' + '))),
    faults: nothing,
  }
}
