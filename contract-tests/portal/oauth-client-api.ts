import type { PortalOptions } from '../../src/contract/portal/start-portal.ts'
import { oauthPortal, type OAuthFixture } from './oauth-portal.ts'

/** What a client needs to be registered. */
export const creation = {
  name: 'App',
  logo: 'data:image/png;base64,AAAA',
  website_url: 'https://app.example.com',
  terms_url: 'https://app.example.com/terms',
  policy_url: 'https://app.example.com/policy',
  redirect_uris: ['https://app.example.com/callback'],
  allowed_origins: ['https://app.example.com'],
  logout_redirect_uri: 'https://app.example.com',
  scopes: ['files:read', 'openid'],
}

export interface ClientAnswer {
  readonly status: number
  readonly type: string | null
  /** Undefined where it is empty. */
  readonly body: unknown
}

export interface ClientApi extends OAuthFixture {
  readonly call: (method: string, path: string, body?: unknown) => Promise<ClientAnswer>
  readonly raw: (method: string, path: string, body: string | undefined, type: string) => Promise<ClientAnswer>
  /** The same portal, as somebody else. */
  readonly as: (userName: string) => ClientApi
}

/** The client API as one user calls it. */
export async function clientApi(userName: string, options: PortalOptions = {}): Promise<ClientApi> {
  return callsAs(userName, await oauthPortal(options), options.release === '3.6' ? '/api/2.0' : '/api/2.0/oauth2')
}

function callsAs(userName: string, fixture: OAuthFixture, prefix: string): ClientApi {
  const { fetch, portal, signature } = fixture
  const api: ClientApi = {
    ...fixture,
    as: (other) => callsAs(other, fixture, prefix),
    call: (method, path, body) =>
      api.raw(method, path, body === undefined ? undefined : JSON.stringify(body), 'application/json'),
    async raw(method, path, body, type) {
      const headers = { 'x-signature': await signature(userName), ...(body !== undefined && { 'content-type': type }) }
      const answer = await fetch(portal.url + prefix + path, { method, headers, body: body ?? null })
      const text = await answer.text()
      return {
        status: answer.status,
        type: answer.headers.get('content-type'),
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
      }
    },
  }
  return api
}
