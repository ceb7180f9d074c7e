import { request as httpRequest } from 'node:http'
import { describe, expect, test } from 'vitest'
import { challenge, destination, members, oauthPortal, redirectUri, verifier } from './oauth-portal.ts'

const clients = [{ name: 'Example', redirectUris: [redirectUri] }]

describe('the addresses of the service (oauth 1.1)', () => {
  test('OPTIONS of the RFC 8414 document is 200, preflight or not', async () => {
    const { portal } = await oauthPortal()
    const answer = await portal.fetch(`${portal.url}/.well-known/oauth-authorization-server`, { method: 'OPTIONS' })
    expect(answer.status).toBe(200)
  })

  test.each(['/oauth2/consent', '/oauth2/login'])('consent and login lead to the page: %s', async (path) => {
    const { portal, fetch } = await oauthPortal()
    const answer = await fetch(`${portal.url}${path}?client_id=a&state=b&scope=c`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `${portal.url}/login?type=oauth2&client_id=a`,
    ])
  })

  test('the advertised log-out is a page of the web client', async () => {
    const { portal } = await oauthPortal()
    const answer = await portal.fetch(`${portal.url}/connect/logout`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  })

  test.each(['register', 'par', 'device_authorization'])(
    'what the service lacks leads to the sign-in page: %s',
    async (name) => {
      const { portal } = await oauthPortal()
      const answer = await portal.fetch(`${portal.url}/oauth2/${name}`, { method: 'POST', redirect: 'manual' })
      expect(answer.headers.get('location')).toBe(`${portal.url}/login?type=oauth2&client_id=error`)
    },
  )
})

