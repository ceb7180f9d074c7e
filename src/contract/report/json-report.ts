import type { EndedEvent, LoadedEvent, RowResult, Totals } from '../harness/events.ts'
import type { Finding } from '../harness/finding.ts'
import type { Obstacle } from '../harness/outcome.ts'
import type { UnverifiableRow } from '../harness/unverifiable-row.ts'
import type { RunRecord } from './run-record.ts'

/** The JSON report. Its shape is report.schema.json; `version` grows when a reader of the old shape would go wrong. */
export interface JsonReport {
  readonly version: 1
  readonly tool: { readonly name: 'docspace-contract'; readonly version: string }
  readonly driver: string
  readonly document: Omit<LoadedEvent, 'type'>
  readonly interrupted: boolean
  readonly exitCode: number
  readonly durationMs: number
  readonly totals: Totals
  readonly rows: readonly JsonRow[]
  readonly stale: readonly UnverifiableRow[]
}

export interface JsonRow extends Omit<RowResult, 'findings'> {
  readonly findings: readonly Omit<Finding, 'operation' | 'alternative' | 'status'>[]
  readonly obstacle?: Obstacle
}

/** The report of a run that was loaded and has ended. */
export function jsonReport(run: RunRecord, loaded: LoadedEvent, ended: EndedEvent, toolVersion: string): JsonReport {
  const { source, title, version, openapi, operations, problems } = loaded
  return {
    version: 1,
    tool: { name: 'docspace-contract', version: toolVersion },
    driver: run.started?.driver ?? '',
    document: { source, title, version, openapi, operations, problems },
    interrupted: ended.interrupted,
    exitCode: ended.exitCode,
    durationMs: Math.round(ended.durationMs),
    totals: ended.totals,
    rows: run.rows.map(jsonRow),
    stale: ended.stale,
  }
}

function jsonRow(row: RowResult): JsonRow {
  return {
    ...row,
    findings: row.findings.map(({ check, variant, message, expected, actual, position }) => ({
      check,
      variant,
      message,
      expected,
      actual,
      ...(position && { position }),
    })),
  }
}
