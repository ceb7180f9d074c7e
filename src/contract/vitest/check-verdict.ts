import { severities, type Finding, type Severity } from '../conformance/finding.ts'
import type { ConformanceReport } from '../report/conformance/conformance-report.ts'
import { some } from '../report/conformance/paragraph.ts'

/** What came of one check at one operation. */
export type CheckVerdict =
  | { readonly outcome: 'passed' }
  | { readonly outcome: 'failed'; readonly findings: readonly Finding[] }
  /** There is nothing to fail or to pass: why. */
  | { readonly outcome: 'skipped'; readonly why: string }

/** Reads it from the report of the run. What is known, or under `failOn`, fails nothing, and is not passed over either. */
export function checkVerdict(
  report: ConformanceReport,
  { operation, check, failOn = 'low' }: { operation: string; check: string; failOn?: Severity | undefined },
): CheckVerdict {
  const found = report.findings.filter((one) => one.operation === operation && one.check === check)
  const findings = found.filter((one) => one.known === undefined && weight(one.severity) >= weight(failOn))
  if (findings.length > 0) return { outcome: 'failed', findings }
  if (found.length > 0) {
    const reasons = found.map(({ known, severity, message }) =>
      known === undefined ? `${severity}, which does not fail: ${message}` : `known: ${message}; ${known}`,
    )
    return { outcome: 'skipped', why: some(reasons, 3).join('; ') }
  }
  const outcome = report.operations.find(({ id }) => id === operation)?.checks[check]
  return outcome === 'passed' ? { outcome } : { outcome: 'skipped', why: whyNothing(report, operation) }
}

function whyNothing({ notVerified }: ConformanceReport, operation: string): string {
  const reasons = notVerified
    .filter((one) => one.operation === operation && one.reason.code !== 'covering')
    .map(({ title, reason }) => `${title}: ${reason.detail}`)
  return reasons.length === 0
    ? 'no answer gave it anything to judge'
    : `no answer gave it anything to judge; not verified: ${some(reasons, 3).join('; ')}`
}

function weight(severity: Severity): number {
  return severities.indexOf(severity)
}
