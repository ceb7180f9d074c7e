import { describe, expect, test } from 'vitest'
import type { CreatePart } from '../../src/contract/portal/portal-part.ts'
import { authenticated } from '../../src/contract/portal/route.ts'
import { emptyResponse } from '../../src/contract/portal/portal-response.ts'
import { bearer, cookie, messageOf, testPortal } from './test-portal.ts'

const self = '/api/2.0/people/@self'
const jwt = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl'
const basic = (text: string) => ({ authorization: `Basic ${btoa(text)}` })

/** An issuer that vouches for a token without saying whose it is. */
const issuerOf =
  (sub: string | undefined): CreatePart =>
  () => ({ routes: [], verifyAccessToken: () => ({ sub, scopes: ['accounts.self:read'], id: 'jwt' }) })

/** Routes that the double does not have, behind the same scopes as the server's. */
const elsewhere: CreatePart = () => ({
  routes: ['files/rooms', 'files', 'people', 'group', 'keys/@self', 'portal'].flatMap((name) =>
    ['GET', 'PUT'].map((method) => ({
      operationId: `${method} ${name}`,
      method,
      path: `/api/2.0/${name}/of-a-test`,
      access: authenticated,
      handle: () => emptyResponse(200),
    })),
  ),
})

describe('how a credential is read (portal 4)', () => {
  test.each([[undefined], ['ann']])('a JWT without a subject that is a GUID is 401 with a body: %s', async (sub) => {
    const { portal } = await testPortal({ parts: [issuerOf(sub)] })
    for (const path of [self, '/api/2.0/authentication']) {
      const answer = await portal.fetch(portal.url + path, { headers: bearer(jwt) })
      expect([answer.status, await messageOf(answer)]).toEqual([401, expect.any(String)])
    }
  })

  test('a stale cookie is deleted by an anonymous operation too', async () => {
    const { get } = await testPortal()
    expect((await get('/api/2.0/authentication', cookie('stale'))).headers.getSetCookie()).toEqual([
      'asc_auth_key=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/',
    ])
  })

  test('keys of shared files give no identity', async () => {
    const { get, token } = await testPortal()
    const value = await token('ann')
    const answer = await get(`${self}?share=${encodeURIComponent(value)}`, { 'request-token': value })
    expect(answer.status).toBe(401)
  })

  test.each([
    ['no base64', 'Basic ***', 'System.FormatException'],
    ['no colon', `Basic ${btoa('nobody')}`, 'Unable to get password'],
  ])('what is wrong with Basic is said: %s', async (_, authorization, said) => {
    const { get } = await testPortal()
    for (const path of [self, '/api/2.0/authentication', '/api/2.0/capabilities']) {
      const answer = await get(path, { authorization })
      expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining(said)])
    }
  })
})

describe('scopes (portal 4)', () => {
  test('tokens, cookies and Basic reach everything', async () => {
    const { portal, token } = await testPortal({ parts: [elsewhere] })
    const value = await token('ann')
    for (const headers of [bearer(value), cookie(value), basic('ann@example.com:password of ann')]) {
      for (const name of ['files', 'group', 'portal']) {
        const answer = await portal.fetch(`${portal.url}/api/2.0/${name}/of-a-test`, { method: 'PUT', headers })
        expect(answer.status).toBe(200)
      }
    }
  })

  test('scopes reach what the table says, the first row that fits', async () => {
    const { portal } = await testPortal({ parts: [elsewhere] })
    const reached = async (permission: string) => {
      const headers = bearer(portal.createApiKey('ann', { permissions: [permission] }))
      const found: string[] = []
      for (const name of ['files/rooms', 'files', 'people', 'group', 'keys/@self', 'portal']) {
        for (const method of ['GET', 'PUT']) {
          const { status } = await portal.fetch(`${portal.url}/api/2.0/${name}/of-a-test`, { method, headers })
          if (status === 200) found.push(`${method} ${name}`)
        }
      }
      return found.filter((one) => !one.endsWith('keys/@self'))
    }
    expect(await reached('rooms:read')).toEqual(['GET files/rooms'])
    expect(await reached('rooms:write')).toEqual(['GET files/rooms', 'PUT files/rooms'])
    expect(await reached('files:read')).toEqual(['GET files'])
    expect(await reached('files:write')).toEqual(['GET files', 'PUT files'])
    expect(await reached('accounts:read')).toEqual(['GET people', 'GET group'])
    expect(await reached('accounts:write')).toEqual(['GET people', 'PUT people', 'PUT group'])
    expect(await reached('accounts.self:write')).toEqual([])
    expect(await reached('*:read')).toHaveLength(5)
    expect(await reached('*:write')).toHaveLength(10)
  })
})
