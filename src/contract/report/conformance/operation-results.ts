import type { CaseEvent, LoadedOperation, UnverifiedCase } from '../../conformance/events.ts'
import type { Finding } from '../../conformance/finding.ts'
import { groupBy } from '../group-by.ts'
import type { AlternativeResult, OperationResult, Outcome, SeenStatus } from './conformance-report.ts'

export interface RunFacts {
  readonly operations: readonly LoadedOperation[]
  readonly cases: readonly CaseEvent[]
  readonly findings: readonly Finding[]
  readonly notVerified: readonly UnverifiedCase[]
  /** Ids of the checks that the report tells of. */
  readonly checks: readonly string[]
}

/** The matrix operations × statuses × schemes, and what became of each check. */
export function operationResults(facts: RunFacts): OperationResult[] {
  const findings = groupBy(facts.findings, ({ operation }) => operation)
  const cases = groupBy(facts.cases, ({ operation }) => operation)
  const notVerified = groupBy(
    facts.notVerified.filter(({ reason }) => reason.code !== 'covering'),
    ({ operation }) => operation,
  )
  const answers = groupBy(facts.cases.flatMap(answersOf), ({ operation }) => operation)
  return facts.operations.map((operation) =>
    result(operation, {
      checks: facts.checks,
      findings: findings.get(operation.id) ?? [],
      cases: cases.get(operation.id) ?? [],
      answers: answers.get(operation.id) ?? [],
      notVerified: notVerified.get(operation.id)?.length ?? 0,
    }),
  )
}

interface OperationFacts {
  readonly checks: readonly string[]
  readonly findings: readonly Finding[]
  readonly cases: readonly CaseEvent[]
  readonly answers: readonly Answered[]
  readonly notVerified: number
}

interface Answered {
  readonly operation: string
  readonly alternative: string
  readonly status: number
  /** Checks that found something in the case that it is of. */
  readonly failed: readonly string[]
}

function answersOf({ operation, alternative, statuses, answers, failed }: CaseEvent): readonly Answered[] {
  if (answers) return answers.map((answer) => ({ ...answer, failed }))
  // Whose the answers of a case of several steps are is not known here.
  const [only] = statuses
  return statuses.length === 1 && only !== undefined ? [{ operation, alternative, status: only, failed }] : []
}

function result({ id, method, path, ...documented }: LoadedOperation, facts: OperationFacts): OperationResult {
  const { findings, cases, notVerified } = facts
  const passed = cases.filter(({ outcome }) => outcome === 'passed').length
  const failed = cases.filter(({ outcome }) => outcome === 'failed').length
  return {
    id,
    method,
    path,
    outcome: outcomeOf({ findings: findings.length, judged: passed + failed, notVerified }),
    findings: findings.length,
    cases: { passed, failed, notVerified },
    statuses: statusesOf(documented.statuses, facts.answers),
    alternatives: alternativesOf(documented.alternatives ?? [], facts),
    checks: checkOutcomes(facts),
  }
}

/** A case can fail by what another operation does on the way: that is told at the other one. */
function outcomeOf(counts: { findings: number; judged: number; notVerified: number }): Outcome {
  if (counts.findings > 0) return 'failed'
  if (counts.judged > 0) return 'passed'
  return counts.notVerified > 0 ? 'not verified' : 'not exercised'
}

function statusesOf(documented: readonly string[] | undefined, answers: readonly Answered[]): SeenStatus[] {
  const seen = new Map<string, number>()
  for (const { status } of answers) {
    const name = writtenAs(status, documented ?? []) ?? String(status)
    seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  const promised = (documented ?? []).map((status) => ({ status, documented: true, seen: seen.get(status) ?? 0 }))
  const others = [...seen]
    .filter(([status]) => documented?.includes(status) !== true)
    .map(([status, count]) => ({ status, documented: documented === undefined ? null : false, seen: count }))
    .sort((a, b) => Number(a.status) - Number(b.status))
  return [...promised, ...others]
}

/** An exact status goes before a range, and both before `default` (OpenAPI 3.1, Responses Object). */
export function writtenAs(status: number, documented: readonly string[]): string | undefined {
  const range = `${Math.floor(status / 100)}XX`
  return [String(status), range, 'default'].find((one) => documented.includes(one))
}

function alternativesOf(documented: readonly string[], { cases, answers, findings }: OperationFacts) {
  const names = new Set([
    ...documented,
    ...cases.map((one) => one.alternative),
    ...answers.map((one) => one.alternative),
  ])
  const broken = new Set(findings.map(({ check }) => check))
  return [...names].map((name): AlternativeResult => {
    const count = (outcome: CaseEvent['outcome']) =>
      cases.filter((one) => one.alternative === name && one.outcome === outcome).length
    const statuses = groupBy(
      answers.filter(({ alternative }) => alternative === name),
      ({ status }) => String(status),
    )
    return {
      name,
      passed: count('passed'),
      failed: count('failed'),
      notVerified: count('not verified'),
      statuses: [...statuses]
        .map(([status, all]) => ({
          status,
          seen: all.length,
          failed: all.filter(({ failed }) => failed.some((check) => broken.has(check))).length,
        }))
        .sort((a, b) => Number(a.status) - Number(b.status)),
    }
  })
}

function checkOutcomes({ checks, cases, findings, notVerified }: OperationFacts): Record<string, Outcome> {
  const found = new Set(findings.map(({ check }) => check))
  const judged = new Set(cases.flatMap((one) => one.checks))
  const answered = cases.some(({ outcome }) => outcome !== 'not verified')
  const otherwise: Outcome = !answered && notVerified > 0 ? 'not verified' : 'not exercised'
  return Object.fromEntries(
    checks.map((check) => [check, found.has(check) ? 'failed' : judged.has(check) ? 'passed' : otherwise]),
  )
}
