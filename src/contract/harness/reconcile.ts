import { rowName } from './case.ts'
import type { RowResult } from './events.ts'
import type { PlannedRow } from './plan.ts'
import type { UnverifiableRow } from './unverifiable-row.ts'
import type { VerifiedRow } from './verify-row.ts'

/** The list of unverifiable rows, held against what a run has found. */
export interface Reconciliation {
  readonly result: (planned: PlannedRow, verified: VerifiedRow) => RowResult
  /** Entries that name none of these rows: of the whole document, not of the selected operations. */
  stale(rows: readonly PlannedRow[]): readonly UnverifiableRow[]
}

export function reconcile(list: readonly UnverifiableRow[]): Reconciliation {
  const listed = new Map(list.map((entry) => [entryName(entry), entry]))
  return {
    result: (planned, verified) => result(planned, verified, listed.get(rowName(planned.row))?.reason),
    stale(rows) {
      const names = new Set(rows.map(({ row }) => rowName(row)))
      return list.filter((entry) => !names.has(entryName(entry)))
    },
  }
}

function result({ row }: PlannedRow, { outcome, requests }: VerifiedRow, listed: string | undefined): RowResult {
  const { operation, alternativeName: alternative, status } = row
  const base = {
    operation: operation.id,
    method: operation.method,
    path: operation.path,
    alternative,
    status,
    requests,
    ...(listed !== undefined && { listed }),
  }
  if (outcome.type === 'not verified') {
    return { ...base, outcome: 'not verified', findings: [], obstacle: outcome.obstacle }
  }
  const findings = outcome.type === 'failed' ? outcome.findings : []
  if (listed === undefined) return { ...base, outcome: outcome.type, findings }
  const reachable = {
    check: 'listed-row',
    operation: operation.id,
    alternative,
    status,
    variant: '',
    message: 'the row is listed as one that cannot be verified, and it can: remove it from the list',
    expected: listed,
    actual: outcome.type,
  }
  return { ...base, outcome: 'failed', findings: [...findings, reachable] }
}

function entryName({ operation, alternative, status }: UnverifiableRow): string {
  return `${operation} ${alternative} ${status}`
}
