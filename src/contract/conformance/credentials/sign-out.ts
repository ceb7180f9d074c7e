import type { SecurityUse } from '../../document/document.ts'
import type { NotVerified } from '../outcome.ts'
import { credentialOf } from './can-carry.ts'
import type { Lookup } from './fill-placeholders.ts'
import { mentions } from './fill-placeholders.ts'
import { findOperation } from './find-operation.ts'
import { identityVariables } from './identity-variables.ts'
import { isNotVerified } from './is-not-verified.ts'
import type { Logins } from './logins.ts'
import { placeCredential } from './place-credential.ts'
import type { CredentialTools } from './profile-call.ts'
import { loginOf } from './right-credential.ts'
import { callStep } from './sign-in.ts'

/** The token of a login of its own that was signed out of: it should be dead. */
export async function loggedOutToken(
  tools: CredentialTools,
  logins: Logins,
  use: SecurityUse,
  identity: string,
  signal: AbortSignal,
): Promise<string | NotVerified> {
  const loginUse = loginOf(tools, use, identity)
  const { login } = credentialOf(tools.profile, identity, use.name)
  if (loginUse === undefined || login?.logout === undefined)
    return {
      code: 'no-credential',
      detail: `nothing is known that ends a login of ${identity}: add logins.<name>.logout`,
    }
  const tokens = await logins.own(`to be signed out of ${use.name}`, loginUse, signal)
  if (isNotVerified(tokens)) return tokens

  const { logout } = login
  const name = `the logout of "${loginUse.login}" by ${identity}`
  const variables = identityVariables(tools.profile, tools.ledger, identity)
  const lookup: Lookup = async (wanted) =>
    wanted === 'token' ? tokens.token : wanted === 'refreshToken' ? tokens.refreshToken : variables(wanted)
  const carried = carrierOf(
    findOperation(tools.document, logout.operation)?.security.flat() ?? [],
    use,
    tools,
    identity,
  )
  const bearsToken = mentions([logout.body, logout.headers], 'token')
  const credentials = bearsToken ? undefined : { ...placeCredential(carried.scheme, tokens.token), sent: [] }
  const answer = await callStep(tools, { step: logout, name, lookup, ...(credentials && { credentials }) }, signal)
  if (isNotVerified(answer)) return answer
  if (answer.status < 400) return tokens.token
  return { code: 'setup', detail: `${name} was answered ${answer.status}, and so the login is not over` }
}

/** How the token goes with the logout: by the scheme itself, or by another of the operation that carries the same login's token. */
function carrierOf(
  documented: readonly SecurityUse[],
  use: SecurityUse,
  { profile }: CredentialTools,
  identity: string,
): SecurityUse {
  if (documented.some(({ name }) => name === use.name)) return use
  const login = credentialOf(profile, identity, use.name).credential?.login
  return documented.find(({ name }) => credentialOf(profile, identity, name).credential?.login === login) ?? use
}
