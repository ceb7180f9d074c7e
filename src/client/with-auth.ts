import { connect, type ConnectionOptions } from './connection.ts'
import { checkedCredential } from './credentials/checked-credential.ts'
import type { Credential } from './credentials/credential.ts'
import { outgoingOf } from './outgoing.ts'
import { sender } from './send.ts'

export interface WithAuthOptions extends ConnectionOptions {
  readonly auth: Credential
}

/**
 * A fetch that signs what goes to the portal: for other clients, or for calls that no description has.
 *
 * The credential goes with every request under `baseUrl`, except to the operations that carry one of their own, and to
 * no other place, redirects included; a request that has an Authorization header or the session cookie already keeps
 * its own. The cookie jar is left out. Redirects are followed on the portal, and to other origins only by GET or HEAD
 * and without the caller's headers; a 3xx is returned where the operation documents it or the call says `redirect:
 * 'manual'`. Rejects as the fetch underneath does, and with CredentialError, MisuseError and TransportError of its own.
 */
export function withAuth(fetch: typeof globalThis.fetch, options: WithAuthOptions): typeof globalThis.fetch {
  const auth = checkedCredential(options.auth)
  const send = sender(connect({ ...options, auth }, fetch))
  return async (input, init = {}) => send(fetch, outgoingOf(input, init, !!(auth.lifecycle ?? options.rateLimit)))
}
