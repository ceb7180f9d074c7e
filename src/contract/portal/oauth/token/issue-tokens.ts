import type { PortalResponse } from '../../portal-response.ts'
import type { Authorization } from '../authorizations.ts'
import { protocolAnswer, protocolError } from '../identity-answers.ts'
import type { OAuthService } from '../oauth-service.ts'
import { opaqueToken } from '../opaque-token.ts'
import { expiresIn, makeAccessToken } from './access-token.ts'
import { makeIdToken } from './id-token.ts'

export interface Issue {
  readonly scopes: readonly string[]
  readonly refresh: boolean
  readonly idToken: boolean
  /** Only the first ID token has it (oauth 5). */
  readonly nonce?: string | undefined
}

/** A full life at every rotation (oauth 2.5). */
const refreshLifetime = 60 * 24 * 60 * 60 * 1000

/**
 * Makes the tokens of an authorization and answers with them. Signing takes a moment, in which a new authorization or a
 * revocation may have ended this one: what has been signed is then never given out.
 */
export async function issueTokens(
  service: OAuthService,
  authorization: Authorization,
  issue: Issue,
): Promise<PortalResponse> {
  const { authorizations, state } = service
  const access = await makeAccessToken(service, authorization, issue.scopes)
  const idToken = issue.idToken ? await makeIdToken(service, authorization, issue.nonce) : undefined
  if (!authorizations.holds(authorization)) return protocolError(400, { error: 'invalid_grant' })

  const now = state.clock.now()
  authorization.modified = now
  authorization.access = access
  authorization.hasIdToken = issue.idToken
  authorizations.point(authorization, 'access', access.value)
  if (issue.refresh) {
    const value = opaqueToken(service.random)
    authorization.refresh = { value, issued: now, expires: now + refreshLifetime }
    authorizations.point(authorization, 'refresh', value)
  }
  return protocolAnswer({
    access_token: access.value,
    ...(issue.refresh && { refresh_token: authorization.refresh?.value }),
    scope: issue.scopes.join(' '),
    ...(idToken !== undefined && { id_token: idToken }),
    token_type: 'Bearer',
    expires_in: expiresIn(access, now),
  })
}
