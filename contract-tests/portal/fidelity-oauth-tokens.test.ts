import { decodeProtectedHeader } from 'jose'
import { describe, expect, test } from 'vitest'
import { claims, members, oauthPortal, redirectUri } from './oauth-portal.ts'

const clients = [{ name: 'Example', redirectUris: [redirectUri] }]
const self = '/api/2.0/people/@self'
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const accounts = { scope: 'accounts.self:read' }

describe('keys (oauth 2.6, 5)', () => {
  test('an RSA key has 2048 bits', async () => {
    const { portal, fetch } = await oauthPortal({ oauth: { clients, keys: 'rsa' } })
    const text = await (await fetch(`${portal.url}/oauth2/jwks`)).text()
    expect(Buffer.from(/"n":"([^"]+)"/.exec(text)?.[1] ?? '', 'base64url')).toHaveLength(256)
  })

  test('an ID token is signed otherwise than the metadata says', async () => {
    const { tokens, portal, fetch } = await oauthPortal()
    const { id_token = '' } = await tokens('ann', { scope: 'openid' })
    const said = (await members(await fetch(`${portal.url}/.well-known/openid-configuration`)))
      .id_token_signing_alg_values_supported
    expect([decodeProtectedHeader(id_token).alg, said]).toEqual(['ES256', ['RS256']])
  })
})

describe('the portal’s API with an OAuth token (portal 4, oauth 3.4)', () => {
  const ask = (
    { portal, fetch }: Awaited<ReturnType<typeof oauthPortal>>,
    headers: Record<string, string>,
    path = self,
  ) => fetch(portal.url + path, { headers })

  test('a stale cookie beside an OAuth token does no harm', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('bob', accounts)
    expect((await ask(fixture, { ...bearer(access_token), cookie: 'asc_auth_key=stale' })).status).toBe(200)
  })

  test('a refused OAuth token gets no challenge', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('bob', accounts)
    const answer = await ask(fixture, bearer(`${access_token.slice(0, -4)}AAAA`))
    expect([answer.status, await answer.text(), answer.headers.has('www-authenticate')]).toEqual([401, '', false])
  })

  test('the portal takes the word Bearer alone, not DPoP', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('bob', accounts)
    expect((await ask(fixture, { authorization: `DPoP ${access_token}` })).status).toBe(401)
  })

  test('a token signed with RSA opens the profile', async () => {
    const fixture = await oauthPortal({ oauth: { clients, keys: 'rsa' } })
    expect((await ask(fixture, bearer((await fixture.tokens('bob', accounts)).access_token))).status).toBe(200)
  })

  test('an OAuth token looks in vain for its key, whatever its scope', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('bob', { scope: 'files:read' })
    expect((await ask(fixture, bearer(access_token), '/api/2.0/keys/@self')).status).toBe(500)
  })

  test('an OAuth token passes by the second factor', async () => {
    const fixture = await oauthPortal({ tfa: 'totp' })
    expect((await ask(fixture, bearer((await fixture.tokens('bob', accounts)).access_token))).status).toBe(200)
  })

  test('where the portal cannot reach discovery a token is 403 with an exception', async () => {
    const fixture = await oauthPortal({ oauth: { clients, discoveryReachable: false } })
    const { access_token } = await fixture.tokens('bob', accounts)
    const answer = await fixture.portal.fetch(fixture.portal.url + self, { headers: bearer(access_token) })
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('InvalidOperationException')])
  })

  test('a portal that validates no tokens takes any that names a user', async () => {
    const one = await oauthPortal({ oauth: { clients, validatesTokens: false } })
    const other = await oauthPortal({ seed: 1 })
    const { access_token } = await other.tokens('bob', accounts)
    other.portal.clock.advance({ hours: 2 })
    expect(claims(access_token).iss).not.toBe(`${one.portal.url}/oauth2`)
    expect((await ask(one, bearer(`${access_token.slice(0, -4)}AAAA`))).status).toBe(200)
    expect((await ask(one, bearer(access_token), '/api/2.0/keys')).status).toBe(403)
  })
})
