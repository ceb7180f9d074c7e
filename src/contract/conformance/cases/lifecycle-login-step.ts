import type { Operation, SecurityAlternative, SecurityUse } from '../../document/document.ts'
import type { CredentialUse, RequestTemplate, Step } from '../case.ts'
import { mentions } from '../credentials/fill-placeholders.ts'
import { findOperation } from '../credentials/find-operation.ts'
import { isNotVerified } from '../credentials/is-not-verified.ts'
import type { NotVerified } from '../outcome.ts'
import type { PlanContext } from '../plan-context.ts'
import type { LoginStep } from '../profile/profile.ts'
import { carries, loginStepBody, UnfillableError, type OwnLogin } from './lifecycle-login-body.ts'
import type { SafeUse } from './lifecycle-use.ts'

/** Who signs in, and what shows whether it worked. */
export interface LoginUser {
  readonly identity: string
  readonly scheme: string
  readonly use: SafeUse
}

/** A step but for what is expected of it. */
export type Prepared = Omit<Step, 'name' | 'expect'>

/** A refresh or logout as a request, where the document has an operation for it. */
export function loginStep(
  context: PlanContext,
  step: LoginStep | undefined,
  login: OwnLogin & LoginUser,
): Prepared | NotVerified {
  if (step === undefined)
    return { code: 'no-credential', detail: 'the profile does not say how: add refresh and logout to the login' }
  const operation = findOperation(context.document, step.operation)
  if (operation === undefined)
    return { code: 'unsupported', detail: 'it is at a url beside the document, and no operation to judge' }
  const forbidden = context.callable(operation)
  if (forbidden !== undefined) return forbidden
  const base = context.request(operation, { identity: login.identity })
  const request = isNotVerified(base) ? bare(operation) : base
  if (request === undefined && isNotVerified(base)) return base
  const headers = Object.entries(step.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  if (
    headers.length < Object.keys(step.headers).length ||
    mentions(headers.flat(), 'token') ||
    mentions(headers.flat(), 'refreshToken')
  )
    return { code: 'unsupported', detail: 'its headers are known only when it is sent' }
  try {
    const body = loginStepBody(context.document, context.profile, step, operation, login) ?? request?.body
    const filled = { ...(request ?? emptyOf(operation)), ...(body && { body }) }
    const credential = credentialOf(context, operation, login, carries(body, 'token') || carries(body, 'refreshToken'))
    return { operation, request: { ...filled, headers: [...filled.headers, ...headers] }, credential }
  } catch (error) {
    if (error instanceof UnfillableError) return { code: 'no-request', detail: `${operation.id}: ${error.message}` }
    throw error
  }
}

function bare(operation: Operation): RequestTemplate | undefined {
  return operation.parameters.some(({ required }) => required) ? undefined : emptyOf(operation)
}

function emptyOf({ method, path }: Operation): RequestTemplate {
  return { method, path, pathValues: {}, query: [], headers: [], cookies: [] }
}

/** The login's own token, by its scheme or another that carries it; by its scheme too where neither the document nor the body says whose it is. */
function credentialOf(
  context: PlanContext,
  operation: Operation,
  login: OwnLogin & LoginUser,
  named: boolean,
): CredentialUse {
  const { identity, scheme, session } = login
  const sameLogin = ({ name }: SecurityUse) =>
    name === scheme || loginOf(context, identity, name) === loginOf(context, identity, scheme)
  const able = operation.security.filter((one) => one.length > 0 && context.able(one, identity))
  const own = able.find((one) => one.some(({ name }) => name === scheme)) ?? able.find((one) => one.some(sameLogin))
  const unsaid: SecurityAlternative = named ? [] : login.use.alternative.filter(({ name }) => name === scheme)
  const alternative = own ?? able[0] ?? unsaid
  return alternative.length === 0 ? { alternative } : { identity, alternative, session }
}

function loginOf({ profile }: PlanContext, identity: string, scheme: string): string | undefined {
  return profile.identities[identity]?.credentials[scheme]?.login
}
