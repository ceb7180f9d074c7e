import type { ServerResponse } from 'node:http'
import { startHttpServer, type HttpServer, type Received } from './http-server.ts'
import type { Random } from './random.ts'
import { createTokenFamily, type Mode, type TokenFamily, type Tokens } from './token-family.ts'

/** What is the matter with the server; a case sets it before it calls, and changes it while it does. */
export interface Weather {
  /** How far the server's clock is ahead of this machine's, in milliseconds. */
  clockAhead: number
  /** The token endpoint answers 503, or closes the connection; it uses up no refresh token. */
  outage?: '503' | 'closed' | undefined
  /** The token endpoint waits for this before it does anything. */
  tokenGate?: Promise<unknown> | undefined
  /** The token endpoint sends whoever asks to this URL, with 307: method and body are to be repeated there. */
  tokenRedirect?: string | undefined
  /** Called when a refresh token has been used up and before anything is answered; true leaves it unanswered. */
  onRotated?: (() => boolean) | undefined
  /** A 401 has a challenge (RFC 6750, section 3), or neither that nor a body. */
  refusal: 'challenge' | 'empty'
  /** The API refuses every token, good ones too. */
  refusesAll?: boolean | undefined
  /** Calls to the API, counted from 0, whose answers wait for the gate. */
  late?: { readonly calls: ReadonlySet<number>; readonly gate: Promise<unknown> } | undefined
  api: 'json' | 'html'
  /** The API sends every call to this URL, with 302. */
  apiRedirect?: string | undefined
  /** The API sets this cookie with its next answer. */
  setCookie?: string | undefined
}

/** An authorization server (RFC 6749) with the API that its tokens are for, on one origin, and what came to it. */
export interface Server extends HttpServer {
  /** Milliseconds since 1970 on the server's clock. */
  now(): number
  readonly tokenUrl: string
  readonly client: { readonly clientId: string; readonly clientSecret: string }
  readonly family: TokenFamily
  readonly weather: Weather
  /** Calls to the API, and requests to the token endpoint, in order. */
  readonly calls: readonly Received[]
  readonly tokenRequests: readonly Received[]
  /** Everything that nobody else may see. */
  readonly secrets: readonly string[]
  /** Resolves when the next request comes to the token endpoint. */
  nextTokenRequest(): Promise<void>
}

/** The path of every call: what it answers is in `isAnswer`. */
export const path = '/api/2.0/people/@self'

export const answer = { response: { id: 'ann' } }

export async function startServer(mode: Mode, clock: { now(): number }, random: Random): Promise<Server> {
  const weather: Weather = { clockAhead: 0, refusal: 'challenge', api: 'json' }
  const now = () => clock.now() + weather.clockAhead
  const client = { clientId: 'gauntlet', clientSecret: `cs-${random.hex()}` }
  const family = createTokenFamily(mode, now, random)
  const calls: Received[] = []
  const tokenRequests: Received[] = []
  let waiting: (() => void)[] = []

  function send(response: ServerResponse, status: number, headers: Record<string, string>, body = '') {
    return response.writeHead(status, { date: new Date(now()).toUTCString(), ...headers }).end(body)
  }
  function sendJson(response: ServerResponse, status: number, value: object, headers: Record<string, string> = {}) {
    return send(response, status, { 'content-type': 'application/json', ...headers }, JSON.stringify(value))
  }

  async function api(received: Received, response: ServerResponse): Promise<unknown> {
    const number = calls.push(received) - 1
    const { authorization = '', cookie = '' } = received.headers
    // GitHub's clients say `token`; a session cookie wins over the header, as it does at DocSpace (portal 4).
    const [, token = ''] = /^(?:bearer|token) (.*)$/i.exec(authorization) ?? []
    const accepted = !weather.refusesAll && !cookie.includes('session=') && family.accepts(token)
    if (weather.late?.calls.has(number)) await weather.late.gate
    if (weather.apiRedirect !== undefined) return send(response, 302, { location: weather.apiRedirect })
    if (!accepted && weather.refusal === 'empty') return send(response, 401, { 'content-length': '0' })
    if (!accepted) {
      const challenge = { 'www-authenticate': 'Bearer error="invalid_token"' }
      return sendJson(response, 401, { error: 'invalid_token' }, challenge)
    }
    if (weather.api === 'html') {
      return send(response, 200, { 'content-type': 'text/html; charset=utf-8' }, '<!doctype html><title>Hello</title>')
    }
    const cookies = weather.setCookie === undefined ? undefined : { 'set-cookie': weather.setCookie }
    weather.setCookie = undefined
    return sendJson(response, 200, answer, cookies)
  }

  async function token(received: Received, response: ServerResponse): Promise<unknown> {
    tokenRequests.push(received)
    for (const tell of waiting.splice(0)) tell()
    await weather.tokenGate
    if (weather.outage === 'closed') return response.destroy()
    if (weather.outage === '503') return send(response, 503, { 'content-type': 'text/plain' }, 'Service Unavailable')
    if (weather.tokenRedirect !== undefined) return send(response, 307, { location: weather.tokenRedirect })
    const asked = parametersOf(received)
    if (asked.clientId !== client.clientId || asked.clientSecret !== client.clientSecret) {
      return sendJson(response, 401, { error: 'invalid_client' }, { 'www-authenticate': 'Basic realm="token"' })
    }
    if (asked.grantType !== 'refresh_token') return sendJson(response, 400, { error: 'unsupported_grant_type' })
    const next = family.refresh(asked.refreshToken ?? '')
    if (!next) return sendJson(response, 400, { error: 'invalid_grant' })
    if (weather.onRotated?.()) return undefined
    return sendJson(response, 200, tokenAnswer(next), { 'cache-control': 'no-store' })
  }

  const started = await startHttpServer((received, response) => {
    // The second one is where GitHub has it: its clients ask nowhere else.
    const isToken = received.path === '/token' || received.path === '/login/oauth/access_token'
    void (isToken ? token : api)(received, response)
  })
  return {
    ...started,
    now,
    tokenUrl: `${started.origin}/token`,
    client,
    family,
    weather,
    calls,
    tokenRequests,
    get secrets() {
      return [...family.all, client.clientSecret]
    },
    nextTokenRequest: () => new Promise<void>((resolve) => void (waiting = [...waiting, resolve])),
  }
}

/** RFC 6749, section 5.1; GitHub's clients want to know the end of the refresh token too. */
function tokenAnswer({ accessToken, refreshToken, obtainedAt, expiresAt }: Tokens): object {
  return {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: Math.round((expiresAt - obtainedAt) / 1000),
    refresh_token: refreshToken,
    refresh_token_expires_in: 5_184_000,
    scope: 'read',
  }
}

/** The client by HTTP Basic or in the body (RFC 6749, section 2.3.1), which is a form; GitHub's clients send JSON. */
function parametersOf({ headers, body }: Received) {
  const fields: Record<string, unknown> = headers['content-type']?.includes('json')
    ? { ...(JSON.parse(body) as object) }
    : Object.fromEntries(new URLSearchParams(body))
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : undefined)
  const [, basic] = /^basic (.*)$/i.exec(headers.authorization ?? '') ?? []
  const [id, secret] = Buffer.from(basic ?? '', 'base64')
    .toString()
    .split(':')
    .map(decodeURIComponent)
  return {
    clientId: text('client_id') ?? id,
    clientSecret: text('client_secret') ?? secret,
    grantType: text('grant_type'),
    refreshToken: text('refresh_token'),
  }
}
