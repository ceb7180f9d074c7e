import { describe, expect, test } from 'vitest'
import { clientApi, creation } from './oauth-client-api.ts'
import { redirectUri } from './oauth-portal.ts'

const nobody = '00000000-0000-4000-8000-000000000009'
const update = { name: 'Other', logo: creation.logo, allowed_origins: creation.allowed_origins }

describe('reading clients (oauth 6)', () => {
  test('one shows its secret, a list shows ciphertext (oauth 9.27)', async () => {
    const { call, client } = await clientApi('ann')
    const one = await call('GET', `/clients/${client.id}`)
    expect(one.body).toMatchObject({ client_secret: client.secret, redirect_uris: [redirectUri], tenant: 1 })
    const { body } = await call('GET', '/clients')
    expect(body).toMatchObject({
      data: [{ client_id: client.id }],
      limit: 30,
      last_client_id: null,
      last_created_on: null,
    })
    expect(JSON.stringify(body)).toContain('"client_secret":')
    expect(JSON.stringify(body)).not.toContain(client.secret)
  })

  test('an administrator sees all of the portal, a user the own ones', async () => {
    const bob = await clientApi('bob')
    await bob.call('POST', '/clients', { ...creation, name: 'of bob' })
    const ann = bob.as('ann')
    const names = (body: unknown) => [...JSON.stringify(body).matchAll(/"name":"([^"]*)"/g)].map(([, name]) => name)
    expect(names((await ann.call('GET', '/clients')).body)).toEqual(['of bob', 'Example'])
    expect(names((await bob.call('GET', '/clients')).body)).toEqual(['of bob'])
  })

  test.each(['GET', 'PUT', 'DELETE'])(
    '%s of a client that is somebody else’s, unknown or no UUID is 404',
    async (method) => {
      const { call, client } = await clientApi('bob')
      for (const id of [client.id, nobody, 'no-uuid']) {
        const { status, body } = await call(method, `/clients/${id}`, method === 'PUT' ? update : undefined)
        expect(status).toBe(404)
        expect(body).toMatchObject({ detail: `Client with ID ${id} was not found`, instance: `/api/2.0/clients/${id}` })
      }
    },
  )

  test('pages follow each other, and the last says so', async () => {
    const { call, portal } = await clientApi('ann')
    for (const name of ['two', 'three', 'four']) {
      portal.clock.advance({ seconds: 1 })
      await call('POST', '/clients', { ...creation, name })
    }
    const first = await call('GET', '/clients?limit=2')
    expect(first.body).toMatchObject({
      data: [{ name: 'four' }, { name: 'three' }],
      last_created_on: '2026-06-30T12:00:02Z',
    })
    const { last_client_id } = { last_client_id: '', ...Object(first.body) } as { last_client_id: string }
    const rest = [{ name: 'two' }, { name: 'Example' }]
    for (const cursor of [`last_client_id=${last_client_id}`, 'last_created_on=2026-06-30T12:00:02Z']) {
      const { body } = await call('GET', `/clients?limit=2&${cursor}`)
      expect(body).toMatchObject({ data: rest, last_client_id: null, last_created_on: null })
    }
  })

  test('others may know what a client is, not its secret, redirects and state', async () => {
    const { call, client, fetch, portal } = await clientApi('bob')
    const { body } = await call('GET', `/clients/${client.id}/info`)
    expect(body).toMatchObject({ name: 'Example', public: true, is_public: true })
    for (const hidden of ['client_secret', 'redirect_uris', 'tenant', 'enabled'])
      expect(body).not.toHaveProperty(hidden)
    const anybody = await fetch(`${portal.url}/api/2.0/clients/${client.id}/public/info`)
    expect(await anybody.json()).toEqual(body)
    expect((await fetch(`${portal.url}/api/2.0/clients/${nobody}/public/info`)).status).toBe(404)
    const bad = { 'x-signature': 'x' }
    expect((await fetch(`${portal.url}/api/2.0/clients/${client.id}/public/info`, { headers: bad })).status).toBe(403)
  })

  test.each<[string, number, string]>([
    ['/clients/info', 400, 'not present'],
    ['/clients/consents', 400, 'not present'],
    ['/clients?limit=0', 400, 'limit must be at least 1'],
    ['/clients/info?limit=51', 400, 'limit must be at most 50'],
    ['/clients?limit=many', 500, 'Something went wrong'],
    ['/clients?last_created_on=yesterday', 500, 'Something went wrong'],
    ['/clients/consents?limit=1&last_modified_on=x', 500, 'Something went wrong'],
  ])('%s is %i', async (path, status, text) => {
    const answer = await (await clientApi('ann')).call('GET', path)
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.body)).toContain(text)
  })

  test('scopes are an array with openid last (oauth 9.23)', async () => {
    const { body } = await (await clientApi('gil')).call('GET', '/scopes')
    expect(body).toHaveLength(9)
    expect(body).toMatchObject([
      { name: 'accounts.self:read', group: 'profiles', type: 'read' },
      ...Array.from({ length: 7 }, () => ({})),
      { name: 'openid' },
    ])
  })
})

test.each([
  ['PUT', '/clients', 'DELETE, GET, POST'],
  ['POST', '/scopes', 'GET'],
  ['POST', '/clients/no-uuid', 'DELETE, GET, PUT'],
])('%s %s is 405, and no redirect to the sign-in page', async (method, path, allow) => {
  const { portal } = await clientApi('ann')
  const answer = await portal.fetch(`${portal.url}/api/2.0/oauth2${path}`, { method, redirect: 'manual' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow])
})
