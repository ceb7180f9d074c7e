import { parameterError, protocolError } from '../identity-answers.ts'
import { openid } from '../scopes.ts'
import { issueTokens } from './issue-tokens.ts'
import type { Grant } from './token-request.ts'

/** Exchanges a code, once and within a minute; a second use ends what the first one gave (oauth 2.4, 2.5). */
export const authorizationCode: Grant = ({ service, form, client, confidential }) => {
  const code = form.text('code')
  if (code === undefined) return parameterError('code')
  if (form.repeated('redirect_uri')) return parameterError('redirect_uri')
  const refused = protocolError(400, { error: 'invalid_grant' })

  const authorization = service.authorizations.by('code', code)
  const issued = authorization?.code
  const asked = authorization?.request
  if (authorization === undefined || issued === undefined || asked === undefined) return refused
  if (authorization.clientId !== client.id) return refused
  if (form.text('redirect_uri') !== asked.sentRedirectUri) return refused
  if (issued.used) {
    service.state.stats.count('reuse')
    service.authorizations.remove(authorization)
    return refused
  }
  if (issued.expires <= service.state.clock.now()) return refused

  issued.used = true
  const idToken = asked.scopes.includes(openid)
  return issueTokens(service, authorization, {
    scopes: authorization.scopes,
    refresh: confidential,
    idToken,
    nonce: asked.nonce,
  })
}
