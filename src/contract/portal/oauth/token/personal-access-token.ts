import { requestHeader } from '../../portal-request.ts'
import { newAuthorization } from '../authorizations.ts'
import { requestSignature } from '../cookies.ts'
import { errorPageRedirect, parameterError, protocolError } from '../identity-answers.ts'
import { covers, splitScopes } from '../scopes.ts'
import { issueTokens } from './issue-tokens.ts'
import type { Grant } from './token-request.ts'

/**
 * DocSpace's own grant: an access token for the user whose `x-signature` comes along. Not the token of POST
 * /api/2.0/authentication, whatever its name (oauth 2.4, 9.29).
 */
export const personalAccessToken: Grant = async ({ service, request, form, client }) => {
  const { authorizations, deviations, signatures, state } = service
  const scopes = splitScopes(form.text('scope'))
  if (scopes.length === 0) return parameterError('scope')
  const signature = requestSignature(request)
  if (signature === undefined) return parameterError('token', undefined, 'unauthorized_client')
  const signer = await signatures.verify(signature)
  if (signer === undefined) return parameterError('internal_parameter', undefined, 'server_error')
  if (signer.role === 'guest') return protocolError(400, { error: 'access_denied' })
  if (!covers(client.scopes, scopes)) return protocolError(400, { error: 'invalid_scope' })
  // The audit of this grant fails where the caller does not say what it is (oauth 2.4).
  if (deviations.needsUserAgent && requestHeader(request, 'user-agent') === undefined) return errorPageRedirect(request)

  const authorization = newAuthorization({
    clientId: client.id,
    userId: signer.user.id,
    grant: 'personal_access_token',
    request: undefined,
    session: undefined,
    modified: state.clock.now(),
  })
  authorization.scopes = scopes
  authorizations.put(authorization)
  return issueTokens(service, authorization, { scopes, refresh: false, idToken: false })
}