describe('discovery (oauth 1.3, 1.4)', () => {
  const shared = (url: string) => ({
    issuer: url,
    authorization_endpoint: `${url}/oauth2/authorize`,
    token_endpoint: `${url}/oauth2/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    jwks_uri: `${url}/oauth2/jwks`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'personal_access_token'],
    revocation_endpoint: `${url}/oauth2/revoke`,
    revocation_endpoint_auth_methods_supported: ['client_secret_post'],
    introspection_endpoint: `${url}/oauth2/introspect`,
    introspection_endpoint_auth_methods_supported: ['client_secret_post'],
    code_challenge_methods_supported: ['S256'],
    tls_client_certificate_bound_access_tokens: true,
    dpop_signing_alg_values_supported: 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512'.split(' '),
    scopes_supported: expect.any(Array) as unknown[],
  })
  const ofOpenId = (url: string) => ({
    userinfo_endpoint: `${url}/oauth2/userinfo`,
    end_session_endpoint: `${url}/connect/logout`,
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  })

  test('the documents have these members and no others', async () => {
    const { portal, fetch } = await oauthPortal()
    const read = async (name: string) => members(await fetch(`${portal.url}/.well-known/${name}`))
    expect(await read('oauth-authorization-server')).toEqual(shared(portal.url))
    expect(await read('openid-configuration')).toEqual({ ...shared(portal.url), ...ofOpenId(portal.url) })
  })

  test('behind TLS the documents say http and the host that was asked, unless that deviation is off', async () => {
    const headers = { 'x-forwarded-proto': 'https', host: 'portal.example.com' }
    const issuer = async (url: string) =>
      new Promise<unknown>((resolve, reject) => {
        const sent = httpRequest(`${url}/.well-known/openid-configuration`, { headers }, (answer) => {
          let text = ''
          answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
          answer.on('end', () => resolve((JSON.parse(text) as { issuer: unknown }).issuer))
        })
        sent.on('error', reject).end()
      })
    expect(await issuer((await oauthPortal()).portal.url)).toBe('http://portal.example.com')
    const plain = await oauthPortal({ oauth: { clients, deviations: { ignoresForwardedScheme: false } } })
    expect(await issuer(plain.portal.url)).toBe('https://portal.example.com')
  })
})

describe('requests (oauth 2)', () => {
  test.each([
    'password',
    'urn:ietf:params:oauth:grant-type:device_code',
    'urn:ietf:params:oauth:grant-type:token-exchange',
  ])('other grants are none: %s', async (grant_type) => {
    const { post, secret } = await oauthPortal()
    const answer = await post('/oauth2/token', { grant_type, ...secret })
    expect([answer.status, (await members(answer)).error]).toEqual([400, 'invalid_request'])
  })

  test('a public client neither refreshes nor revokes', async () => {
    const pkce = { code_challenge: challenge, code_challenge_method: 'S256' }
    const { code, post, client, secret } = await oauthPortal({
      oauth: { clients: [{ ...clients[0], name: 'Example', allowPkce: true }] },
    })
    const form = { grant_type: 'authorization_code', redirect_uri: redirectUri, code_verifier: verifier, ...secret }
    const { refresh_token } = await members(await post('/oauth2/token', { ...form, code: await code('ann', pkce) }))
    const refresh = { grant_type: 'refresh_token', refresh_token: String(refresh_token), client_id: client.id }
    expect((await post('/oauth2/token', { ...refresh, code_verifier: verifier })).status).toBe(401)
    expect((await post('/oauth2/revoke', { token: String(refresh_token), client_id: client.id })).status).toBe(401)
    expect((await post('/oauth2/token', { ...refresh, ...secret })).status).toBe(200)
  })

  test('a missing scope includes openid: an ID token comes, and redirect_uri is needed', async () => {
    const { tokens, authorize, request, signature } = await oauthPortal()
    expect((await tokens('ann', { scope: undefined })).id_token).toEqual(expect.any(String))
    const asked = request({ scope: undefined, redirect_uri: undefined })
    expect(destination(await authorize(asked, await signature('ann'))).query).toMatchObject({
      error: 'invalid_request',
    })
  })

  test('prompt=none without a signature leads to the sign-in, never to login_required', async () => {
    const { authorize, request } = await oauthPortal()
    expect(destination(await authorize(request({ scope: 'openid', prompt: 'none' })))).toMatchObject({
      to: '/login',
      query: { error: 'missing_asc_signature_error' },
    })
  })

  test('what is not supported is not looked at', async () => {
    const { authorize, request, signature } = await oauthPortal()
    const more = { scope: 'openid', response_mode: 'form_post', login_hint: 'bob', max_age: '0', state: 's' }
    const { to, query } = destination(await authorize(request(more), await signature('ann')))
    expect([to, Object.keys(query)]).toEqual([redirectUri, ['code', 'state']])
  })

  test('a wildcard is no redirect address', async () => {
    const redirectUris = ['https://*.example.com/callback', 'https://app.example.com/*']
    const { authorize, request, signature } = await oauthPortal({
      oauth: { clients: [{ name: 'Example', redirectUris }] },
    })
    for (const redirect_uri of ['https://a.example.com/callback', 'https://app.example.com/a'])
      expect(destination(await authorize(request({ redirect_uri }), await signature('ann'))).to).toBe('/login')
  })

  test('the cookies of the service are for ten years and readable, and JSESSIONID comes with openid', async () => {
    const { authorize, request, signature } = await oauthPortal()
    const lines = async (scope: string) =>
      (await authorize(request({ scope }), await signature('ann'))).headers.getSetCookie()
    const years = (name: string) =>
      expect.stringMatching(new RegExp(`^${name}=[^;]+; Max-Age=315360000; Path=/$`)) as string
    expect(await lines('files:read')).toEqual([years('x-redirect-authorization-uri'), years('client_state')])
    expect(await lines('openid')).toEqual([
      years('x-redirect-authorization-uri'),
      expect.stringMatching(/^JSESSIONID=[0-9A-F]{32}; Path=\/; HttpOnly$/),
    ])
  })
})

describe('what fails (oauth 3)', () => {
  test('storage that fails is told', async () => {
    let fails = false
    const { authorize, request, signature, code, post, secret } = await oauthPortal({
      oauth: { clients, storeFails: () => fails },
    })
    const given = await code('ann')
    const form = { grant_type: 'authorization_code', code: given, redirect_uri: redirectUri, ...secret }
    fails = true
    const error = 'identity_authorization_persistence_error'
    expect(destination(await authorize(request(), await signature('ann')))).toMatchObject({
      to: '/login',
      query: { error },
    })
    const refused = await post('/oauth2/token', form)
    expect([refused.status, (await members(refused)).error]).toEqual([400, error])
  })

  test('a disabled client is not authenticated', async () => {
    const { post, secret, fetch, portal, client, signature } = await oauthPortal()
    await fetch(`${portal.url}/api/2.0/oauth2/clients/${client.id}/activation`, {
      method: 'PATCH',
      headers: { 'x-signature': await signature('ann'), 'content-type': 'application/json' },
      body: JSON.stringify({ status: false }),
    })
    const refused = await post('/oauth2/token', { grant_type: 'refresh_token', refresh_token: 'R', ...secret })
    expect([refused.status, await members(refused)]).toEqual([401, { error: 'invalid_client' }])
  })

  test('an ID token cannot be revoked', async () => {
    const { tokens, post, secret } = await oauthPortal()
    const { id_token, access_token, refresh_token } = await tokens('ann', { scope: 'openid' })
    expect((await post('/oauth2/revoke', { token: id_token, ...secret })).status).toBe(200)
    for (const token of [access_token, refresh_token])
      expect(await members(await post('/oauth2/introspect', { token }))).toMatchObject({ active: true })
  })

  test('nothing is exposed to other origins', async () => {
    const { authorize, request, signature } = await oauthPortal()
    const headers = { origin: 'https://app.example.com', 'x-disable-redirect': '1' }
    const answer = await authorize(request({ scope: 'openid' }), await signature('ann'), headers)
    expect(answer.headers.has('x-redirect-uri')).toBe(true)
    expect(answer.headers.has('access-control-expose-headers')).toBe(false)
  })

  test('the client API has no CORS', async () => {
    const { portal, signature } = await oauthPortal()
    const headers = { origin: 'https://app.example.com', 'x-signature': await signature('ann') }
    const answer = await portal.fetch(`${portal.url}/api/2.0/oauth2/scopes`, { headers })
    expect([answer.status, answer.headers.has('access-control-allow-origin')]).toEqual([200, false])
  })
})
