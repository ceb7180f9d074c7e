import { internals, type AnyClient } from '../any-client.ts'
import { docspaceCalls } from '../docspace-calls.ts'
import type { Account } from './account.ts'
import type { Login } from './challenge.ts'
import { signIn, type SignInOptions } from './sign-in.ts'

/**
 * Signs in once, at the portal of a client: with a token, or with a challenge that wants a code (portal 2.2, 3). The
 * client's own credential plays no part. A refusal is thrown and never tried again by itself.
 * @throws CredentialError 'login-refused' for a wrong name or password, 'locked-out' with `retryAt` after too many of
 * them; TransportError and StatusError where the portal could not answer
 */
export async function login(
  portal: AnyClient,
  { signal, lockOutSeconds, ...account }: Account & SignInOptions,
): Promise<Login> {
  const connection = docspaceCalls(portal)[internals]
  return signIn(account)(connection, { signal, lockOutSeconds })
}
