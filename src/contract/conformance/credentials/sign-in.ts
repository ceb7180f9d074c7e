import type { Answer } from '../evidence.ts'
import type { NotVerified } from '../outcome.ts'
import type { Login, LoginStep } from '../profile/profile.ts'
import type { Lookup } from './fill-placeholders.ts'
import { findOperation } from './find-operation.ts'
import { identityVariables } from './identity-variables.ts'
import { isNotVerified } from './is-not-verified.ts'
import { loginBody, passwordGrant } from './login-body.ts'
import { callOfProfile, type CredentialTools } from './profile-call.ts'
import { readTokens, type Tokens } from './read-tokens.ts'
import type { WireCredentials } from './sessions.ts'

/** Who signs in, by which login of the profile, for which scopes. */
export interface LoginUse {
  readonly login: string
  readonly identity: string
  readonly scopes: readonly string[]
  /** With fewer scopes than the identity has: that this is refused says nothing about its password. */
  readonly narrowed?: true
}

export type SignedIn = Tokens | (NotVerified & { readonly refused?: true })

/** Signs in. `refused`: the server said no, so that trying again would bring the account nearer to its lock-out. */
export async function signIn(
  tools: CredentialTools,
  login: Login,
  use: LoginUse,
  signal: AbortSignal,
): Promise<SignedIn> {
  const variables = identityVariables(tools.profile, tools.ledger, use.identity)
  const lookup: Lookup = async (name) => (name === 'scopes' ? use.scopes.join(' ') : variables(name))
  const name = `the login "${use.login}" of ${use.identity}`
  const answer = await callStep(tools, { step: login, name, lookup, isLogin: true }, signal)
  if (isNotVerified(answer)) return answer
  if (answer.status >= 400) {
    const refused = answer.status < 500 && answer.status !== 429 && answer.status !== 408
    const detail = `${name} was answered ${answer.status}: check its body and the identity's userName and password in the profile`
    return { code: 'no-credential', detail, ...(refused && { refused }) }
  }
  const tokens = readTokens(login, answer, tools.now())
  if (tokens !== undefined) return tokens
  const detail = `${name} was answered ${answer.status}, and there is nothing at "${login.token}": correct \`token\` in the profile`
  return { code: 'no-credential', detail, refused: true }
}

export interface StepCall {
  readonly step: LoginStep
  readonly name: string
  readonly lookup: Lookup
  readonly credentials?: WireCredentials
  readonly isLogin?: true
}

/** Calls one step of a login: signing in, refreshing, signing out. */
export async function callStep(
  tools: CredentialTools,
  { step, name, lookup, credentials, isLogin }: StepCall,
  signal: AbortSignal,
): Promise<Answer | NotVerified> {
  const operation = findOperation(tools.document, step.operation)
  if (operation === undefined && step.url === undefined) {
    const named =
      step.operation === undefined
        ? 'neither an operation nor a url'
        : `"${step.operation}", which the document does not have`
    return { code: 'no-credential', detail: `${name} names ${named}` }
  }
  const { mediaType, body } = loginBody(tools.document, step, operation)
  const sent = body === undefined && operation === undefined && isLogin ? passwordGrant : body
  return callOfProfile(
    tools,
    {
      name,
      ...(operation && { operation }),
      ...(step.url !== undefined && { url: step.url }),
      mediaType,
      body: sent,
      headers: step.headers,
      lookup,
      ...(credentials && { credentials }),
    },
    signal,
  )
}
