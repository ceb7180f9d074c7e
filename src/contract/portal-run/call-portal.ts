import { valueAt } from '../document/json-pointer.ts'
import type { Portal } from '../portal/start-portal.ts'
import type { User } from '../portal/state/users.ts'

/** What a setting up asks of the portal, in process. An answer that is no success throws: the portal of a run is known. */
export interface PortalCalls {
  user(name: string): User
  /** The value of `Authorization` by which a user sets things up: Basic passes by the second factor (portal 3). */
  basic(name: string): string
  /** The answer to a sign-in with name and password. */
  login(name: string): Promise<Response>
  get(path: string, headers: Readonly<Record<string, string>>): Promise<Response>
  send(method: string, path: string, body: object, headers?: Readonly<Record<string, string>>): Promise<Response>
  form(path: string, body: URLSearchParams, headers?: Readonly<Record<string, string>>): Promise<Response>
}

export function callPortal(portal: Portal): PortalCalls {
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    const answer = await portal.fetch(`${portal.url}${path}`, { redirect: 'manual', ...init })
    if (answer.status < 400) return answer
    throw new TypeError(`The portal of the run answers ${answer.status} to ${init.method ?? 'GET'} ${path}.`)
  }
  const calls: PortalCalls = {
    user(name) {
      const user = portal.users.find((one) => one.name === name)
      if (user === undefined) throw new TypeError(`The portal of the run has no user ${name}.`)
      return user
    },
    basic(name) {
      const { email, password } = calls.user(name)
      return `Basic ${Buffer.from(`${email}:${password}`, 'utf8').toString('base64')}`
    },
    login(name) {
      const { email: userName, password } = calls.user(name)
      return calls.send('POST', '/api/2.0/authentication', { userName, password })
    },
    get: (path, headers) => call(path, { headers }),
    send: (method, path, body, headers = {}) =>
      call(path, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }),
    form: (path, body, headers = {}) => call(path, { method: 'POST', headers, body }),
  }
  return calls
}

/** The text at a JSON pointer of an answer. */
export async function textAt(answer: Response, pointer: string): Promise<string> {
  const value = valueAt(await answer.json(), pointer)
  if (typeof value === 'string') return value
  throw new TypeError(`The portal of the run answers without a text at ${pointer}.`)
}

/** The value of a cookie that an answer sets, as it was written. */
export function cookieOf(answer: Response, name: string): string {
  const line = answer.headers.getSetCookie().find((one) => one.startsWith(`${name}=`))
  if (line !== undefined) return line.slice(name.length + 1).split(';', 1)[0] ?? ''
  throw new TypeError(`The portal of the run sets no cookie ${name}.`)
}
