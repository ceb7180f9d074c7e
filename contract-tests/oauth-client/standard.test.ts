import { createClient, memoryStore } from 'docspace-auth'
import { oauth, standard, type OAuthOptions, type ServerMetadata } from 'docspace-auth/oauth'
import { beforeEach, expect, test, vi } from 'vitest'
import { standardServer, type AuthorizationServer } from '../portal/oauth-authorization-server.ts'
import { codeOf, portalApp } from './portal-app.ts'

// oidc-provider says on the console that this set-up of it is for development only.
beforeEach(() => {
  const silent = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  return () => silent.mockRestore()
})

const clientAuthentication = 'client_secret_post'

function appAt(server: AuthorizationServer, more: Partial<OAuthOptions> = {}) {
  const sent: string[] = []
  const app = oauth({
    baseUrl: server.issuer,
    clientId: server.client.client_id,
    clientSecret: server.client.client_secret,
    redirectUri: server.redirectUri,
    scope: ['openid', 'offline_access', 'files:read'],
    provider: standard({ issuer: server.issuer }, { clientAuthentication }),
    fetch: (request) => {
      sent.push(`${request.method} ${new URL(request.url).pathname}`)
      return fetch(request)
    },
    ...more,
  } as OAuthOptions)
  const signIn = async () => {
    const { url, transaction } = await app.authorize({ prompt: 'consent' })
    return app.handleCallback(await server.approve(url), transaction)
  }
  return { app, signIn, sent }
}

test('a server that keeps the standards is discovered once, and its ID token is for the client', async () => {
  const server = await standardServer()
  const { app, signIn, sent } = appAt(server)
  const grant = await signIn()
  expect(grant.claims).toMatchObject({ iss: server.issuer, aud: 'example', sub: 'ann' })
  expect(grant.claims?.nonce).toBeTypeOf('string')
  expect(grant).toMatchObject({ baseUrl: server.issuer, scope: 'openid offline_access files:read' })
  expect(grant.refreshToken).toBeTypeOf('string')
  const next = await app.refresh(grant)
  expect(next.claims?.sub).toBe('ann')
  expect(next.refreshToken).not.toBe(grant.refreshToken)
  expect(await codeOf(app.refresh(grant))).toBe('reauthorization-required')
  expect(sent.filter((one) => one.startsWith('GET'))).toEqual(['GET /.well-known/openid-configuration', 'GET /jwks'])
})

test('it tells about tokens and users, and revokes', async () => {
  const { app, signIn } = appAt(await standardServer())
  const grant = await signIn()
  expect(await app.userInfo(grant)).toEqual({ sub: 'ann' })
  expect(await app.introspect(grant)).toMatchObject({ active: true, client_id: 'example', sub: 'ann' })
  await app.revoke(grant)
  expect(await app.introspect(grant)).toEqual({ active: false })
  expect(await app.introspect(grant.refreshToken ?? '')).toEqual({ active: false })
})

test('its grant is a credential like any other', async () => {
  const server = await standardServer()
  const { signIn, sent } = appAt(server)
  const grant = await signIn()
  const seen: string[] = []
  let answer = 401
  const api = (request: Request) => {
    seen.push(request.headers.get('authorization') ?? '')
    const status = answer
    answer = 200
    return Promise.resolve(Response.json({}, { status }))
  }
  const auth = grant.credential({ store: memoryStore() })
  const client = createClient({ baseUrl: server.issuer, auth, fetch: api })
  expect((await client.GET('/api/2.0/people/@self')).status).toBe(200)
  expect(seen[0]).toBe(`Bearer ${grant.accessToken}`)
  expect(seen[1]).not.toBe(seen[0])
  expect(sent.filter((one) => one === 'POST /token')).toHaveLength(2)
})

test('whoever names another issuer in a callback is refused, and so is a callback that names none (RFC 9207)', async () => {
  const server = await standardServer()
  const { app, sent } = appAt(server)
  const { url, transaction } = await app.authorize()
  const callback = await server.approve(url)
  expect(callback.searchParams.get('iss')).toBe(server.issuer)
  const with_ = (iss: string | undefined) => {
    const other = new URL(callback)
    if (iss === undefined) other.searchParams.delete('iss')
    else other.searchParams.set('iss', iss)
    return other
  }
  for (const iss of ['https://evil.example', undefined]) {
    expect(await codeOf(app.handleCallback(with_(iss), transaction))).toBe('invalid-callback')
  }
  expect(sent).toEqual(['GET /.well-known/openid-configuration'])
  expect((await app.handleCallback(callback, transaction)).claims?.sub).toBe('ann')
})

test('an issuer that is not the document’s own is refused, and asked again the next time', async () => {
  const server = await standardServer()
  const provider = standard({ issuer: server.issuer.replace('127.0.0.1', 'localhost') })
  const { app, sent } = appAt(server, {
    provider,
    fetch: (request) => {
      sent.push(request.url)
      return fetch(request.url.replace('localhost', '127.0.0.1'))
    },
  })
  for (let time = 0; time < 2; time++) expect(await codeOf(app.authorize())).toBe('unexpected-answer')
  expect(sent).toHaveLength(2)
})

test.each([
  ['client_secret_basic', /^Basic /, null],
  ['client_secret_post', /^$/, 'secret-of-the-example'],
] as const)('a client shows its secret as it says: %s', async (way, header, field) => {
  const server = await standardServer()
  const shown: unknown[] = []
  const { signIn } = appAt(server, {
    provider: standard({ issuer: server.issuer }, { clientAuthentication: way }),
    fetch: async (request) => {
      if (request.method === 'POST') {
        const form = new URLSearchParams(await request.clone().text())
        shown.push(request.headers.get('authorization') ?? '', form.get('client_secret'))
      }
      return fetch(request)
    },
  })
  expect((await signIn()).claims?.sub).toBe('ann')
  expect(shown).toEqual([expect.stringMatching(header), field])
})

test('the strict setting refuses the ID token of DocSpace, whose audience is not the client (oauth 5)', async () => {
  const { portal, fixture, fetch, approve, another } = await portalApp()
  const root = `${portal.url}/oauth2`
  const metadata: ServerMetadata = {
    issuer: root,
    authorization_endpoint: `${root}/authorize`,
    token_endpoint: `${root}/token`,
    jwks_uri: `${root}/jwks`,
    id_token_signing_alg_values_supported: ['ES256'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
  }
  const app = another({ provider: standard(metadata), fetch })
  const { url, transaction } = await app.authorize()
  expect(new URL(url).searchParams.get('client_id')).toBe(fixture.client.id)
  await expect(app.handleCallback(await approve(url), transaction)).rejects.toMatchObject({
    code: 'invalid-id-token',
    message: 'The ID token is not valid: unexpected JWT "aud" (audience) claim value.',
  })
})
