import type { Handler } from '../../route.ts'
import { bodyForm } from '../form.ts'
import { introspectionWords, parameterError, protocolAnswer } from '../identity-answers.ts'
import { noteClient } from '../note-credential.ts'
import type { OAuthService } from '../oauth-service.ts'
import { activeAccessToken, activeRefreshToken } from './active-token.ts'
import { authenticateClient } from './client-authentication.ts'

/** POST /oauth2/introspect: for anybody; credentials that are given must be right all the same (oauth 3.3, 7). */
export function introspect(service: OAuthService): Handler {
  return async (exchange) => {
    const { request } = exchange
    const form = await bodyForm(request)
    const authenticated = authenticateClient(service, request, form)
    const refusal = authenticated !== undefined && 'status' in authenticated ? authenticated : undefined
    noteClient(exchange, form, authenticated !== undefined && 'client' in authenticated ? authenticated : undefined)
    if (refusal !== undefined) return refusal
    const token = form.text('token')
    if (token === undefined) return parameterError('token', introspectionWords)
    return protocolAnswer(whatIsKnown(service, token))
  }
}

function whatIsKnown(service: OAuthService, token: string): unknown {
  const access = activeAccessToken(service, token)?.access.claims
  if (access !== undefined) {
    const { scope, aud, ...claims } = access
    const client = { client_id: access.cid, token_type: 'Bearer' }
    return { active: true, ...claims, aud: [aud], scope: scope.join(' '), ...client }
  }
  const found = activeRefreshToken(service, token)
  if (found === undefined) return { active: false }
  const { authorization, refresh } = found
  return {
    active: true,
    client_id: authorization.clientId,
    iat: seconds(refresh.issued),
    exp: seconds(refresh.expires),
  }
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
