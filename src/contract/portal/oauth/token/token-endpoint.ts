import type { Handler } from '../../route.ts'
import { persistenceError } from '../authorize/authorization-request.ts'
import { bodyForm } from '../form.ts'
import { parameterError, protocolError } from '../identity-answers.ts'
import { noteClient } from '../note-credential.ts'
import type { OAuthService } from '../oauth-service.ts'
import { authorizationCode } from './authorization-code.ts'
import { authenticateClient, noCredentials } from './client-authentication.ts'
import { personalAccessToken } from './personal-access-token.ts'
import { refreshToken } from './refresh-token.ts'
import type { Grant } from './token-request.ts'

/** By `grant_type`. Any other is `invalid_request`, and not the code that RFC 6749 has for it (oauth 2.1, 3.2). */
const grants = new Map<string, Grant>([
  ['authorization_code', authorizationCode],
  ['refresh_token', refreshToken],
  ['personal_access_token', personalAccessToken],
  // Known to the framework, and given to no client (oauth 2.1).
  ['client_credentials', () => protocolError(400, { error: 'unauthorized_client' })],
])

/** POST /oauth2/token (oauth 2.4, 3.2). */
export function tokenEndpoint(service: OAuthService): Handler {
  return async (exchange) => {
    const { request } = exchange
    const form = await bodyForm(request)
    const authenticated = authenticateClient(service, request, form)
    if (authenticated === undefined) return noCredentials(service, request)
    noteClient(exchange, form, 'status' in authenticated ? undefined : authenticated)
    if ('status' in authenticated) return authenticated
    const grant = grants.get(form.text('grant_type') ?? '')
    if (grant === undefined) return parameterError('grant_type')
    if (service.storeFails()) return protocolError(400, { error: persistenceError })
    return grant({ service, request, form, ...authenticated })
  }
}
