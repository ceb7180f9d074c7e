import { confirmLink } from '../confirm-scheme.ts'
import { requestCookie, sessionCookie } from '../cookies.ts'
import { apiDateTime } from '../dates.ts'
import { success } from '../envelope.ts'
import { exceptions, PortalException } from '../exception.ts'
import type { PortalPart } from '../portal-part.ts'
import type { PortalResponse } from '../portal-response.ts'
import { authenticated, type Exchange, type Route } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import type { LoginEvent } from '../state/tokens.ts'
import { isAdministrator } from '../state/users.ts'
import { callerOf } from './caller.ts'
import { displayName } from './profile.ts'
import { signIn } from './sign-in.ts'
import { browserOf } from './user-agent.ts'

const path = '/api/2.0/security/activeconnections'
const guid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** Active connections (portal 7). */
export function connectionRoutes(state: PortalState): PortalPart {
  const entry = (operationId: string, method: string, at: string, handle: Handle): Route => ({
    operationId,
    method,
    path: `${path}${at}`,
    access: authenticated,
    constraints: { loginEventId: /^-?\d{1,9}$/, userId: guid },
    handle: (exchange) => handle(state, exchange),
  })
  return {
    routes: [
      entry('listActiveConnections', 'GET', '', list),
      entry('endConnection', 'PUT', '/logout/{loginEventId}', endOne),
      entry('endConnectionsOfUser', 'PUT', '/logoutall/{userId}', endAllOfUser),
      entry('endOtherConnections', 'PUT', '/logoutallexceptthis', endOthers),
      entry('endConnectionsAndChangePassword', 'PUT', '/logoutallchangepassword', endAllForPassword),
    ],
  }
}

type Handle = (state: PortalState, exchange: Exchange) => PortalResponse

/** The session of the cookie first; without a cookie the server does not know which one is "this". */
function list(state: PortalState, exchange: Exchange): PortalResponse {
  const current = cookieEvent(state, exchange)
  const events = state.tokens.connections(callerOf(exchange))
  const first = events.filter(({ id }) => id === current)
  const items = [...first, ...events.filter(({ id }) => id !== current)].map((event) => view(state, event))
  return success(exchange, { loginEvent: current, items })
}

function view({ tenant }: PortalState, event: LoginEvent): object {
  const { id, userId, ip, date } = event
  return {
    id,
    tenantId: tenant.id,
    userId,
    ip,
    ...browserOf(event.userAgent),
    date: apiDateTime(date, tenant),
    page: '/login',
  }
}

/** False where there is none or it has ended; somebody else's is 403 since 3.7, false before, unless one administers. */
function endOne(state: PortalState, exchange: Exchange): PortalResponse {
  const caller = callerOf(exchange)
  const event = state.tokens.event(Number(exchange.params.loginEventId))
  if (event?.active !== true) return success(exchange, false)
  if (event.userId !== caller.id && !isAdministrator(caller)) {
    if (state.release === '3.6') return success(exchange, false)
    throw new PortalException(exceptions.security, 'Access denied')
  }
  event.active = false
  state.stats.count('revocations')
  return success(exchange, true)
}

/** One's own, or for administrators anybody's; whoever ends their own gets a new cookie. */
function endAllOfUser(state: PortalState, exchange: Exchange): PortalResponse {
  const caller = callerOf(exchange)
  const user = state.users.byId(exchange.params.userId ?? '')
  // Until 3.6 only administrators could, and not those of another administrator.
  const may = state.release === '3.7' ? user === caller || isAdministrator(caller) : mayIn36(caller, user)
  if (user === undefined || !may) throw new PortalException(exceptions.security, 'Access denied')
  user.index++
  state.stats.count('revocations')
  if (user === caller) signIn(state, exchange, user, false)
  return success(exchange, undefined)
}

function mayIn36(caller: ReturnType<typeof callerOf>, user: ReturnType<typeof callerOf> | undefined): boolean {
  return isAdministrator(caller) && user !== undefined && (user === caller || !isAdministrator(user))
}

/** Without a cookie nothing is "this", and all of them end. */
function endOthers(state: PortalState, exchange: Exchange): PortalResponse {
  const caller = callerOf(exchange)
  const current = cookieEvent(state, exchange)
  for (const event of state.tokens.connections(caller)) if (event.id !== current) event.active = false
  state.stats.count('revocations')
  return success(exchange, displayName(caller))
}

/** Ends every session, the caller gets a new cookie and the page where a new password is set. */
function endAllForPassword(state: PortalState, exchange: Exchange): PortalResponse {
  const caller = callerOf(exchange)
  caller.index++
  state.stats.count('revocations')
  signIn(state, exchange, caller, false)
  return success(exchange, `${confirmLink(state, 'PasswordChange', caller).url}&uid=${caller.id}`)
}

function cookieEvent({ tokens }: PortalState, { request }: Exchange): number {
  const token = tokens.known(requestCookie(request, sessionCookie) ?? '')
  return token !== undefined && tokens.isGood(token) ? token.event.id : 0
}
