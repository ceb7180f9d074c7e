import type { SecurityUse } from '../../document/document.ts'
import type { CredentialUse } from '../case.ts'
import type { NotVerified } from '../outcome.ts'
import { credentialOf } from './can-carry.ts'
import { isNotVerified } from './is-not-verified.ts'
import type { Logins } from './logins.ts'
import type { CredentialTools } from './profile-call.ts'
import { readValue } from './read-value.ts'
import { schemeKind } from './scheme-kind.ts'
import type { LoginUse } from './sign-in.ts'

/** What of a credential's use decides which one it is. */
export type CredentialChoice = Pick<CredentialUse, 'session' | 'scopes' | 'learnt'>

/** The right text of a scheme's credential: a key, a token, the base64 of user and password. */
export async function rightCredential(
  tools: CredentialTools,
  logins: Logins,
  use: SecurityUse,
  identity: string | undefined,
  choice: CredentialChoice,
  signal: AbortSignal,
): Promise<string | NotVerified> {
  const learnt = choice.learnt?.[use.name]
  // Whoever sends the case has put the learnt value there.
  if (learnt !== undefined) return learntText(learnt.otherwise, use.name)
  if (identity === undefined) return { code: 'no-credential', detail: `nobody is named whose ${use.name} it would be` }
  const lack = tools.lackOf(use, identity)
  if (lack !== undefined) return lack
  const { identity: known, credential } = credentialOf(tools.profile, identity, use.name)
  if (schemeKind(use.scheme) === 'basic') {
    if (credential?.value !== undefined) return basicText(await readValue(credential.value))
    const userName = await readValue(credential?.userName ?? known?.userName ?? '')
    const password = await readValue(credential?.password ?? known?.password ?? '')
    tools.ledger.add(`password of ${identity}`, password)
    // RFC 7617, 2: the first colon ends the user-id.
    if (userName.includes(':'))
      return { code: 'not-sendable', detail: `the userName of ${identity} has a colon, which Basic cannot carry` }
    return basicText(`${userName}:${password}`)
  }
  if (credential?.value !== undefined) return readValue(credential.value)
  const loginUse = loginOf(tools, use, identity, choice.scopes)
  if (loginUse === undefined) return { code: 'no-credential', detail: `${identity} has no credential for ${use.name}` }
  const { session } = choice
  const tokens = await (session === undefined ? logins.shared(loginUse, signal) : logins.own(session, loginUse, signal))
  return isNotVerified(tokens) ? tokens : tokens.token
}

/** The login that an identity's credential comes from; for all the scopes that it has, or those wanted. */
export function loginOf(
  tools: CredentialTools,
  use: SecurityUse,
  identity: string,
  scopes?: readonly string[],
): LoginUse | undefined {
  const { credential } = credentialOf(tools.profile, identity, use.name)
  if (credential?.login === undefined || credential.value !== undefined) return undefined
  const all = credential.scopes ?? tools.wantedScopes(use.name)
  return { login: credential.login, identity, scopes: scopes ?? all, ...(scopes !== undefined && { narrowed: true }) }
}

/** RFC 7617, 2.1: UTF-8 is what a server means that says nothing. */
export function basicText(userAndPassword: string): string {
  if (!userAndPassword.includes(':')) return userAndPassword
  return Buffer.from(userAndPassword, 'utf8').toString('base64')
}

/** User and password of a Basic credential; the password has all but the first colon. */
export function readBasic(text: string): { readonly userName: string; readonly password: string } {
  const plain = Buffer.from(text, 'base64').toString('utf8')
  const colon = plain.indexOf(':')
  return colon < 0
    ? { userName: plain, password: '' }
    : { userName: plain.slice(0, colon), password: plain.slice(colon + 1) }
}

function learntText(value: unknown, scheme: string): string | NotVerified {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  return { code: 'setup', detail: `no earlier answer gave the ${scheme} to use` }
}
