import { createHash } from 'node:crypto'
import type { Check, Difference } from './checks/check.ts'
import type { Evidence } from './evidence.ts'
import type { KnownFinding } from './events.ts'
import { severities, type Finding } from './finding.ts'
import { redact } from '../harness/secrets.ts'
import { matchKnown } from './match-known.ts'
import { showExchange } from './show-exchange.ts'

/** The findings of a run: one for each check, operation and subject, however often it shows. */
export interface Findings {
  /** Notes what a check found in a case; gives the finding where it is the first of its kind. */
  note(check: Check, difference: Difference, evidence: Evidence): Finding | undefined
  /** Most severe first, then in the document's order. */
  readonly all: readonly Finding[]
  readonly count: number
  /** Entries of the file of known findings that nothing matched. */
  stale(): readonly KnownFinding[]
}

export function createFindings(known: readonly KnownFinding[], order: readonly string[]): Findings {
  const findings = new Map<string, Finding>()
  const used = new Set<KnownFinding>()
  const rank = new Map(order.map((id, index) => [id, index]))

  return {
    note(check, difference, evidence) {
      const operation = evidence.exchanges[difference.exchange]?.step.operation ?? evidence.case.operation
      const id = idOf(check.id, operation.id, difference.subject)
      const former = findings.get(id)
      if (former !== undefined) {
        findings.set(id, { ...former, count: former.count + 1 })
        return undefined
      }
      const entry = matchKnown({ check: check.id, operation: operation.id, subject: difference.subject }, known)
      if (entry !== undefined) used.add(entry)
      const { secrets } = evidence
      const clause = difference.clause ?? check.clause
      const finding: Finding = {
        id,
        check: check.id,
        kind: check.kind,
        severity: difference.severity ?? check.severity,
        operation: operation.id,
        method: operation.method,
        path: operation.path,
        subject: redact(difference.subject, secrets),
        message: redact(difference.message, secrets),
        expected: redact(difference.expected, secrets),
        actual: redact(difference.actual, secrets),
        position: evidence.document.locate(difference.pointer ?? operation.pointer),
        ...(clause !== undefined && { clause }),
        phase: evidence.case.phase,
        case: evidence.case.id,
        count: 1,
        shownBy: difference.exchange,
        exchanges: evidence.exchanges.map((exchange) => showExchange(exchange, secrets)),
        ...(entry !== undefined && { known: entry.reason }),
      }
      findings.set(id, finding)
      return finding
    },
    get all() {
      return [...findings.values()].sort(
        (a, b) =>
          severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
          (rank.get(a.operation) ?? 0) - (rank.get(b.operation) ?? 0) ||
          a.check.localeCompare(b.check) ||
          a.subject.localeCompare(b.subject),
      )
    },
    get count() {
      return findings.size
    },
    stale: () => known.filter((entry) => !used.has(entry)),
  }
}

function idOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10)
}
