import { createHash } from 'node:crypto'
import type { UnverifiedCase } from '../../conformance/events.ts'
import type { Finding } from '../../conformance/finding.ts'
import type { NotVerifiedCode } from '../../conformance/outcome.ts'
import { checks as mockChecks } from '../../harness/checks/checks.ts'
import type { RowResult } from '../../harness/events.ts'
import type { Obstacle } from '../../harness/outcome.ts'
import { groupBy } from '../group-by.ts'
import type { RunRecord } from '../run-record.ts'
import type { ConformanceReport, ReportedCheck } from './conformance-report.ts'
import { groupFindings } from './group-findings.ts'
import { coverageOf, operationOf } from './mock-rows.ts'
import { shownSource } from './public-url.ts'
import { whatItProves } from './what-it-proves.ts'

/**
 * A finished run against the mock as a report that HTML, JUnit and GitHub can be made of; its own JSON report stays what it is. A row is
 * a case. Throws where the run has not ended.
 */
export function conformanceOfMockRun(
  { loaded, started, rows, ended }: RunRecord,
  toolVersion: string,
): ConformanceReport {
  if (loaded === undefined || ended === undefined) throw new Error('there is nothing to report: the run has not ended')
  const { source, title, version, openapi, problems } = loaded
  const findings = rows.flatMap(findingsOf)
  const notVerified = rows.flatMap(unverifiedOf)
  const { totals } = ended
  const checks = checksOf(findings)
  return {
    format: 'docspace-contract/conformance',
    version: 1,
    tool: { name: 'docspace-contract', version: toolVersion },
    against: 'mock',
    target: '',
    ...whatItProves('mock', started?.driver),
    document: { source: shownSource(source), title, version, openapi, problems, warnings: [] },
    seed: null,
    options: {},
    exitCode: ended.exitCode,
    stopped: ended.interrupted ? 'interrupted' : null,
    durationMs: Math.round(ended.durationMs),
    totals: {
      operations: totals.operations,
      cases: totals.rows,
      requests: totals.requests,
      passed: totals.passed,
      failed: totals.failed,
      notVerified: notVerified.length,
      findings: findings.length,
      known: 0,
    },
    checks,
    operations: [...groupBy(rows, ({ operation }) => operation).values()].flatMap((ofOne) =>
      operationOf(ofOne, checks),
    ),
    groups: groupFindings(findings, (id) => id),
    findings,
    notVerified,
    coverage: coverageOf(rows),
    stale: ended.stale.map(({ operation, alternative, status, reason }) => ({
      check: 'unverifiable-rows',
      operation,
      subject: `${alternative} ${status}`,
      reason,
    })),
  }
}

function findingsOf({ findings, method, path }: RowResult): Finding[] {
  return findings.map(({ check, operation, alternative, status, variant, message, expected, actual, position }) => {
    const subject = [alternative, status, variant].filter((part) => part !== '').join(' ')
    return {
      id: createHash('sha256')
        .update(JSON.stringify([check, operation, subject]))
        .digest('hex')
        .slice(0, 10),
      check,
      kind: 'contract',
      severity: 'high',
      operation,
      method,
      path,
      subject,
      message,
      expected,
      actual,
      ...(position && { position }),
      phase: 'examples',
      // What `--only` takes: rows have no ids.
      case: operation,
      count: 1,
      exchanges: [],
    }
  })
}

function unverifiedOf({ outcome, obstacle, listed, operation, alternative, status }: RowResult): UnverifiedCase[] {
  if (outcome !== 'not verified') return []
  const known = listed === undefined ? '' : ` (listed: ${listed})`
  const detail = `${obstacle?.detail ?? 'no reason is known'}${known}`
  return [
    { operation, title: `${alternative} ${status}`, reason: { code: codes[obstacle?.code ?? 'no-request'], detail } },
  ]
}

const codes: Readonly<Record<Obstacle['code'], NotVerifiedCode>> = {
  'status-range': 'unsupported',
  'informational-status': 'unsupported',
  'no-credential': 'no-credential',
  'no-request': 'no-request',
  'not-sendable': 'not-sendable',
  'not-receivable': 'not-sendable',
  'mock-failed': 'unreachable',
  interrupted: 'interrupted',
}

/** In the table's order; what is no check of the table (a listed row that was verified) comes last. */
function checksOf(findings: readonly Finding[]): ReportedCheck[] {
  const ids = new Set([...mockChecks.map(({ id }) => id), ...findings.map(({ check }) => check)])
  return [...ids].map((id) => ({ id, title: id, kind: 'contract', severity: 'high' }))
}
