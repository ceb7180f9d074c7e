import { describe, expect, test } from 'vitest'
import { clientApi } from './oauth-client-api.ts'
import { oauthPortal, redirectUri } from './oauth-portal.ts'

const clients = [{ name: 'Example', redirectUris: [redirectUri] }]
const abroad = { 'x-real-ip': '203.0.113.7' }

describe('the allowance of a minute (oauth 8.1)', () => {
  test('is ten POSTs, shared by token, introspection and revocation', async () => {
    const { post, portal } = await oauthPortal()
    const left: (string | null)[] = []
    for (const path of [
      'token',
      'introspect',
      'revoke',
      'token',
      'introspect',
      'token',
      'token',
      'token',
      'token',
      'token',
    ]) {
      left.push((await post(`/oauth2/${path}`, { token: 'x' }, abroad)).headers.get('x-ratelimit-remaining'))
    }
    expect(left).toEqual(['9', '8', '7', '6', '5', '4', '3', '2', '1', '0'])
    const refused = await post('/api/2.0/oauth2/token', {}, abroad)
    expect([refused.status, await refused.text(), refused.headers.get('content-type')]).toEqual([
      429,
      '',
      'application/json',
    ])
    portal.clock.advance({ seconds: 6 })
    expect((await post('/oauth2/introspect', { token: 'x' }, abroad)).status).toBe(200)
    expect((await post('/oauth2/introspect', { token: 'x' }, abroad)).status).toBe(429)
  })

  test('is told in seconds, and in nanoseconds by a refusal', async () => {
    const { post } = await oauthPortal()
    const reset = async () => (await post('/oauth2/token', {}, abroad)).headers.get('x-ratelimit-reset')
    expect(await reset()).toBe('6')
    for (let sent = 1; sent < 10; sent++) await reset()
    expect(await reset()).toBe('6000000000')
  })

  test('is of one method and one caller', async () => {
    const { post, fetch, portal } = await oauthPortal()
    for (let sent = 0; sent < 11; sent++) await post('/oauth2/token', {}, abroad)
    const jwks = await fetch(`${portal.url}/oauth2/jwks`, { headers: abroad })
    expect([jwks.status, jwks.headers.get('x-ratelimit-remaining')]).toEqual([200, '199'])
    expect((await post('/oauth2/token', {}, { 'x-forwarded-for': '203.0.113.8, 10.0.0.1' })).status).toBe(401)
  })

  test.each(['10.1.2.3', '127.0.0.1', '192.168.0.9', '172.20.0.1', '2001:db8::1'])(
    'is not counted for %s',
    async (address) => {
      const { post } = await oauthPortal()
      for (let sent = 0; sent < 12; sent++) {
        const answer = await post('/oauth2/token', {}, { 'x-real-ip': address })
        expect([answer.status, answer.headers.get('x-ratelimit-remaining')]).toEqual([401, null])
      }
    },
  )

  test('counts everybody where that is asked for, and nobody where not', async () => {
    const everybody = await oauthPortal({ oauth: { clients, rateLimits: 'everybody' } })
    for (let sent = 0; sent < 10; sent++) await everybody.post('/oauth2/token', {})
    expect((await everybody.post('/oauth2/token', {})).status).toBe(429)
    const nobody = await oauthPortal({ oauth: { clients, rateLimits: 'nobody' } })
    for (let sent = 0; sent < 11; sent++) expect((await nobody.post('/oauth2/token', {}, abroad)).status).toBe(401)
  })

  test('of the client API is counted by user, whatever the signature', async () => {
    const api = await clientApi('ann', { oauth: { clients, rateLimits: 'everybody' } })
    for (let sent = 0; sent < 15; sent++) expect((await api.call('DELETE', `/clients/x/revoke`)).status).toBe(200)
    const refused = await api.call('DELETE', `/clients/x/revoke`)
    expect([refused.status, refused.body]).toEqual([429, undefined])
    expect((await api.as('bob').call('DELETE', `/clients/x/revoke`)).status).toBe(200)
  })

  test('of the public look-up is twenty-five a second for everybody, with a problem', async () => {
    const { fetch, portal, client } = await oauthPortal({ oauth: { clients, rateLimits: 'everybody' } })
    const look = () => fetch(`${portal.url}/api/2.0/clients/${client.id}/public/info`)
    for (let sent = 0; sent < 25; sent++) expect((await look()).status).toBe(200)
    const refused = await look()
    expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'application/problem+json'])
    portal.clock.advance({ seconds: 1 })
    expect((await look()).status).toBe(200)
  })
})
