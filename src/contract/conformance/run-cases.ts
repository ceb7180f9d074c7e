import { alternativeName } from '../harness/alternative-name.ts'
import { phases, type Case } from './case.ts'
import { asExpected } from './checks/as-expected.ts'
import { judge } from './checks/judge.ts'
import type { Evidence } from './evidence.ts'
import type { CaseEvent } from './events.ts'
import type { Finding } from './finding.ts'
import type { Findings } from './findings.ts'
import type { NotVerified } from './outcome.ts'
import { runCase, type Stage } from './run-case.ts'

export interface Run {
  readonly stage: Stage
  readonly findings: Findings
  /** All cases of the plan by id: premises are run when they are needed, selected or not. */
  readonly cases: ReadonlyMap<string, Case>
  readonly selected: readonly Case[]
  readonly connections: number
  readonly signal: AbortSignal
  /** Why nothing more is to be sent. */
  readonly stopped: () => NotVerified | undefined
  readonly onCase: (event: CaseEvent, evidence: Evidence | undefined) => void
  readonly onFinding: (finding: Finding) => void
}

interface Outcome {
  readonly good: boolean
  readonly reason?: NotVerified
}

/** Runs the selected cases, phase by phase, several at a time; what changes things for others runs alone at its phase's end. */
export async function runCases(run: Run): Promise<void> {
  const outcomes = new Map<string, Promise<Outcome>>()
  const selected = new Set(run.selected.map(({ id }) => id))

  const outcomeOf = (one: Case): Promise<Outcome> => {
    const known = outcomes.get(one.id)
    if (known !== undefined) return known
    const outcome = perform(one)
    outcomes.set(one.id, outcome)
    return outcome
  }

  const perform = async (one: Case): Promise<Outcome> => {
    const reported = selected.has(one.id)
    const stopped = run.signal.aborted ? interrupted : run.stopped()
    if (stopped !== undefined) return unverified(one, stopped, reported)
    for (const id of one.premises ?? []) {
      const premise = run.cases.get(id)
      if (premise === undefined) continue
      const { good, reason } = await outcomeOf(premise)
      if (good) continue
      const detail = `it proves nothing, because ${premise.operation.id} was not accepted in the first place (${reason?.detail ?? premise.title})`
      return unverified(one, { code: reason?.code === 'writes' ? 'writes' : 'premise', detail }, reported)
    }
    const { evidence, stopped: cutShort } = await runCase(run.stage, one, run.signal)
    const why = run.signal.aborted ? interrupted : cutShort && (run.stopped() ?? cutShort)
    return report(one, evidence, why, reported)
  }

  const unverified = (one: Case, reason: NotVerified, reported: boolean): Outcome => {
    if (reported) run.onCase(eventOf(one, { outcome: 'not verified', reason }), undefined)
    return { good: false, reason }
  }

  const report = async (
    one: Case,
    evidence: Evidence,
    why: NotVerified | undefined,
    reported: boolean,
  ): Promise<Outcome> => {
    const limited = evidence.exchanges.find(({ answer }) => answer?.status === 429)
    if (limited !== undefined && !documented429(limited.step.operation) && why?.code !== 'interrupted')
      return unverified(
        one,
        { code: 'rate-limited', detail: 'the server limits the rate: lower it with --rate' },
        reported,
      )
    const good = why === undefined && asExpected(evidence) === 'yes'
    if (!reported) return { good, ...(why && { reason: why }) }
    const judged = judge(evidence)
    // What was combined is told apart before anybody is blamed for it.
    const refined = !good && why === undefined ? (one.refined ?? []) : []
    const byExpectation = (check: string) => refined.length > 0 && check === 'positive-data-accepted'
    const found = judged.found.filter(({ check }) => !byExpectation(check.id))
    for (const { check, difference } of found) {
      const finding = run.findings.note(check, difference, evidence)
      if (finding !== undefined) run.onFinding(finding)
    }
    const failed = [...new Set(found.map(({ check }) => check.id))]
    const outcome = failed.length > 0 ? 'failed' : why !== undefined ? 'not verified' : 'passed'
    const statuses = evidence.exchanges.flatMap(({ answer }) => (answer === undefined ? [] : [answer.status]))
    const answers = answersOf(evidence)
    run.onCase(
      eventOf(one, { outcome, failed, statuses, answers, checks: judged.applied, ...(why && { reason: why }) }),
      evidence,
    )
    for (const single of refined) {
      selected.add(single.id)
      await outcomeOf(single)
    }
    return { good, ...(why && { reason: why }) }
  }

  for (const phase of phases) {
    const ofPhase = run.selected.filter((one) => one.phase === phase)
    await inTurn(
      ofPhase.filter(({ exclusive }) => exclusive !== true),
      // While one is judged the next is under way: the connections, which the transport counts, stay busy.
      run.connections * 2,
      outcomeOf,
    )
    const alone = ofPhase.filter(({ exclusive }) => exclusive === true)
    await inTurn(alone, 1, outcomeOf)
    // They may have ended what the next phase would lean on: everybody signs in again.
    if (alone.length > 0) for (const name of Object.keys(run.stage.profile.identities)) run.stage.sessions.renew(name)
  }
}

const interrupted: NotVerified = { code: 'interrupted', detail: 'the run was stopped before this case was done' }

/** What each operation answered; a method that it does not have is nobody's answer. */
function answersOf({ exchanges }: Evidence): NonNullable<CaseEvent['answers']> {
  return exchanges.flatMap(({ step, request, answer }) =>
    answer === undefined || request.method !== step.operation.method
      ? []
      : [
          {
            operation: step.operation.id,
            alternative: alternativeName(step.credential.alternative),
            status: answer.status,
          },
        ],
  )
}

function documented429(operation: Case['operation']): boolean {
  return operation.responses.some(({ status }) => status === '429')
}

function eventOf(one: Case, result: Partial<CaseEvent> & Pick<CaseEvent, 'outcome'>): CaseEvent {
  return {
    type: 'case',
    id: one.id,
    operation: one.operation.id,
    phase: one.phase,
    title: one.title,
    statuses: [],
    checks: [],
    failed: [],
    alternative: alternativeName(one.steps.at(-1)?.credential.alternative ?? []),
    ...result,
  }
}

/** Works through the cases, a few at a time, in their order. */
async function inTurn(cases: readonly Case[], atATime: number, work: (one: Case) => Promise<unknown>): Promise<void> {
  let next = 0
  const worker = async () => {
    for (let one = cases[next++]; one !== undefined; one = cases[next++]) await work(one)
  }
  await Promise.all(Array.from({ length: Math.min(atATime, cases.length) }, worker))
}
