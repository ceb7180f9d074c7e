import { describe, expect, test } from 'vitest'
import { clientApi, creation } from './oauth-client-api.ts'
import { oauthPortal } from './oauth-portal.ts'

describe('the client API of 3.6 (oauth 6)', () => {
  test('says why in a reason', async () => {
    const { call } = await clientApi('ann', { release: '3.6' })
    const { status, type, body } = await call('POST', '/clients', { ...creation, name: 'x', logo: '' })
    expect([status, type]).toEqual([400, 'application/json'])
    expect(body).toEqual({ reason: 'client name must have 3 to 256 characters, client logo must not be empty' })
  })

  test('has an empty 400 for a scope that does not exist', async () => {
    const { call } = await clientApi('ann', { release: '3.6' })
    const { status, body } = await call('POST', '/clients', { ...creation, scopes: ['files:all'] })
    expect([status, body]).toEqual([400, undefined])
  })

  test('is not under /api/2.0/oauth2, where the authorization service knows nothing of clients (oauth-6.2)', async () => {
    const { portal, signature } = await oauthPortal({ release: '3.6' })
    const headers = { 'x-signature': await signature('ann') }
    const answer = await portal.fetch(`${portal.url}/api/2.0/oauth2/clients`, { headers, redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `${portal.url}/login?type=oauth2&client_id=error`,
    ])
    expect((await portal.fetch(`${portal.url}/api/2.0/clients`, { headers })).status).toBe(200)
  })

  test('takes any name for a change that is not blank', async () => {
    const { call, client } = await clientApi('ann', { release: '3.6' })
    const update = { name: 'x', logo: creation.logo, allowed_origins: creation.allowed_origins }
    expect((await call('PUT', `/clients/${client.id}`, update)).status).toBe(200)
    expect((await call('PUT', `/clients/${client.id}`, { ...update, name: ' ' })).status).toBe(400)
  })

  test('gives a client `public` beside `is_public`', async () => {
    const { call, client } = await clientApi('ann', { release: '3.6' })
    expect((await call('GET', `/clients/${client.id}`)).body).toMatchObject({ public: true, is_public: true })
  })
})

test('the client API of 3.7 is at both addresses, and a problem names the short one', async () => {
  const { call, portal, signature } = await clientApi('ann')
  const long = await call('GET', '/clients/no-uuid')
  const headers = { 'x-signature': await signature('ann') }
  const short = await portal.fetch(`${portal.url}/api/2.0/clients/no-uuid`, { headers })
  expect([short.status, await short.json()]).toEqual([long.status, long.body])
})

test.each(['3.6', '3.7'] as const)('the code flow of %s gives tokens, and they can be refreshed', async (release) => {
  const { tokens, post, secret } = await oauthPortal({ release })
  const { refresh_token } = await tokens('ann', { scope: 'openid files:read' })
  expect((await post('/oauth2/token', { grant_type: 'refresh_token', refresh_token, ...secret })).status).toBe(200)
})
