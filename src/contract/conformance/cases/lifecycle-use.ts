import type { Operation, SecurityAlternative } from '../../document/document.ts'
import type { RequestTemplate } from '../case.ts'
import { findOperation } from '../credentials/find-operation.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { PlanContext } from '../plan-context.ts'
import { answerSchema } from '../resources/answer-schema.ts'

/** An operation that shows whether a credential is good, and changes nothing. */
export interface SafeUse {
  readonly operation: Operation
  /** The alternative that has the scheme in question, and as little else as can be. */
  readonly alternative: SecurityAlternative
  readonly request: RequestTemplate
}

/**
 * The GET that tells best whether a scheme's credential is good: one that needs nothing else, and would refuse whoever has none.
 * `learnt`: the case brings the scheme's own credential along.
 */
export function safeUse(context: PlanContext, scheme: string, identity: string, learnt = false): SafeUse | undefined {
  const able = (one: SecurityAlternative) =>
    context.able(learnt ? one.filter(({ name }) => name !== scheme) : one, identity)
  const ofLogins = loginOperations(context)
  const candidates = context.document.operations.flatMap((operation) => {
    if (operation.method !== 'GET' || ofLogins.has(operation) || context.callable(operation) !== undefined) return []
    if (operation.security.some(({ length }) => length === 0)) return []
    if (noteOf(context, operation)?.exclusive === true) return []
    const alternative = operation.security
      .filter((one) => one.some(({ name }) => name === scheme) && able(one))
      .toSorted((a, b) => a.length - b.length)[0]
    return alternative === undefined ? [] : [{ operation, alternative }]
  })
  const ranked = candidates.toSorted((a, b) => costOf(context, a) - costOf(context, b))
  for (const { operation, alternative } of ranked) {
    const request = context.request(operation, { identity })
    if (!isNotVerified(request)) return { operation, alternative, request }
  }
  return undefined
}

function costOf({ document }: PlanContext, { operation, alternative }: Omit<SafeUse, 'request'>): number {
  const scopes = alternative.flatMap((one) => one.scopes).length
  const parameters = operation.parameters.filter(({ in: place, required }) => place === 'path' || required).length
  return (
    100 * (alternative.length - 1) +
    20 * parameters +
    2 * scopes +
    (answerSchema(document, operation) === undefined ? 1 : 0)
  )
}

/** The operations that sign in and out: lifecycles call them at their own time. */
export function loginOperations({ document, profile }: PlanContext): ReadonlySet<Operation> {
  const steps = Object.values(profile.logins).flatMap((login) => [login, login.refresh, login.logout])
  return new Set(steps.flatMap((step) => findOperation(document, step?.operation) ?? []))
}

/** What the profile says of an operation. */
export function noteOf({ profile }: PlanContext, operation: Operation) {
  return profile.operations[operation.id] ?? profile.operations[`${operation.method} ${operation.path}`]
}
