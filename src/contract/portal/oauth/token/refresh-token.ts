import { parameterError, protocolError } from '../identity-answers.ts'
import { covers, openid, splitScopes } from '../scopes.ts'
import { issueTokens } from './issue-tokens.ts'
import type { Grant } from './token-request.ts'

/** Exchanges a refresh token for new tokens; the old one is dead at once, without grace (oauth 2.5). */
export const refreshToken: Grant = ({ service, form, client }) => {
  const { authorizations, state } = service
  const value = form.text('refresh_token')
  if (value === undefined) return parameterError('refresh_token')
  if (form.repeated('scope')) return parameterError('scope')

  if (authorizations.by('spent', value) !== undefined) state.stats.count('reuse')
  const authorization = authorizations.by('refresh', value)
  const issued = authorization?.refresh
  if (
    authorization === undefined ||
    issued === undefined ||
    authorization.clientId !== client.id ||
    issued.expires <= state.clock.now()
  ) {
    return protocolError(400, { error: 'invalid_grant' })
  }
  const asked = splitScopes(form.text('scope'))
  if (!covers(authorization.scopes, asked)) return protocolError(400, { error: 'invalid_scope' })

  // Before anything is signed: of two refreshes at once only one may win.
  authorizations.point(authorization, 'refresh', undefined)
  authorizations.point(authorization, 'spent', value)
  state.stats.count('refreshes')
  const scopes = asked.length > 0 ? asked : authorization.scopes
  return issueTokens(service, authorization, { scopes, refresh: true, idToken: authorization.scopes.includes(openid) })
}
