import type { Operation } from '../../document/document.ts'
import type { Case, Expectation, RequestTemplate, Step } from '../case.ts'
import { anonymous } from '../case.ts'
import { findOperation } from '../credentials/find-operation.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { PlanContext } from '../plan-context.ts'
import { basicAlikeCases } from './credential-basic-alike.ts'
import { authPhase, type CredentialTarget } from './credential-targets.ts'
import { failingLogin, type FailingLogin } from './failing-login.ts'
import { failedLoginTaker, type TakeFailedLogin } from './take-failed-login.ts'

/**
 * Logins that fail on purpose: known and unknown users are to be told apart by nothing, and no empty password opens a door.
 * Each costs an account a failed login, so there are few, shared out among the identities, the most telling ones first.
 */
export function loginCases(context: PlanContext, targets: readonly CredentialTarget[]): readonly Case[] {
  const takeFailure = failedLoginTaker(context)
  const logins = loginsOf(context)
  const made = [
    ...logins.map((login) => loginAlike(context, login, takeFailure)),
    ...basicAlikeCases(context, targets, takeFailure),
    ...logins.map((login) => emptyPassword(context, login, takeFailure)),
  ]
  return made.filter((one) => one !== undefined)
}

interface KnownLogin {
  readonly name: string
  readonly operation: Operation
  /** Those who sign in by it. */
  readonly identities: readonly string[]
}

function loginsOf({ document, profile, operations, callable }: PlanContext): readonly KnownLogin[] {
  return Object.entries(profile.logins).flatMap(([name, login]) => {
    const operation = findOperation(document, login.operation)
    if (operation === undefined || !operations.includes(operation) || callable(operation) !== undefined) return []
    const identities = Object.entries(profile.identities).flatMap(([identity, { credentials }]) =>
      Object.values(credentials).some((credential) => credential.login === name) ? [identity] : [],
    )
    return [{ name, operation, identities }]
  })
}

function loginAlike(context: PlanContext, login: KnownLogin, takeFailure: TakeFailedLogin): Case | undefined {
  const { operation } = login
  const title = 'a wrong password of a known user, and of an unknown one'
  const failing = failingLoginOf(context, login, title)
  const identity = failing && takeFailure(login.identities, { operation: operation.id, title })
  if (failing === undefined || identity === undefined) return undefined
  const known = failing(identity, 'wrong-password')
  const unknown = failing(identity, 'unknown-user')
  if (known === undefined || unknown === undefined) return undefined
  return loginCase(context, operation, `${operation.id}/alike/${identity}`, title, [
    { name: 'a known user', request: known, expect: refused(operation, 'password: wrong'), failsLogin: identity },
    { name: 'an unknown user', request: unknown, expect: { kind: 'like-step', step: 0, subject: 'unknown user' } },
  ])
}

function emptyPassword(context: PlanContext, login: KnownLogin, takeFailure: TakeFailedLogin): Case | undefined {
  const { operation } = login
  const title = 'an empty password'
  const failing = failingLoginOf(context, login, undefined)
  const identity = failing && takeFailure(login.identities, { operation: operation.id, title })
  const request = identity === undefined ? undefined : failing?.(identity, 'empty-password')
  if (identity === undefined || request === undefined) return undefined
  return loginCase(context, operation, `${operation.id}/empty-password/${identity}`, title, [
    { name: '', request, expect: refused(operation, 'password: empty'), failsLogin: identity },
  ])
}

function failingLoginOf(
  context: PlanContext,
  { name, operation }: KnownLogin,
  title: string | undefined,
): FailingLogin | undefined {
  const made = failingLogin(context, name, operation)
  if (!isNotVerified(made)) return made
  if (title !== undefined && made.code !== 'unsupported')
    context.leaveOut({ operation: operation.id, title, reason: made })
  return undefined
}

type LoginStepOf = Pick<Step, 'name' | 'expect' | 'failsLogin'> & { readonly request: RequestTemplate }

function loginCase(
  context: PlanContext,
  operation: Operation,
  id: string,
  title: string,
  steps: readonly LoginStepOf[],
): Case | undefined {
  const usual = context.credential(operation)
  const credential = isNotVerified(usual) ? anonymous : usual
  return {
    id,
    phase: authPhase,
    operation,
    title,
    steps: steps.map((step) => ({ ...step, operation, credential })),
    premises: [context.premise(operation, credential.alternative)],
    // Servers slow down, or watch, whoever has failed: nobody else is to sign in meanwhile.
    exclusive: true,
  }
}

/** A form that is shown again is a 200: a refusal is expected only where the document knows one. */
function refused(operation: Operation, subject: string): Expectation {
  const known = operation.responses.some(({ status }) => /^4|^default$/.test(status))
  return known ? { kind: 'refused', because: 'wrong-credential', subject, pointer: operation.pointer } : { kind: 'any' }
}
