import { decodeProtectedHeader } from 'jose'
import { describe, expect, test } from 'vitest'
import { clientApi, creation } from './oauth-client-api.ts'
import { claims, members, noon, oauthPortal } from './oauth-portal.ts'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/

describe('a signature (oauth 6)', () => {
  test('a signature is given to a token, a cookie, Basic and a key of full access, and to no other key', async () => {
    const { portal, fetch } = await oauthPortal()
    const sent = await fetch(`${portal.url}/api/2.0/authentication`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userName: 'bob@example.com', password: 'password of bob' }),
    })
    const { token } = { token: '', ...Object((await members(sent)).response) } as { token: string }
    const statuses = []
    for (const headers of [
      { authorization: `Bearer ${token}` },
      { cookie: `asc_auth_key=${encodeURIComponent(token)}` },
      { authorization: `Basic ${btoa('bob@example.com:password of bob')}` },
      { authorization: `Bearer ${portal.createApiKey('bob')}` },
      { authorization: `Bearer ${portal.createApiKey('bob', { permissions: ['files:read'] })}` },
      {},
    ])
      statuses.push((await fetch(`${portal.url}/api/2.0/security/oauth2/token`, { headers })).status)
    expect(statuses).toEqual([200, 200, 200, 200, 403, 401])
  })

  test('a signature says who, all in texts, for five minutes', async () => {
    const { portal, signature } = await oauthPortal()
    const signed = await signature('ann')
    expect(decodeProtectedHeader(signed).alg).toBe('HS256')
    const { exp, iat, nbf, ...rest } = claims(signed)
    expect([exp, iat, nbf]).toEqual([noon / 1000 + 300, noon / 1000, noon / 1000])
    expect(rest).toEqual({
      sub: portal.users[0]?.id,
      user_id: portal.users[0]?.id,
      user_name: 'Ann Example',
      user_email: 'ann@example.com',
      tenant_id: '1',
      tenant_url: portal.url,
      is_admin: 'True',
      is_guest: 'False',
      is_public: 'True',
      iss: portal.url,
      aud: portal.url,
    })
  })
})

describe('clients (oauth 2.2, 6)', () => {
  test('a client has a UUID and a secret of letters and digits', async () => {
    const { body } = await (await clientApi('ann')).call('POST', '/clients', creation)
    expect(body).toMatchObject({
      client_id: expect.stringMatching(uuid) as string,
      client_secret: expect.stringMatching(/^[A-Za-z0-9]{36}$/) as string,
    })
  })

  test('a client has its members, null where a description is missing', async () => {
    const { call, portal } = await clientApi('ann')
    const { body } = await call('POST', '/clients', creation)
    const { logout_redirect_uri, ...sent } = creation
    const moment = '2026-06-30T12:00:00Z'
    expect(body).toMatchObject({
      ...sent,
      description: null,
      authentication_methods: ['client_secret_post'],
      tenant: 1,
      logout_redirect_uris: [logout_redirect_uri],
      created_on: moment,
      created_by: portal.users[0]?.id,
      modified_on: moment,
      modified_by: portal.users[0]?.id,
      is_public: true,
      enabled: true,
    })
  })

  test('the scopes are these nine', async () => {
    const { body } = await (await clientApi('ann')).call('GET', '/scopes')
    const both = (name: string, group: string) => [
      { name: `${name}:read`, group, type: 'read' },
      { name: `${name}:write`, group, type: 'write' },
    ]
    expect(new Set(Array.isArray(body) ? body : [])).toEqual(
      new Set([
        ...both('accounts', 'accounts'),
        ...both('accounts.self', 'profiles'),
        ...both('files', 'files'),
        ...both('rooms', 'rooms'),
        { name: 'openid', group: 'openid', type: 'openid' },
      ]),
    )
  })

  test('a guest lists consents', async () => {
    const { call } = await clientApi('gil')
    expect((await call('GET', '/clients/consents?limit=1')).status).toBe(200)
    expect((await call('GET', '/clients')).status).toBe(403)
  })

  test.each(['png', 'jpeg', 'jpg', 'svg+xml'])('pictures of these kinds are taken: %s', async (kind) => {
    const { call } = await clientApi('ann')
    const logo = `data:image/${kind};base64,AAAA`
    expect((await call('POST', '/clients', { ...creation, logo })).status).toBe(201)
  })

  test('a picture of more characters than two million is refused', async () => {
    const { call } = await clientApi('ann')
    const logo = `data:image/png;base64,${'A'.repeat(2_000_000)}`
    expect((await call('POST', '/clients', { ...creation, logo })).status).toBe(400)
  })

  test('twelve origins are taken, thirteen are not', async () => {
    const { call } = await clientApi('ann')
    const statuses = []
    for (const length of [12, 13]) {
      const allowed_origins = Array.from({ length }, (_, at) => `https://a${at}.example.com`)
      statuses.push((await call('POST', '/clients', { ...creation, allowed_origins })).status)
    }
    expect(statuses).toEqual([201, 400])
  })

  test('a description is cleared by null', async () => {
    const { call, client } = await clientApi('ann')
    const { name, logo, allowed_origins } = creation
    for (const description of ['x', null]) {
      await call('PUT', `/clients/${client.id}`, { name, logo, allowed_origins, description })
      expect((await call('GET', `/clients/${client.id}`)).body).toMatchObject({ description })
    }
  })

  test('a change needs name and logo', async () => {
    const { call, client } = await clientApi('ann')
    const { name, logo, allowed_origins } = creation
    for (const [body, field] of [
      [{ logo, allowed_origins }, 'name'],
      [{ name, allowed_origins }, 'logo'],
    ] as const) {
      const answer = await call('PUT', `/clients/${client.id}`, body)
      expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining(`"field":"${field}"`)])
    }
  })

  test('what may be null is null: cursors, and what a list of consents has no more of', async () => {
    const api = await clientApi('bob')
    await api.code('bob')
    const { body } = await api.call('GET', '/clients/consents?limit=1')
    expect(body).toMatchObject({ last_modified_on: null, data: [{ client: { description: null } }] })
  })

  test('a wrong method is 405', async () => {
    const { portal, signature } = await oauthPortal()
    const headers = { 'x-signature': await signature('ann') }
    const answer = await portal.fetch(`${portal.url}/api/2.0/clients/consents`, { method: 'PATCH', headers })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'DELETE, GET, PUT'])
  })

  test('ending a consent is 503 and empty where the other service is down', async () => {
    const { call } = await clientApi('bob', { oauth: { clients: [{ name: 'Example' }], storeFails: () => true } })
    const answer = await call('DELETE', '/clients/no-uuid/revoke')
    expect([answer.status, answer.body]).toEqual([503, undefined])
  })
})
