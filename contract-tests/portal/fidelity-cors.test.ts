import { describe, expect, test } from 'vitest'
import { clientApi, creation } from './oauth-client-api.ts'
import { oauthPortal, redirectUri, type OAuthFixture } from './oauth-portal.ts'

const self = '/api/2.0/people/@self'
const allowedOrigins = ['https://app.example.com', 'https://*.example.org']
const clients = [{ name: 'Example', redirectUris: [redirectUri], allowedOrigins }]

/** Which origin may read an answer that a token of a user got. */
async function readableBy({ fetch, portal }: OAuthFixture, token: string, origin: string) {
  const headers = { authorization: `Bearer ${token}`, origin }
  return (await fetch(portal.url + self, { headers })).headers.get('access-control-allow-origin')
}

describe('CORS of the portal’s API with an OAuth token (oauth 8.4)', () => {
  test('an OAuth token lets the origins of its client read, wildcard subdomains too, and no others', async () => {
    const fixture = await oauthPortal({ oauth: { clients } })
    const { access_token } = await fixture.tokens('bob', { scope: 'accounts.self:read' })
    const seen = []
    for (const origin of ['https://app.example.com', 'https://a.example.org', 'https://example.net'])
      seen.push(await readableBy(fixture, access_token, origin))
    expect(seen).toEqual(['https://app.example.com', 'https://a.example.org', null])
  })

  test('the origins are remembered for fifteen minutes', async () => {
    const api = await clientApi('ann', { oauth: { clients } })
    const { access_token } = await api.tokens('bob', { scope: 'accounts.self:read' })
    const read = () => readableBy(api, access_token, 'https://app.example.com')
    expect(await read()).toBe('https://app.example.com')
    const { name, logo } = creation
    await api.call('PUT', `/clients/${api.client.id}`, { name, logo, allowed_origins: ['https://other.example.com'] })
    api.portal.clock.advance({ minutes: 14, seconds: 59 })
    expect(await read()).toBe('https://app.example.com')
    api.portal.clock.advance({ seconds: 1 })
    expect(await read()).toBeNull()
  })

  test('a preflight is answered by the portal’s own policy', async () => {
    const { portal } = await oauthPortal({ oauth: { clients } })
    const headers = {
      origin: 'https://example.net',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    }
    const answer = await portal.fetch(portal.url + self, { method: 'OPTIONS', headers })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
  })

  test('whose user may not see the client gets 500 where that deviation is on', async () => {
    const fixture = await oauthPortal({ oauth: { clients, deviations: { originsNeedVisibleClient: true } } })
    const [ofAnn, ofBob] = [
      await fixture.tokens('ann', { scope: 'accounts.self:read' }),
      await fixture.tokens('bob', { scope: 'accounts.self:read' }),
    ]
    const ask = async (token: string, headers = {}) =>
      (await fixture.fetch(fixture.portal.url + self, { headers: { authorization: `Bearer ${token}`, ...headers } }))
        .status
    const origin = { origin: 'https://app.example.com' }
    expect(await ask(ofBob.access_token, origin)).toBe(500)
    expect(await ask(ofBob.access_token)).toBe(200)
    expect(await ask(ofAnn.access_token, origin)).toBe(200)
  })
})
