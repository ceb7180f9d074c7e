import type { RowResult } from '../harness/events.ts'
import type { Finding } from '../harness/finding.ts'
import type { Style } from './style.ts'

export interface FailuresOptions {
  readonly style: Style
  /** The command that repeats one operation, without its name: `npx docspace-contract verify --only`. */
  readonly repeat: string
}

/** Each failed row in detail: what the document promises and where, what came instead, and how to repeat it. */
export function failures(rows: readonly RowResult[], { style, repeat }: FailuresOptions): readonly string[] {
  const failed = rows.filter((row) => row.outcome === 'failed')
  return failed.flatMap((row) => [
    '',
    style.failed(`✗ ${row.operation} (${row.method} ${row.path})  ${row.alternative}  ${row.status}`),
    ...row.findings.flatMap(findingLines),
    `  repeat: ${repeat} ${row.operation}`,
  ])
}

function findingLines({ check, variant, message, expected, actual, position }: Finding): readonly string[] {
  return [
    `  ${check}: ${message}${variant === '' ? '' : ` (${variant})`}`,
    `    promised: ${expected}${position ? `  (${position.file}:${position.line})` : ''}`,
    `    came:     ${actual}`,
  ]
}

/** Each row that was not verified, with its reason; those that the list does not know are marked. */
export function unverified(rows: readonly RowResult[], style: Style): readonly string[] {
  return rows
    .filter((row) => row.outcome === 'not verified' && row.obstacle?.code !== 'interrupted')
    .map((row) => {
      const name = `– ${row.operation}  ${row.alternative}  ${row.status}: ${row.obstacle?.detail ?? 'no reason is known'}`
      return row.listed === undefined ? style.failed(`${name} (not on the list)`) : style.unverified(`${name} (listed)`)
    })
}
