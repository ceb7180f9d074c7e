import type { Authorization } from '../authorizations.ts'
import type { OAuthService } from '../oauth-service.ts'
import { opaqueToken } from '../opaque-token.ts'

/** One minute, once (oauth 2.5). */
const lifetime = 60_000

/** Gives an authorization its scopes and a code; from here on its consent page is answered. */
export function issueCode(service: OAuthService, authorization: Authorization, scopes: readonly string[]): string {
  const value = opaqueToken(service.random)
  const now = service.state.clock.now()
  authorization.scopes = scopes
  authorization.modified = now
  authorization.code = { value, issued: now, expires: now + lifetime, used: false }
  service.authorizations.point(authorization, 'clientState', undefined)
  service.authorizations.point(authorization, 'code', value)
  return value
}
