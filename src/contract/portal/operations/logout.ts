import { clearedCookies, requestCookie, sessionCookie } from '../cookies.ts'
import { success } from '../envelope.ts'
import type { PortalResponse } from '../portal-response.ts'
import type { Exchange } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'

/**
 * POST /authentication/logout (portal 2.7): always 200. The session to end is read out of the cookie; a token that came in
 * the header lives on. Cookies are deleted only where the request had them.
 */
export function logout(state: PortalState, exchange: Exchange): PortalResponse {
  const { request, pending } = exchange
  const token = state.tokens.known(requestCookie(request, sessionCookie) ?? '')
  if (token !== undefined && state.tokens.isGood(token)) {
    token.event.active = false
    state.stats.count('revocations')
  }
  const lines = clearedCookies(request, [sessionCookie, 'socketio.sid'])
  // A stale cookie was deleted on the way in already.
  pending.push(...lines.filter(([, line]) => !pending.some(([, known]) => known === line)))
  return success(exchange, undefined)
}
