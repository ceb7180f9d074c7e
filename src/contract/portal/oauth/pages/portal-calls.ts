import type { Send } from '../../portal-part.ts'
import type { PortalRequest } from '../../portal-request.ts'
import type { HeaderLine } from '../../portal-response.ts'

/** What the portal's own API answered to the sign-in page. */
export interface Called {
  readonly status: number
  /** `response` of the envelope. */
  readonly result: Readonly<Record<string, unknown>>
  /** `response`, where it is a text. */
  readonly text: string | undefined
  /** `error.message` of the envelope. */
  readonly message: string | undefined
  readonly cookies: readonly HeaderLine[]
}

export interface PortalCalls {
  /** POST under /api/2.0, as the browser behind `from` would send it. */
  post(from: PortalRequest, path: string, body: unknown, headers?: readonly HeaderLine[]): Promise<Called>
  /** A fresh `x-signature` for the session of this cookie header; undefined where nobody is signed in (oauth 6). */
  signature(from: PortalRequest, cookie: string | undefined): Promise<string | undefined>
}

/** The page signs in the way every client does: by the portal's own operations. */
export function createPortalCalls(send: Send): PortalCalls {
  async function call(request: PortalRequest): Promise<Called> {
    const answer = await send(request)
    if (typeof answer === 'string') return { status: 503, result: {}, text: undefined, message: undefined, cookies: [] }
    const body = members(parsed(answer.body))
    const { response } = body
    const { message } = members(body.error)
    return {
      status: answer.status,
      result: members(response),
      text: typeof response === 'string' ? response : undefined,
      message: typeof message === 'string' ? message : undefined,
      cookies: answer.headers.filter(([name]) => name.toLowerCase() === 'set-cookie'),
    }
  }

  return {
    post: (from, path, body, headers = []) =>
      call({
        ...from,
        method: 'POST',
        path: `/api/2.0/${path}`,
        query: '',
        headers: [['Content-Type', 'application/json'], ...agent(from), ...headers],
        body: Buffer.from(JSON.stringify(body), 'utf8'),
      }),
    async signature(from, cookie) {
      if (cookie === undefined) return undefined
      const headers: HeaderLine[] = [['Cookie', cookie], ...agent(from)]
      const path = '/api/2.0/security/oauth2/token'
      const called = await call({ ...from, method: 'GET', path, query: '', headers, body: new Uint8Array() })
      return called.status === 200 ? called.text : undefined
    },
  }
}

/** `name=value` of cookies that were just set, to be sent along. */
export function cookieHeader(cookies: readonly HeaderLine[]): string | undefined {
  return cookies.length === 0 ? undefined : cookies.map(([, value]) => value.split(';')[0] ?? '').join('; ')
}

function agent(from: PortalRequest): readonly HeaderLine[] {
  return from.headers.filter(([name]) => name.toLowerCase() === 'user-agent')
}

function parsed(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof body === 'string' ? body : Buffer.from(body).toString('utf8')) as unknown
  } catch {
    return undefined // Empty, or a page: nothing that could be shown.
  }
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
