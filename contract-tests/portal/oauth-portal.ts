import { createHash } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { OAuthClient } from '../../src/contract/portal/oauth/clients/client-registry.ts'
import type { OAuthOptions } from '../../src/contract/portal/oauth/oauth-service.ts'
import { startPortal, type Portal, type PortalOptions } from '../../src/contract/portal/start-portal.ts'
import { describedFetch } from './oauth-described.ts'

export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

export interface OAuthFixture {
  readonly portal: Portal
  /** Every answer is judged by the description. */
  readonly fetch: typeof fetch
  readonly client: OAuthClient
  /** The `x-signature` of a user. */
  readonly signature: (userName: string) => Promise<string>
  /** GET /oauth2/authorize as a browser whose user is signed in; nobody is where `signature` is undefined. */
  readonly authorize: (
    query: Fields,
    signature?: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>
  /** POST of a form. */
  readonly post: (path: string, form: Fields, headers?: Readonly<Record<string, string>>) => Promise<Response>
  /** The fields that an ordinary authorization request has. */
  readonly request: (more?: Fields) => Fields
  /** Goes through consent where it is asked for and gives the code. */
  readonly code: (userName: string, more?: Fields) => Promise<string>
  /** A code, and the tokens for it. */
  readonly tokens: (userName: string, more?: Fields) => Promise<TokenAnswer>
  /** The fields that authenticate the client. */
  readonly secret: { readonly client_id: string; readonly client_secret: string }
}

export interface TokenAnswer {
  readonly access_token: string
  readonly refresh_token?: string
  readonly id_token?: string
  readonly scope: string
  readonly expires_in: number
}

export const redirectUri = 'https://app.example.com/callback'
export const noon = Date.UTC(2026, 5, 30, 12)

export const verifier = 'v'.repeat(43)
export const challenge = createHash('sha256').update(verifier).digest('base64url')

/** A portal with one client and a clock that stands still; it is closed when the test is over. */
export async function oauthPortal(
  options: PortalOptions & { readonly oauth?: OAuthOptions } = {},
): Promise<OAuthFixture> {
  const clients = [{ name: 'Example', redirectUris: [redirectUri] }]
  const portal = await startPortal({ now: noon, ...options, oauth: { clients, ...options.oauth } })
  onTestFinished(() => portal.close())
  const fetch = describedFetch(portal.fetch, options.release ?? '3.7')
  const client = portal.clients.at(-1)
  if (client === undefined) throw new Error('A portal of these tests has a client.')
  const secret = { client_id: client.id, client_secret: client.secret }

  const fixture: OAuthFixture = {
    portal,
    fetch,
    client,
    secret,
    async signature(userName) {
      const user = portal.users.find(({ name }) => name === userName)
      const basic = `Basic ${btoa(`${user?.email ?? ''}:${user?.password ?? ''}`)}`
      const answer = await fetch(`${portal.url}/api/2.0/security/oauth2/token`, { headers: { authorization: basic } })
      const { response } = await members(answer)
      return String(response)
    },
    authorize: (query, signature, headers = {}) =>
      fetch(`${portal.url}/oauth2/authorize?${parameters(query)}`, {
        redirect: 'manual',
        headers: { ...(signature !== undefined && { cookie: `x-signature=${signature}` }), ...headers },
      }),
    post: (path, form, headers = {}) =>
      fetch(`${portal.url}${path}`, { method: 'POST', redirect: 'manual', headers, body: parameters(form) }),
    request: (more = {}) => ({
      response_type: 'code',
      client_id: client.id,
      redirect_uri: redirectUri,
      scope: 'files:read',
      ...more,
    }),
    async code(userName, more) {
      const signature = await fixture.signature(userName)
      const first = await fixture.authorize(fixture.request(more), signature)
      const state = cookie(first, 'client_state')
      if (state === undefined) return codeOf(first)
      const scope = (fixture.request(more).scope ?? client.scopes.join(' ')).toString().split(' ')
      return codeOf(
        await fixture.post('/oauth2/authorize', { client_id: client.id, state, scope }, { 'x-signature': signature }),
      )
    },
    async tokens(userName, more) {
      const code = await fixture.code(userName, more)
      const redirect_uri = fixture.request(more).redirect_uri
      const answer = await fixture.post('/oauth2/token', {
        grant_type: 'authorization_code',
        code,
        redirect_uri,
        ...secret,
      })
      return tokenAnswer(await members(answer))
    },
  }
  return fixture
}

/** A form or query; a field with several values is repeated, one without a value is left out. */
export function parameters(fields: Fields): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => [name, one] satisfies [string, string]),
  )
  return new URLSearchParams(pairs)
}

export async function members(answer: Response): Promise<Record<string, unknown>> {
  const value: unknown = await answer.json()
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

export function tokenAnswer(body: Readonly<Record<string, unknown>>): TokenAnswer {
  const text = (name: string) => (typeof body[name] === 'string' ? { [name]: body[name] } : {})
  const { access_token, scope, expires_in } = body
  if (typeof access_token !== 'string') throw new Error(`No tokens: ${JSON.stringify(body.error)}`)
  return {
    access_token,
    scope: String(scope),
    expires_in: Number(expires_in),
    ...text('refresh_token'),
    ...text('id_token'),
  }
}

/** The value of a cookie that an answer sets. */
export function cookie(answer: Response, name: string): string | undefined {
  return answer.headers
    .getSetCookie()
    .find((line) => line.startsWith(`${name}=`))
    ?.slice(name.length + 1)
    .split(';')[0]
}

/** Where an answer leads, as path or address without query, and the query. */
export function destination(answer: Response): { to: string; query: Record<string, string> } {
  const url = new URL(answer.headers.get('location') ?? answer.headers.get('x-redirect-uri') ?? 'nowhere:')
  const here = url.protocol === 'http:' && url.hostname === '127.0.0.1' ? url.pathname : `${url.origin}${url.pathname}`
  return { to: here, query: Object.fromEntries(url.searchParams) }
}

function codeOf(answer: Response): string {
  const { to, query } = destination(answer)
  if (query.code === undefined) throw new Error(`No code: ${to} ${query.error ?? ''}`)
  return query.code
}

/** The claims of a JWT, whoever signed it. */
export function claims(jwt: string | undefined): Record<string, unknown> {
  const value: unknown = JSON.parse(Buffer.from(jwt?.split('.')[1] ?? '', 'base64url').toString('utf8'))
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
