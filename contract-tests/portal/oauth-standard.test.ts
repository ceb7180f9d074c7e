import { createHash, randomBytes } from 'node:crypto'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { portalServer, standardServer, type AuthorizationServer } from './oauth-authorization-server.ts'
import { members, tokenAnswer, type TokenAnswer } from './oauth-portal.ts'

/** One client, written for the RFCs and for nobody in particular. */
interface CodeFlow {
  readonly callback: URL
  readonly exchange: (more?: Readonly<Record<string, string>>) => Promise<Response>
}

async function codeFlow(
  server: AuthorizationServer,
  scope: string,
): Promise<CodeFlow & { state: string; nonce: string }> {
  const [state, nonce, verifier] = [random(), random(), random()]
  const url = new URL(server.authorizationEndpoint)
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: server.client.client_id,
    redirect_uri: server.redirectUri,
    state,
    nonce,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    scope,
  }).toString()
  const callback = await server.approve(url.href)
  const code = callback.searchParams.get('code') ?? ''
  return {
    state,
    nonce,
    callback,
    exchange: (more = {}) =>
      post(server, server.tokenEndpoint, {
        grant_type: 'authorization_code',
        code,
        redirect_uri: server.redirectUri,
        code_verifier: verifier,
        ...more,
      }),
  }
}

function post(
  server: AuthorizationServer,
  endpoint: string,
  form: Readonly<Record<string, string>>,
): Promise<Response> {
  return server.fetch(endpoint, { method: 'POST', body: new URLSearchParams({ ...server.client, ...form }) })
}

const refresh = (server: AuthorizationServer, { refresh_token = '' }: TokenAnswer) =>
  post(server, server.tokenEndpoint, { grant_type: 'refresh_token', refresh_token })

const random = () => randomBytes(32).toString('base64url')

const refused = async (answer: Response) => [answer.status, (await members(answer)).error]

// oidc-provider says on the console that this set-up of it is for development only.
beforeEach(() => {
  const silent = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  return () => silent.mockRestore()
})

describe.each([
  ['the portal double', portalServer],
  ['oidc-provider', standardServer],
])('the code flow of one client with %s', (_, start) => {
  test('comes back with the state and a code that gives a bearer token', async () => {
    const { callback, state, exchange } = await codeFlow(await start(), 'openid files:read')
    expect(callback.searchParams.get('state')).toBe(state)
    const answer = await exchange()
    expect(answer.headers.get('cache-control')).toContain('no-store')
    const body = await members(answer)
    expect(body).toMatchObject({ token_type: 'Bearer', scope: expect.stringContaining('files:read') as string })
    expect(body.expires_in).toBeGreaterThan(0)
  })

  test('refuses another verifier, another redirect address and a code that was used (RFC 6749, 5.2)', async () => {
    const server = await start()
    const first = await codeFlow(server, 'openid')
    expect(await refused(await first.exchange({ code_verifier: random() }))).toEqual([400, 'invalid_grant'])
    const second = await codeFlow(server, 'openid')
    expect(await refused(await second.exchange({ redirect_uri: 'https://app.example.com/other' }))).toEqual([
      400,
      'invalid_grant',
    ])
    const third = await codeFlow(server, 'openid')
    expect((await third.exchange()).status).toBe(200)
    expect(await refused(await third.exchange())).toEqual([400, 'invalid_grant'])
  })

  test('refuses a wrong secret (RFC 6749, 5.2)', async () => {
    const { exchange } = await codeFlow(await start(), 'openid')
    expect(await refused(await exchange({ client_secret: 'x'.repeat(36) }))).toEqual([401, 'invalid_client'])
  })

  test('rotates refresh tokens, and refuses the one before', async () => {
    const server = await start()
    const first = tokenAnswer(await members(await (await codeFlow(server, 'openid files:read')).exchange()))
    const second = tokenAnswer(await members(await refresh(server, first)))
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect(await refused(await refresh(server, first))).toEqual([400, 'invalid_grant'])
  })

  test('introspects and revokes a refresh token (RFC 7662, RFC 7009)', async () => {
    const server = await start()
    const tokens = tokenAnswer(await members(await (await codeFlow(server, 'openid files:read')).exchange()))
    const token = tokens.refresh_token ?? ''
    const active = async () => (await members(await post(server, server.introspectionEndpoint, { token }))).active
    expect(await active()).toBe(true)
    expect((await post(server, server.revocationEndpoint, { token })).status).toBe(200)
    expect(await active()).toBe(false)
    expect(await refused(await refresh(server, tokens))).toEqual([400, 'invalid_grant'])
  })

  test('gives an ID token that verifies, with the nonce, and the subject of userinfo', async () => {
    const server = await start()
    const { nonce, exchange } = await codeFlow(server, 'openid')
    const { id_token = '', access_token } = tokenAnswer(await members(await exchange()))
    const options = { issuer: server.issuer, currentDate: server.now() }
    const { payload } = await jwtVerify(id_token, createRemoteJWKSet(new URL(server.jwksUri)), options)
    expect(payload.nonce).toBe(nonce)
    const headers = { authorization: `Bearer ${access_token}` }
    expect((await members(await server.fetch(server.userInfoEndpoint, { headers }))).sub).toBe(payload.sub)
  })
})
