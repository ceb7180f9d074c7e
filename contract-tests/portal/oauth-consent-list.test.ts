import { describe, expect, test } from 'vitest'
import { clientApi, type ClientApi } from './oauth-client-api.ts'
import { claims, members, redirectUri } from './oauth-portal.ts'

const nobody = '00000000-0000-4000-8000-000000000009'

const active = async ({ post }: ClientApi, token = '') =>
  (await members(await post('/oauth2/introspect', { token }))).active

describe('consents (oauth 7)', () => {
  test('are the authorizations with a code or a token, the newest first, scopes in one text', async () => {
    const api = await clientApi('bob')
    expect((await api.call('GET', '/clients/consents?limit=9')).body).toEqual({
      data: [],
      limit: 9,
      last_modified_on: null,
    })
    await api.authorize(api.request(), await api.signature('bob'))
    expect((await api.call('GET', '/clients/consents?limit=9')).body).toMatchObject({ data: [] })
    await api.code('bob', { scope: 'files:read rooms:read' })
    const { body } = await api.call('GET', '/clients/consents?limit=9')
    expect(body).toMatchObject({
      data: [{ registered_client_id: api.client.id, scopes: 'files:read rooms:read', client: { name: 'Example' } }],
    })
  })

  test('come in pages', async () => {
    const api = await clientApi('bob', {
      oauth: { clients: [{ name: 'Example', redirectUris: [redirectUri] }, { name: 'Second' }] },
    })
    const second = api.portal.clients.find(({ name }) => name === 'Second')
    await api.tokens('bob')
    api.portal.clock.advance({ seconds: 5 })
    const query = { client_id: second?.id, redirect_uri: undefined, scope: 'openid', response_type: 'code' }
    await api.authorize({ ...query, redirect_uri: 'http://127.0.0.1/callback' }, await api.signature('bob'))
    const first = (await api.call('GET', '/clients/consents?limit=1')).body
    expect(first).toMatchObject({ data: [{ scopes: 'openid' }], last_modified_on: '2026-06-30T12:00:05Z' })
    const next = (await api.call('GET', '/clients/consents?limit=1&last_modified_on=2026-06-30T12:00:05Z')).body
    expect(next).toMatchObject({ data: [{ scopes: 'files:read' }], last_modified_on: null })
  })

  test('that are withdrawn end every token of that user and client, personal access tokens too', async () => {
    const api = await clientApi('bob')
    const { access_token } = await api.tokens('bob')
    const form = { grant_type: 'personal_access_token', scope: 'files:read', ...api.secret }
    const personal = await members(await api.post('/oauth2/token', form, { 'x-signature': await api.signature('bob') }))
    const { access_token: ofAnn } = await api.tokens('ann')
    expect((await api.call('DELETE', `/clients/${api.client.id}/revoke`)).status).toBe(200)
    expect(await active(api, access_token)).toBe(false)
    expect(await active(api, String(personal.access_token))).toBe(false)
    expect(await active(api, ofAnn)).toBe(true)
    const again = await api.authorize(api.request(), await api.signature('bob'))
    expect(again.headers.get('location')).toContain('/oauth2/consent')
    expect(claims(access_token).cid).toBe(api.client.id)
  })

  test.each([nobody, 'no-uuid'])('withdrawn from %s is a success', async (id) => {
    expect((await (await clientApi('gil')).call('DELETE', `/clients/${id}/revoke`)).status).toBe(200)
  })
})
