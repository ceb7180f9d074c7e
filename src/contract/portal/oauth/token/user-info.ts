import { createLocalJWKSet, jwtVerify } from 'jose'
import { requestHeader, type PortalRequest } from '../../portal-request.ts'
import { emptyResponse, type PortalResponse } from '../../portal-response.ts'
import type { Handler } from '../../route.ts'
import type { AccessTokenPayload } from '../authorizations.ts'
import { identityJson, notCached, protocolError } from '../identity-answers.ts'
import type { OAuthService } from '../oauth-service.ts'
import { openid } from '../scopes.ts'
import { activeAccessToken } from './active-token.ts'
import { bearerChallenge } from './client-authentication.ts'

/** GET and POST /oauth2/userinfo: the claims of the access token, no profile (oauth 3.3, 5). */
export function userInfo(service: OAuthService): Handler {
  return async (exchange) => {
    const { request } = exchange
    const token = /^Bearer (.+)$/.exec(requestHeader(request, 'authorization') ?? '')?.[1]
    if (token === undefined) return unauthorized(service, request)
    if (!(await isOurs(service, token))) return unauthorized(service, request, invalidToken)
    if (service.storeFails()) return protocolError(400, notLookedUp)
    const active = activeAccessToken(service, token)
    exchange.note({ scheme: 'jwt', location: 'header', form: 'bearer', ...(active && { id: active.access.id }) })
    if (active === undefined) return protocolError(401, { error: 'invalid_token' })
    if (!active.access.claims.scope.includes(openid)) return protocolError(403, { error: 'insufficient_scope' })
    if (!active.authorization.hasIdToken) return protocolError(401, { error: 'invalid_token' })
    return identityJson(200, claimsOf(service, active.access.claims))
  }
}

/** Only the signature and the time, a minute of skew included; whether it was revoked is the next question. */
async function isOurs(service: OAuthService, token: string): Promise<boolean> {
  const keys = createLocalJWKSet({ keys: (await service.keys.published()).map((key) => key.publicJwk) })
  const currentDate = new Date(service.state.clock.now())
  return jwtVerify(token, keys, { algorithms: ['ES256', 'RS256'], currentDate, clockTolerance: 60 }).then(
    () => true,
    () => false, // Whatever is wrong with it, the framework says the same.
  )
}

/** A look-up that failed is a bad request to this endpoint. */
const notLookedUp = {
  error: 'invalid_request',
  error_description: 'OpenID Connect 1.0 UserInfo Error: Could not retrieve the authorization',
  error_uri: 'https://openid.net/specs/openid-connect-core-1_0.html#UserInfoError',
}

/** RFC 6750, 3.1, in the framework's words. */
const invalidToken = [
  'error="invalid_token"',
  'error_description="The access token is not valid"',
  'error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
]

function unauthorized(service: OAuthService, request: PortalRequest, fields?: readonly string[]): PortalResponse {
  return emptyResponse(401, [bearerChallenge(service, request, fields), notCached])
}

function claimsOf({ deviations, state }: OAuthService, claims: AccessTokenPayload): unknown {
  // The JSON library of 3.7 writes times as texts (oauth 5).
  const texts = state.release === '3.7' && deviations.userInfoTimesAreTexts
  const time = (seconds: number) => (texts ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') : seconds)
  const { aud, nbf, exp, iat, ...rest } = claims
  return { ...rest, aud: [aud], nbf: time(nbf), exp: time(exp), iat: time(iat) }
}
