import { describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { apiKey } from '../../src/client/credentials/api-key.ts'
import { createClient } from '../../src/client/create-client.ts'
import { apiKeyPermissions, inspectKey, missingScope, scopePreflight } from '../../src/client/keys/index.ts'
import { success } from '../../src/contract/portal/envelope.ts'
import type { CreatePart } from '../../src/contract/portal/portal-part.ts'
import { authenticated } from '../../src/contract/portal/route.ts'
import { testPortal } from '../portal/test-portal.ts'

/** Operations of the vendor's whole API, which the double has not: each row of portal 4, by every method. */
const others = ['files/rooms/{id}', 'files/{id}', 'people/{id}', 'group/{id}', 'portal/{id}'].flatMap((path) =>
  ['GET', 'POST', 'PUT', 'DELETE'].map((method) => ({ id: `${method} ${path}`, method, path: `/api/2.0/${path}` })),
)

const rest: CreatePart = () => ({
  routes: others.map(({ id, method, path }) => ({
    operationId: id,
    method,
    path,
    access: authenticated,
    handle: (exchange) => success(exchange, true),
  })),
})

/** Those that a credential goes with. */
const known = operations.filter(({ path, ownCredentials }) => path.startsWith('/api/2.0/') && !ownCredentials)

describe('what missingScope says and what the portal of 3.7 does are the same', () => {
  test.each([...known, ...others].map(({ method, path }) => [method, path] as const))('%s %s', async (method, path) => {
    const { portal } = await testPortal({ parts: [rest] })
    for (const permission of apiKeyPermissions) {
      const filled = path.replace('{loginEventId}', '7').replace(/\{[^}]+\}/, '00000000-0000-4000-8000-000000000000')
      const key = portal.createApiKey('ann', { permissions: [permission] })
      const headers = { authorization: `Bearer ${key}` }
      const response = await portal.fetch(`${portal.url}${filled}`, { method, headers })
      const refused = response.status === 403 && !(await response.text()).includes('"error"')
      const missing = missingScope({ method, path, permissions: [permission] })
      expect([permission, missing !== undefined]).toEqual([permission, refused])
    }
  })
})

describe('a preflight', () => {
  const setUp = async (permissions: readonly string[]) => {
    const { portal } = await testPortal({ parts: [rest] })
    const key = portal.createApiKey('ann', { permissions })
    const options = { baseUrl: portal.url, fetch: portal.fetch, auth: apiKey(key) }
    const seen = await inspectKey(createClient(options))
    const before = portal.log.entries().length
    return {
      client: createClient({ ...options, middleware: [scopePreflight(seen.permissions)] }),
      sent: () => portal.log.entries().slice(before),
    }
  }

  test('names the scope that is missing, before the call', async () => {
    const { client, sent } = await setUp(['files:read', 'rooms:read'])
    await expect(client.GET('/api/2.0/people/@self')).rejects.toMatchObject({
      name: 'CredentialError',
      code: 'missing-scope',
      scope: 'accounts.self:read',
    })
    await expect(client.GET('/api/2.0/settings')).rejects.toMatchObject({ scope: '*:read' })
    expect(sent()).toEqual([])
  })

  test('lets pass what the key may do, and what carries a credential of its own', async () => {
    const { client, sent } = await setUp(['accounts.self:write'])
    await client.GET('/api/2.0/people/@self')
    await client.GET('/api/2.0/keys/@self')
    await client.POST('/api/2.0/authentication', { body: { userName: 'ann@example.com', password: 'x' } })
    expect(sent().map(({ status }) => status)).toEqual([200, 200, 401])
  })

  test('lets everything pass for a key that may do everything', async () => {
    const { client, sent } = await setUp([])
    await client.GET('/api/2.0/keys')
    expect(sent()).toHaveLength(1)
  })

  test('works for a client of the vendor’s whole description', async () => {
    const { portal } = await testPortal({ parts: [rest] })
    interface Rooms {
      '/api/2.0/files/rooms/{id}': {
        put: { parameters: { path: { id: number } }; responses: { 200: { content: { 'application/json': object } } } }
      }
    }
    const rooms = createClient<Rooms>({
      baseUrl: portal.url,
      fetch: portal.fetch,
      auth: apiKey(portal.createApiKey('ann', { permissions: ['rooms:read'] })),
      middleware: [scopePreflight(['rooms:read'])],
    })
    await expect(rooms.PUT('/api/2.0/files/rooms/{id}', { params: { path: { id: 7 } } })).rejects.toMatchObject({
      scope: 'rooms:write',
    })
  })
})
