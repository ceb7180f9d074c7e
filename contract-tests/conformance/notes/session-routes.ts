import type { Clock } from '../kit/clock.ts'
import type { Reply } from '../kit/call.ts'
import type { Flawed } from '../kit/defect.ts'
import { refuse } from '../kit/problem.ts'
import type { Input, Route } from '../kit/route.ts'
import type { Caller } from './admit.ts'
import type { NotesDefectId } from './defects.ts'
import { loginBody, refreshBody } from './schemas.ts'
import { freshToken, lifetimeMs, openSession, type Session, type State } from './state.ts'
import { showUser } from './user-routes.ts'

const json = ['application/json']

/** Signing in, staying signed in, signing out. */
export function sessionRoutes(state: State, clock: Clock, flawed: Flawed<NotesDefectId>): readonly Route<Caller>[] {
  const challenge = { 'WWW-Authenticate': 'Bearer realm="notes"' }

  function login({ body }: Input<Caller>): Reply {
    const user = state.users.find(({ userName }) => userName === body.userName)
    if (user === undefined && flawed('unknown-user-status')) refuse(400, 'the user name or the password is wrong')
    if (user === undefined && flawed('unknown-user-body')) refuse(401, 'there is no such user', challenge)
    if (user === undefined || user.password !== body.password) {
      const echo = flawed('password-echoed') ? `: ${String(body.password)}` : ''
      return refuse(401, `the user name or the password is wrong${echo}`, challenge)
    }
    user.lastLoginAt = new Date(clock.now()).toISOString()
    const session = openSession(state, user, clock)
    return tokenReply(session, {
      ...(!flawed('token-answer-cacheable', 'login') && { 'Cache-Control': 'no-store' }),
      'Set-Cookie': sessionCookie(session, flawed),
    })
  }

  /** Each refresh token serves once, and takes the token that it renews with it. RFC 9700, 4.14.2. */
  function refresh({ body }: Input<Caller>): Reply {
    const offered = String(body.refreshToken)
    const session = state.sessions.find(
      (one) => one.refreshToken === offered || (flawed('refresh-token-serves-twice') && one.spent.has(offered)),
    )
    if (!session?.tokenAlive) return refuse(401, 'this refresh token is not valid', challenge)
    session.spent.add(session.refreshToken)
    session.refreshToken = freshToken()
    session.token = freshToken()
    session.expiresAt = clock.now() + lifetimeMs
    const shown = flawed('refreshed-token-is-dead') ? { ...session, token: freshToken() } : session
    return tokenReply(shown, flawed('token-answer-cacheable', 'refreshToken') ? {} : { 'Cache-Control': 'no-store' })
  }

  function logout({ caller }: Input<Caller>): Reply {
    if (caller.session !== undefined) {
      caller.session.tokenAlive = flawed('token-alive-after-logout')
      caller.session.cookieAlive = flawed('cookie-alive-after-logout')
    }
    return {
      status: 204,
      headers: { 'Set-Cookie': 'session=; Path=/; HttpOnly; Secure; SameSite=Strict; Max-Age=0' },
    }
  }

  return [
    { id: 'login', method: 'POST', path: '/login', body: { mediaTypes: json, schema: loginBody }, serve: login },
    {
      id: 'refreshToken',
      method: 'POST',
      path: '/token/refresh',
      body: { mediaTypes: json, schema: refreshBody },
      serve: refresh,
    },
    { id: 'logout', method: 'POST', path: '/logout', serve: logout },
  ]
}

function tokenReply({ token, refreshToken, user }: Session, headers: Reply['headers']): Reply {
  return {
    status: 200,
    headers,
    json: { token, refreshToken, expiresIn: lifetimeMs / 1000, user: showUser(user) },
  }
}

function sessionCookie({ cookie }: Session, flawed: Flawed<NotesDefectId>): string {
  const flags = [
    ...(flawed('cookie-without-http-only') ? [] : ['HttpOnly']),
    ...(flawed('cookie-without-secure') ? [] : ['Secure']),
    ...(flawed('cookie-without-same-site') ? [] : ['SameSite=Strict']),
  ]
  return [`session=${cookie}`, 'Path=/', ...flags, `Max-Age=${lifetimeMs / 1000}`].join('; ')
}
