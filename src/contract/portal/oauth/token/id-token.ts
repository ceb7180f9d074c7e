import { createHash } from 'node:crypto'
import type { Authorization } from '../authorizations.ts'
import type { OAuthService } from '../oauth-service.ts'
import { sign } from './access-token.ts'

/** Thirty minutes, fixed (oauth 2.5). */
const lifetime = 30 * 60

/** An ID token as this server makes it: `aud` is the portal and not the client, and there is no profile in it (oauth 5). */
export function makeIdToken(
  service: OAuthService,
  authorization: Authorization,
  nonce: string | undefined,
): Promise<string> {
  const { state } = service
  const { userId, clientId, session } = authorization
  const now = Math.floor(state.clock.now() / 1000)
  return sign(service, {
    sub: userId,
    aud: state.root,
    azp: clientId,
    ...(session && { auth_time: Math.floor(session.since / 1000) }),
    iss: `${state.root}/oauth2`,
    exp: now + lifetime,
    iat: now,
    ...(nonce !== undefined && { nonce }),
    jti: service.random.guid(),
    ...(session && { sid: createHash('sha256').update(session.id, 'ascii').digest('base64url') }),
    tid: state.tenant.id,
    cid: clientId,
  })
}
