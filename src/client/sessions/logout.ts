import { internals, type AnyClient } from '../any-client.ts'
import { docspaceCalls } from '../docspace-calls.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { aliveAtPortal } from '../renewal/alive.ts'
import { unwrap } from '../unwrap.ts'
import { hasSession, sessionOf } from './session.ts'

export interface SignedOut {
  /** Where the browser of a user of single sign-on has to go to be signed out there as well. */
  readonly singleLogoutUrl: string | undefined
}

/**
 * Signs out: the token is dead everywhere, at the portal and in the store, and the client's credential with it, which
 * does not sign in again. The token goes as the cookie, because DocSpace leaves a token in a header as it was (portal
 * 2.7); then the portal is asked whether it still takes it.
 * @throws CredentialError 'still-signed-in' where it does, as behind a proxy that drops the cookie; 'not-supported' where
 * there is no session to end: delete an API key, revoke an OAuth token. TransportError 'unsupported-in-this-runtime' in
 * browsers, which send no such cookie
 */
export async function logout(client: AnyClient): Promise<SignedOut> {
  const connection = docspaceCalls(client)[internals]
  const { scheme, source } = connection.auth.describe()
  if (!hasSession.test(scheme)) throw new CredentialError('not-supported', `${source} has no session to end.`)
  const session = await sessionOf(client)
  let singleLogoutUrl: string | undefined
  if (session) {
    const answer = await unwrap(session.portal.POST('/api/2.0/authentication/logout'))
    singleLogoutUrl = 'response' in answer ? answer.response : undefined
    if (await aliveAtPortal(session.authorization, connection)) {
      throw new CredentialError('still-signed-in', 'The portal still takes the token.')
    }
  }
  await connection.auth.lifecycle?.forget(connection)
  return { singleLogoutUrl }
}
