import { randomBytes } from 'node:crypto'
import type { Call, Reply } from '../../kit/call.ts'
import { createAnswerer } from '../../kit/create-answerer.ts'
import { listen } from '../../kit/listen.ts'
import { refuse } from '../../kit/problem.ts'
import type { Route } from '../../kit/route.ts'
import type { StartedServer } from '../../kit/started-server.ts'
import { taskRoutes, type Caller } from './task-routes.ts'

const users = [
  { userName: 'ida', password: 'a-password-of-ida' },
  { userName: 'jon', password: 'a-password-of-jon' },
]

/**
 * Sessions in cookies and nothing else. The cookie is renewed by every answer, another one is for scripts to read, signing in by a form
 * leads on by 303, PUT makes what is not there, deleting twice is fine, and addresses are kept in small letters.
 */
export async function startCookieSessions(): Promise<StartedServer> {
  const sessions = new Map<string, string>()
  const answer = createAnswerer<Caller>({
    routes: [...sessionRoutes(sessions), ...taskRoutes()],
    admit: ({ id }, call) => {
      if (id === 'signIn') return { userName: '', session: '' }
      const session = cookieNamed(call, 'sid') ?? ''
      const userName = sessions.get(session)
      if (userName === undefined) return refuse(401, 'sign in first', { 'WWW-Authenticate': 'Cookie realm="tasks"' })
      return { userName, session }
    },
    input: { invalid: 422, takesAnyMediaType: false },
    finish: (reply) => ({ ...reply, headers: { ...securityHeaders, ...reply.headers } }),
  })
  const renewing = (call: Call): Reply | Promise<Reply> => {
    const reply = answer(call)
    const session = cookieNamed(call, 'sid') ?? ''
    if (reply instanceof Promise || !sessions.has(session) || reply.headers?.['Set-Cookie'] !== undefined) return reply
    return { ...reply, headers: { ...reply.headers, 'Set-Cookie': sessionCookies(session) } }
  }
  return {
    ...(await listen(renewing)),
    documentPath: `${import.meta.dirname}/openapi.yaml`,
    profilePath: `${import.meta.dirname}/profile.yaml`,
  }
}

const securityHeaders = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'private, no-cache' }

function sessionRoutes(sessions: Map<string, string>): readonly Route<Caller>[] {
  const text = { type: 'string', minLength: 1, maxLength: 100 }
  return [
    {
      id: 'signIn',
      method: 'POST',
      path: '/session',
      body: {
        mediaTypes: ['application/x-www-form-urlencoded'],
        schema: { type: 'object', required: ['user', 'pass'], properties: { user: text, pass: text } },
      },
      serve: ({ body }) => {
        const known = users.some(({ userName, password }) => userName === body.user && password === body.pass)
        if (!known) refuse(401, 'the name or the password is wrong', { 'WWW-Authenticate': 'Cookie realm="tasks"' })
        const session = randomBytes(24).toString('base64url')
        sessions.set(session, String(body.user))
        return { status: 303, headers: { Location: '/session', 'Set-Cookie': sessionCookies(session) } }
      },
    },
    {
      id: 'getSession',
      method: 'GET',
      path: '/session',
      serve: ({ caller }) => ({ status: 200, json: { user: caller.userName } }),
    },
    {
      id: 'signOut',
      method: 'DELETE',
      path: '/session',
      serve: ({ caller }) => {
        sessions.delete(caller.session)
        return { status: 204, headers: { 'Set-Cookie': 'sid=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT' } }
      },
    },
  ]
}

function sessionCookies(session: string): readonly string[] {
  const flags = 'Path=/; Secure; SameSite=Lax; Max-Age=1800'
  return [`sid=${session}; HttpOnly; ${flags}`, `csrf-token=${session.length}; ${flags}`, 'theme=dark']
}

function cookieNamed({ headers }: Call, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split('; ')
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}
