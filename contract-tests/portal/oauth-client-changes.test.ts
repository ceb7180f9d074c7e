import { describe, expect, test } from 'vitest'
import { clientApi, creation, type ClientApi } from './oauth-client-api.ts'
import { members, redirectUri } from './oauth-portal.ts'

const update = { name: 'Other', logo: creation.logo, allowed_origins: ['https://other.example.com'] }

const active = async ({ post }: ClientApi, token = '') =>
  (await members(await post('/oauth2/introspect', { token }))).active

describe('changing a client (oauth 6)', () => {
  test('sets name, picture, origins, description and the method, and nothing else', async () => {
    const { call, client, portal } = await clientApi('ann')
    portal.clock.advance({ minutes: 1 })
    const changes = {
      ...update,
      description: 'new',
      allow_pkce: true,
      scopes: ['openid'],
      redirect_uris: ['https://evil.example'],
    }
    const changed = await call('PUT', `/clients/${client.id}`, changes)
    expect([changed.status, changed.body]).toEqual([200, undefined])
    const { body } = await call('GET', `/clients/${client.id}`)
    expect(body).toMatchObject({
      name: 'Other',
      description: 'new',
      allowed_origins: ['https://other.example.com'],
      authentication_methods: ['client_secret_post', 'none'],
      redirect_uris: [redirectUri],
      modified_on: '2026-06-30T12:01:00Z',
      created_on: '2026-06-30T12:00:00Z',
    })
  })

  test('without allow_pkce and description takes both away', async () => {
    const { call, client } = await clientApi('ann')
    await call('PUT', `/clients/${client.id}`, { ...update, description: 'x', allow_pkce: true })
    await call('PUT', `/clients/${client.id}`, update)
    const { body } = await call('GET', `/clients/${client.id}`)
    expect(body).toMatchObject({ description: null, authentication_methods: ['client_secret_post'] })
  })

  test('without allowed_origins is refused (oauth 9.18)', async () => {
    const { call, client } = await clientApi('ann')
    const { status, body } = await call('PUT', `/clients/${client.id}`, { ...update, allowed_origins: null })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('"field":"allowed_origins"')])
  })

  test('a new secret ends the old one', async () => {
    const { call, client, post, secret } = await clientApi('ann')
    const { body } = await call('PATCH', `/clients/${client.id}/regenerate`)
    expect(body).toEqual({ client_secret: client.secret })
    expect(client.secret).not.toBe(secret.client_secret)
    expect((await post('/oauth2/revoke', { token: 'x', ...secret })).status).toBe(401)
    expect(
      (await post('/oauth2/revoke', { token: 'x', client_id: client.id, client_secret: client.secret })).status,
    ).toBe(200)
  })

  test('switched off, its tokens, codes and links are dead at once, and its tokens live again (oauth 9.19)', async () => {
    const api = await clientApi('ann')
    const { call, client, tokens, authorize, request, signature, fetch, portal } = api
    const { access_token, refresh_token } = await tokens('bob', { scope: 'openid' })
    expect((await call('PATCH', `/clients/${client.id}/activation`, { status: false })).status).toBe(200)
    expect([await active(api, access_token), await active(api, refresh_token)]).toEqual([false, false])
    const userInfo = await fetch(`${portal.url}/oauth2/userinfo`, {
      headers: { authorization: `Bearer ${access_token}` },
    })
    expect(await members(userInfo)).toEqual({ error: 'invalid_token' })
    const link = await authorize(request(), await signature('bob'))
    expect(link.headers.get('location')).toContain('error=client_disabled_error')
    await call('PATCH', `/clients/${client.id}/activation`, { status: true })
    expect([await active(api, access_token), await active(api, refresh_token)]).toEqual([true, true])
  })
})

describe('deleting clients (oauth 6)', () => {
  test('takes tokens and consents along', async () => {
    const api = await clientApi('ann')
    const { access_token } = await api.tokens('bob')
    expect((await api.call('DELETE', `/clients/${api.client.id}`)).status).toBe(200)
    expect(await active(api, access_token)).toBe(false)
    expect((await api.call('DELETE', `/clients/${api.client.id}`)).status).toBe(404)
    expect((await api.as('bob').call('GET', '/clients/consents?limit=9')).body).toMatchObject({ data: [] })
  })

  test('all of one’s own ends every authorization of that user, for other people’s clients too', async () => {
    const bob = await clientApi('bob')
    const [ofBob, ofAnn] = [await bob.tokens('bob'), await bob.tokens('ann')]
    await bob.call('POST', '/clients', creation)
    expect((await bob.call('DELETE', '/clients')).status).toBe(200)
    expect([await active(bob, ofBob.access_token), await active(bob, ofAnn.access_token)]).toEqual([false, true])
    expect((await bob.as('ann').call('GET', '/clients')).body).toMatchObject({ data: [{ name: 'Example' }] })
  })

  test('all of the portal is for administrators', async () => {
    const bob = await clientApi('bob')
    expect((await bob.call('DELETE', '/clients/tenant')).status).toBe(403)
    expect((await bob.as('ann').call('DELETE', '/clients/tenant')).status).toBe(200)
    expect(bob.portal.clients).toEqual([])
  })
})
