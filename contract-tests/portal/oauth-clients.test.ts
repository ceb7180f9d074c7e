import { describe, expect, test } from 'vitest'
import { creation, clientApi } from './oauth-client-api.ts'
import { oauthPortal } from './oauth-portal.ts'

describe('registering a client (oauth 6)', () => {
  test('gives it an id, a secret of 36 letters and digits, and is_public whatever was sent', async () => {
    const { call } = await clientApi('ann')
    const { status, body } = await call('POST', '/clients', { ...creation, is_public: false, description: 'a test' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      name: 'App',
      client_secret: expect.stringMatching(/^[A-Za-z0-9]{36}$/) as string,
      description: 'a test',
      authentication_methods: ['client_secret_post'],
      logout_redirect_uris: ['https://app.example.com'],
      scopes: ['files:read', 'openid'],
      is_public: true,
      enabled: true,
      created_on: '2026-06-30T12:00:00Z',
    })
  })

  test('with allow_pkce lets it be public', async () => {
    const { call } = await clientApi('ann')
    const { body } = await call('POST', '/clients', { ...creation, allow_pkce: true })
    expect(body).toMatchObject({ authentication_methods: ['client_secret_post', 'none'], description: null })
  })

  test('is for users where developer tools are open to them, and never for guests', async () => {
    const statusOf = async (user: string, developerToolsForUsers: boolean) => {
      const { call } = await clientApi(user, { oauth: { clients: [{ name: 'Example' }], developerToolsForUsers } })
      return call('POST', '/clients', creation)
    }
    expect((await statusOf('bob', true)).status).toBe(201)
    expect((await statusOf('bob', false)).status).toBe(403)
    const guest = await statusOf('gil', true)
    expect([guest.status, guest.body]).toEqual([
      403,
      {
        type: expect.stringMatching(/^https:/) as string,
        title: 'Forbidden',
        status: 403,
        detail: 'Access denied',
        instance: '/api/2.0/clients',
      },
    ])
    expect(guest.type).toBe('application/problem+json')
  })

  test.each<[string, unknown, string]>([
    ['name', undefined, 'EmptyFieldError'],
    ['name', '  ', 'EmptyFieldError'],
    ['name', 'ab', 'ErrorName'],
    ['name', 'x'.repeat(257), 'ErrorName'],
    ['description', 'x'.repeat(256), 'ErrorName'],
    ['logo', null, 'EmptyFieldError'],
    ['logo', 'https://app.example.com/logo.png', 'ErrorPattern'],
    ['logo', 'data:image/gif;base64,AAAA', 'ErrorPattern'],
    ['logo', `data:image/png;base64,${'A'.repeat(342_000)}`, 'ErrorPattern'],
    ['website_url', undefined, 'EmptyFieldError'],
    ['website_url', 'app.example.com', 'ErrorWrongURL'],
    ['terms_url', 'http://localhost/terms', 'ErrorWrongURL'],
    ['policy_url', 'ftp://app.example.com', 'ErrorWrongURL'],
    ['logout_redirect_uri', 'not an address', 'ErrorWrongURL'],
    ['redirect_uris', [], 'EmptyFieldError'],
    ['redirect_uris', ['myapp:/callback'], 'ErrorWrongURL'],
    ['redirect_uris', Array.from({ length: 13 }, (_, at) => `https://app.example.com/${at}`), 'ErrorWrongURL'],
    ['allowed_origins', undefined, 'EmptyFieldError'],
    ['scopes', [], 'EmptyFieldError'],
  ])('is refused for %s being %o', async (field, value, code) => {
    const { call } = await clientApi('ann')
    const { status, body, type } = await call('POST', '/clients', { ...creation, [field]: value })
    expect([status, type]).toEqual([400, 'application/problem+json'])
    expect(body).toMatchObject({ detail: 'Validation failed', errors: [{ field, code }] })
  })

  test.each([
    ['redirect_uris', ['http://localhost:3000/a', 'claude://x/y', 'http://10.0.0.1/a']],
    ['website_url', 'http://10.0.0.1/'],
    ['name', 'abc'],
  ])('takes %s as %o', async (field, value) => {
    const { call } = await clientApi('ann')
    expect((await call('POST', '/clients', { ...creation, [field]: value })).status).toBe(201)
  })

  test('reports every field at once', async () => {
    const { call } = await clientApi('ann')
    const { body } = await call('POST', '/clients', {})
    expect(body).toMatchObject({ errors: Array.from({ length: 9 }, () => ({ code: 'EmptyFieldError' })) })
  })

  test('with an unknown scope is reported as application/json (oauth-6.7)', async () => {
    const { call } = await clientApi('ann')
    const { status, type, body } = await call('POST', '/clients', { ...creation, scopes: ['files:all', 'openid'] })
    expect([status, type]).toEqual([400, 'application/json'])
    expect(body).toMatchObject({
      errors: [{ field: 'scopes', code: 'ErrorInvalidScope', message: 'Invalid scopes: files:all' }],
    })
  })

  test('with an unknown scope is a problem like others where that deviation is off', async () => {
    const clients = [{ name: 'Example' }]
    const { call } = await clientApi('ann', { oauth: { clients, deviations: { unknownScopeIsPlainJson: false } } })
    expect((await call('POST', '/clients', { ...creation, scopes: ['x'] })).type).toBe('application/problem+json')
  })

  test('of another media type is 415, and an empty 403 where that deviation is on', async () => {
    const { raw } = await clientApi('ann')
    expect((await raw('POST', '/clients', 'x', 'text/plain')).status).toBe(415)
    const odd = await clientApi('ann', {
      oauth: { clients: [{ name: 'A' }], deviations: { mediaTypeIsForbidden: true } },
    })
    const answer = await odd.raw('POST', '/clients', 'x', 'text/plain')
    expect([answer.status, answer.body]).toEqual([403, undefined])
  })
})

describe('a signature (oauth 6)', () => {
  test.each([
    ['none', {}],
    ['a bad one', { 'x-signature': 'e30.e30.AAAA' }],
    ['Basic instead', { authorization: `Basic ${btoa('ann@example.com:password of ann')}` }],
  ])('that is %s is 403 without a body, never 401', async (_, headers) => {
    const { fetch, portal } = await oauthPortal()
    const answer = await fetch(`${portal.url}/api/2.0/oauth2/scopes`, { headers })
    expect([answer.status, await answer.text()]).toEqual([403, ''])
  })

  test('is good for five minutes, as a cookie too', async () => {
    const { fetch, portal, signature } = await oauthPortal()
    const headers = { cookie: `x-signature=${await signature('gil')}` }
    portal.clock.advance({ minutes: 4, seconds: 59 })
    expect((await fetch(`${portal.url}/api/2.0/scopes`, { headers })).status).toBe(200)
    portal.clock.advance({ seconds: 1 })
    expect((await fetch(`${portal.url}/api/2.0/scopes`, { headers })).status).toBe(403)
  })

  test('of a user who was disabled since is refused', async () => {
    const { fetch, portal, signature } = await oauthPortal()
    const headers = { 'x-signature': await signature('bob') }
    portal.setUserStatus('bob', 'disabled')
    expect((await fetch(`${portal.url}/api/2.0/scopes`, { headers })).status).toBe(403)
  })
})
