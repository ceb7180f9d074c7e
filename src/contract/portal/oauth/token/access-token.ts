import { SignJWT } from 'jose'
import type { AccessTokenPayload, Authorization, IssuedAccessToken } from '../authorizations.ts'
import type { OAuthService } from '../oauth-service.ts'

const lifetime = 60 * 60

/** A JWT of an hour: `scope` an array, `aud` a text, `iss` the portal and `/oauth2`, no `typ` (oauth 2.5, 2.6). */
export async function makeAccessToken(
  service: OAuthService,
  authorization: Authorization,
  scopes: readonly string[],
): Promise<IssuedAccessToken> {
  const { state } = service
  const now = Math.floor(state.clock.now() / 1000)
  const claims: AccessTokenPayload = {
    sub: authorization.userId,
    aud: state.root,
    nbf: now,
    scope: scopes,
    iss: `${state.root}/oauth2`,
    exp: now + lifetime,
    iat: now,
    jti: service.random.guid(),
    tid: state.tenant.id,
    cid: authorization.clientId,
  }
  const id = `jwt-${service.nextNumber()} of ${state.users.byId(authorization.userId)?.name ?? 'nobody'}`
  return { value: await sign(service, { ...claims }), issued: now * 1000, expires: claims.exp * 1000, claims, id }
}

/** Signs as every token is signed: the key of the hour, `alg` and `kid` alone in the header (oauth 2.6). */
export async function sign(service: OAuthService, claims: Readonly<Record<string, unknown>>): Promise<string> {
  const { alg, kid, privateKey } = await service.keys.current()
  return new SignJWT({ ...claims }).setProtectedHeader({ alg, kid }).sign(privateKey)
}

/** Seconds left, as counted a moment after the token was made: normally 3599 (oauth 2.4). */
export function expiresIn(token: IssuedAccessToken, now: number): number {
  return Math.max(0, Math.ceil((token.expires - now) / 1000) - 1)
}
