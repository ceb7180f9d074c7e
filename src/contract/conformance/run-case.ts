import type { Document } from '../document/document.ts'
import { valueAt } from '../document/json-pointer.ts'
import type { Validator } from '../document/validator.ts'
import { isRecord } from '../harness/is-record.ts'
import { asExpected } from './checks/as-expected.ts'
import type { Case, CredentialUse, Step } from './case.ts'
import { ProfileValueError } from './credentials/read-value.ts'
import type { Sessions } from './credentials/sessions.ts'
import type { Evidence, Exchange } from './evidence.ts'
import { Later } from './later.ts'
import type { NotVerified } from './outcome.ts'
import { partOfAnswer } from './part-of-answer.ts'
import type { Profile } from './profile/profile.ts'
import { compose, type Composed } from './send/compose.ts'
import { fill, fillValue, type Resolve } from './send/fill.ts'
import type { Transport } from './send/transport.ts'
import { UnsendableError } from './send/unsendable-error.ts'

/** What cases are sent with. */
export interface Stage {
  readonly document: Document
  readonly validator: Validator
  readonly profile: Profile
  readonly baseUrl: string
  readonly transport: Transport
  readonly sessions: Sessions
  /** The value of a source that is not the case's own. */
  readonly resolve: (later: Later, signal: AbortSignal) => Promise<unknown>
  /** Told of every exchange of a case: what it made is cleaned up, what it deleted is not. */
  readonly note: (exchange: Exchange) => void
  /** Alternatives by which an identity was once accepted: its credential may have ended since. */
  readonly accepted: Set<string>
}

export interface RanCase {
  readonly evidence: Evidence
  /** What kept a step from being sent; the exchanges before it were judged all the same. */
  readonly stopped?: NotVerified
}

/** Sends the steps of a case, one after the other. It judges nothing but whether going on makes sense. */
export async function runCase(stage: Stage, testCase: Case, signal: AbortSignal): Promise<RanCase> {
  const exchanges: Exchange[] = []
  const evidence = (): Evidence => ({
    document: stage.document,
    validator: stage.validator,
    profile: stage.profile,
    case: testCase,
    exchanges,
    secrets: stage.sessions.secrets(),
  })
  const resolve: Resolve = (later) =>
    later.source.from === 'step'
      ? Promise.resolve(ofStep(testCase, exchanges, later.source.step, later.source.at))
      : stage.resolve(later, signal)

  for (const step of testCase.steps) {
    if (skips(step, testCase, exchanges) || !(await isWanted(step, resolve))) continue
    const sent = await sendStep(stage, step, resolve, signal)
    if ('code' in sent) return { evidence: evidence(), stopped: sent }
    exchanges.push(sent)
    stage.note(sent)
    if (sent.answer === undefined) {
      const detail = sent.failure?.detail ?? 'no answer came'
      return { evidence: evidence(), stopped: { code: 'unreachable', detail } }
    }
    if (asExpected(evidence()) === 'setup-failed') {
      const detail = `the step "${step.name || step.operation.id}" before it was answered ${sent.answer.status}`
      return { evidence: evidence(), stopped: { code: 'setup', detail } }
    }
  }
  return { evidence: evidence() }
}

/** A reference that an answer need not have given is not followed where it did not. */
function skips({ request }: Step, testCase: Case, exchanges: readonly Exchange[]): boolean {
  if (!/^\{\+\w+\}$/.test(request.path)) return false
  return Object.values(request.pathValues).some(
    (value) =>
      value instanceof Later &&
      value.source.from === 'step' &&
      ofStep(testCase, exchanges, value.source.step, value.source.at) === undefined,
  )
}

/** Whether what the step depends on is known, and is another than what it must not be. */
async function isWanted({ onlyWhere }: Step, resolve: Resolve): Promise<boolean> {
  if (onlyWhere === undefined) return true
  const known = await resolve(onlyWhere.known)
  if (known === undefined) return false
  return onlyWhere.isNot === undefined || known !== (await resolve(onlyWhere.isNot))
}

/** Sends one step with its credential; signs in again, once, where a credential that was right before is refused now. */
export async function sendStep(
  stage: Stage,
  step: Step,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<Exchange | NotVerified> {
  const first = await sendOnce(stage, step, resolve, signal)
  if ('code' in first) return first
  const key = acceptedKey(step.credential)
  const status = first.answer?.status
  if (key === undefined || status === undefined) return first
  if (status !== 401) {
    if (status < 400) stage.accepted.add(key)
    return first
  }
  if (!stage.accepted.has(key) || step.credential.identity === undefined) return first
  stage.sessions.renew(step.credential.identity)
  // Once for each acceptance: a credential that is refused again, fresh from its login, is refused for another reason.
  stage.accepted.delete(key)
  return sendOnce(stage, step, resolve, signal)
}

/** Only a right, shared credential may end behind our back. */
function acceptedKey({ identity, alternative, faults, session, learnt, scopes }: CredentialUse): string | undefined {
  if (identity === undefined || alternative.length === 0) return undefined
  if (faults !== undefined || session !== undefined || learnt !== undefined || scopes !== undefined) return undefined
  return `${identity} ${alternative.map(({ name }) => name).join('+')}`
}

async function sendOnce(
  stage: Stage,
  step: Step,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<Exchange | NotVerified> {
  if (step.failsLogin !== undefined) {
    if (!stage.sessions.mayFailLogin(step.failsLogin))
      return {
        code: 'lock-out',
        detail: `it would be a failed login too many for ${step.failsLogin}: say under lockOut in the profile how many an account stands`,
      }
    stage.sessions.noteFailedLogin(step.failsLogin)
  }
  const use = await learntFilled(step.credential, resolve)
  const wire = await stage.sessions.wire(use, signal)
  if ('code' in wire) return wire
  let expect = step.expect
  let composed: Composed
  try {
    const request = await fill(step.request, resolve)
    if (expect.kind === 'shows' || expect.kind === 'shows-not')
      expect = { ...expect, values: recordOf(await fillValue(expect.values, resolve)) }
    composed = compose(stage.baseUrl, request, wire)
  } catch (error) {
    if (error instanceof UnsendableError) return { code: 'not-sendable', detail: error.message }
    // A function of the profile that fails is no reason to end the run.
    if (error instanceof ProfileValueError) return { code: 'no-request', detail: error.message }
    throw error
  }
  const result = await stage.transport.send(composed.wire, signal)
  const sentStep = expect === step.expect ? step : { ...step, expect }
  return { step: sentStep, request: composed.sent, ...result }
}

/** The learnt values stand in `otherwise`, where whoever writes credentials finds them. */
async function learntFilled(use: CredentialUse, resolve: Resolve): Promise<CredentialUse> {
  if (use.learnt === undefined) return use
  const learnt: Record<string, Later> = {}
  for (const [scheme, later] of Object.entries(use.learnt))
    learnt[scheme] = new Later(later.source, await resolve(later))
  return { ...use, learnt }
}

function ofStep(testCase: Case, exchanges: readonly Exchange[], index: number, at: string): unknown {
  const step = testCase.steps[index]
  const exchange = exchanges.find((one) => one.step === step || one.step.request === step?.request)
  if (at === 'sent' || at.startsWith('sent/')) return valueAt(exchange?.request.value, at.slice('sent'.length))
  return exchange?.answer === undefined ? undefined : partOfAnswer(exchange.answer, at)
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}
