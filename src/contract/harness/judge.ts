import type { Check, Difference } from './checks/check.ts'
import { checks as allChecks } from './checks/checks.ts'
import type { Evidence } from './evidence.ts'
import type { Finding } from './finding.ts'
import { redact } from './secrets.ts'

/** Asks every check about one case. It sends nothing, and its findings hold no secret. */
export function judge(evidence: Evidence, checks: readonly Check[] = allChecks): readonly Finding[] {
  const about = (kind: Check['about']) =>
    checks.filter((check) => check.about === kind).flatMap((check) => findings(check, evidence))
  const request = about('request')
  // The answer to a wrong request is a refusal, and says nothing more.
  const answer = request.length === 0 ? about('answer') : []
  return [...request, ...answer, ...about('caller')]
}

function findings(check: Check, evidence: Evidence): readonly Finding[] {
  return check.judge(evidence).map((difference) => finding(check, difference, evidence))
}

function finding(check: Check, difference: Difference, { document, case: testCase, secrets }: Evidence): Finding {
  const { row, variant } = testCase
  return {
    check: check.id,
    operation: row.operation.id,
    alternative: row.alternativeName,
    status: row.status,
    variant,
    message: redact(difference.message, secrets),
    expected: redact(difference.expected, secrets),
    actual: redact(difference.actual, secrets),
    position: document.locate(difference.pointer ?? row.operation.pointer),
  }
}
