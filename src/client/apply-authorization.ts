import type { Authorization } from './credentials/authorization.ts'
import { sessionCookieName } from './credentials/session-cookie.ts'
import { TransportError } from './errors/transport-error.ts'
import { valid } from './valid.ts'

/**
 * A request whose caller wrote who is calling keeps that: two identities on one request would leave the choice to the
 * server, which takes the cookie (portal 4).
 */
export function identifiesItself(headers: Headers): boolean {
  return headers.has('authorization') || !!headers.get('cookie')?.includes(`${sessionCookieName}=`)
}

/** Puts the authorization on a request that nobody else has seen. A cookie joins those that the caller sends. */
export function applyAuthorization(request: Request, { headers }: Authorization): void {
  for (const [name, value] of Object.entries(headers)) {
    const others = /^cookie$/i.test(name) && request.headers.get(name)
    valid(`The header ${name} of the credential`, () =>
      request.headers.set(name, others ? `${others}; ${value}` : value),
    )
    // Browsers drop a cookie without a word.
    if (!request.headers.has(name)) {
      throw new TransportError('unsupported-in-this-runtime', `This runtime drops the header ${name}.`)
    }
  }
}
