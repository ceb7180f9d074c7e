import { onTestFinished } from 'vitest'
import { startPortal, type Portal, type PortalOptions } from '../../src/contract/portal/start-portal.ts'
import { describedFetch } from './described.ts'

export type Members = Readonly<Record<string, unknown>>

export interface TestPortal {
  readonly portal: Portal
  /** Every answer is judged by the description of the release. Redirects are not followed. */
  readonly fetch: typeof fetch
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>
  /** A request with a JSON body, or with none. */
  readonly send: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>
  /** POST /authentication with name and password of a user, and what else is said. */
  readonly login: (userName: string, more?: Members, headers?: Readonly<Record<string, string>>) => Promise<Response>
  /** The token of a sign-in that needs nothing more. */
  readonly token: (userName: string) => Promise<string>
  /** `GET /api/2.0/people/@self` with these headers: its status. */
  readonly status: (headers: Readonly<Record<string, string>>) => Promise<number>
}

export const noon = Date.UTC(2026, 5, 30, 12)

/** A portal whose clock stands still; it is closed when the test is over. */
export async function testPortal(options: PortalOptions = {}): Promise<TestPortal> {
  const portal = await startPortal({ now: noon, ...options })
  onTestFinished(() => portal.close())
  const fetch = describedFetch(portal.fetch, options.release ?? '3.7')
  const self: TestPortal = {
    portal,
    fetch,
    get: (path, headers = {}) => fetch(`${portal.url}${path}`, { headers, redirect: 'manual' }),
    send: (method, path, body, headers = {}) =>
      fetch(`${portal.url}${path}`, {
        method,
        redirect: 'manual',
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    login: (userName, more = {}, headers = {}) =>
      self.send('POST', '/api/2.0/authentication', { ...credentials(portal, userName), ...more }, headers),
    async token(userName) {
      const { token } = await responseOf(await self.login(userName))
      if (typeof token !== 'string') throw new Error(`${userName} got no token.`)
      return token
    },
    status: async (headers) => (await self.get('/api/2.0/people/@self', headers)).status,
  }
  return self
}

/** Name and password of a user, as a sign-in sends them. */
export function credentials({ users }: Portal, userName: string): { userName: string; password: string } {
  const user = users.find(({ name }) => name === userName)
  return { userName: user?.email ?? userName, password: user?.password ?? '' }
}

/** The members of `response` of an envelope; none where it is no object. */
export async function responseOf(answer: Response): Promise<Members> {
  return membersOf((await envelopeOf(answer)).response)
}

/** The whole envelope. */
export async function envelopeOf(answer: Response): Promise<Members> {
  return membersOf(await answer.clone().json())
}

/** The message of an exception envelope. */
export async function messageOf(answer: Response): Promise<unknown> {
  return membersOf((await envelopeOf(answer)).error).message
}

export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
export const cookie = (token: string) => ({ cookie: `asc_auth_key=${encodeURIComponent(token)}` })

/** A cookie that an answer sets, ready to be sent back. */
export function setCookie(answer: Response, name: string): string | undefined {
  return answer.headers
    .getSetCookie()
    .find((line) => line.startsWith(`${name}=`))
    ?.split(';', 1)[0]
}
