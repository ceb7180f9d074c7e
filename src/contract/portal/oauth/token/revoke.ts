import type { Handler } from '../../route.ts'
import { persistenceError } from '../authorize/authorization-request.ts'
import { bodyForm } from '../form.ts'
import { parameterError, protocolAnswer, protocolError, revocationWords } from '../identity-answers.ts'
import { noteClient } from '../note-credential.ts'
import type { OAuthService } from '../oauth-service.ts'
import { authenticateClient, noCredentials } from './client-authentication.ts'

/**
 * POST /oauth2/revoke. A refresh token takes its access token along, an access token goes alone; an unknown token is a success,
 * another client's is not (oauth 7).
 */
export function revoke(service: OAuthService): Handler {
  return async (exchange) => {
    const { request } = exchange
    const { authorizations, state } = service
    const form = await bodyForm(request)
    const authenticated = authenticateClient(service, request, form)
    if (authenticated === undefined) return noCredentials(service, request)
    noteClient(exchange, form, 'status' in authenticated ? undefined : authenticated)
    if ('status' in authenticated) return authenticated
    const token = form.text('token')
    if (token === undefined) return parameterError('token', revocationWords)

    if (service.storeFails()) return protocolError(400, { error: persistenceError })

    const asRefresh = authorizations.by('refresh', token)
    const authorization = asRefresh ?? authorizations.by('access', token)
    if (authorization === undefined) return protocolAnswer()
    if (authorization.clientId !== authenticated.client.id) return protocolError(400, { error: 'invalid_client' })

    authorizations.point(authorization, 'access', undefined)
    authorization.access = undefined
    if (asRefresh !== undefined) {
      authorizations.point(authorization, 'refresh', undefined)
      authorization.refresh = undefined
    }
    state.stats.count('revocations')
    return protocolAnswer()
  }
}
