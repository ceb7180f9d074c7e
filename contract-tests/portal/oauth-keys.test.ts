import { createRemoteJWKSet, customFetch, decodeProtectedHeader, jwtVerify, type JWTVerifyOptions } from 'jose'
import { describe, expect, test } from 'vitest'
import { members, oauthPortal, redirectUri, type OAuthFixture } from './oauth-portal.ts'

async function keys({ fetch, portal }: OAuthFixture): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { keys: list } = await members(await fetch(`${portal.url}/oauth2/jwks`))
  const all: readonly unknown[] = Array.isArray(list) ? list : []
  return all.map((key) => (typeof key === 'object' && key !== null ? { ...key } : {}))
}

async function verified({ fetch, portal }: OAuthFixture, token = '') {
  const set = createRemoteJWKSet(new URL(`${portal.url}/oauth2/jwks`), { [customFetch]: fetch })
  const options = { issuer: `${portal.url}/oauth2`, audience: portal.url, currentDate: new Date(portal.clock.now()) }
  return jwtVerify(token, set, options)
}

describe('the published keys (oauth 2.6)', () => {
  test('are one P-256 key without alg and use, with which an access token and an ID token verify', async () => {
    const fixture = await oauthPortal()
    const { access_token, id_token } = await fixture.tokens('ann', { scope: 'openid' })
    const published = await keys(fixture)
    expect(published.map((key) => Object.keys(key))).toEqual([['kty', 'kid', 'crv', 'x', 'y']])
    expect(published[0]?.kid).toBe(decodeProtectedHeader(access_token).kid)
    expect((await verified(fixture, access_token)).protectedHeader.alg).toBe('ES256')
    expect((await verified(fixture, id_token)).payload.azp).toBe(fixture.client.id)
  })

  test('are one RSA key where the portal is set up so', async () => {
    const clients = [{ name: 'Example', redirectUris: [redirectUri] }]
    const fixture = await oauthPortal({ oauth: { clients, keys: 'rsa' } })
    const { access_token } = await fixture.tokens('ann')
    expect((await keys(fixture)).map((key) => Object.keys(key))).toEqual([['kty', 'kid', 'n', 'e']])
    expect((await verified(fixture, access_token)).protectedHeader.alg).toBe('RS256')
  })

  test('are the same for the same seed, and others for another', async () => {
    const published = await Promise.all(
      [1, 1, 2].map(async (seed) => JSON.stringify(await keys(await oauthPortal({ seed })))),
    )
    expect(published[1]).toBe(published[0])
    expect(published[2]).not.toBe(published[0])
  })

  test('rotate after four hours, and the one before is published for one more (oauth 2.5)', async () => {
    const fixture = await oauthPortal()
    const kids = async () => (await keys(fixture)).map(({ kid }) => kid)
    const [first] = await kids()
    fixture.portal.clock.advance({ hours: 3, minutes: 59 })
    const { access_token } = await fixture.tokens('ann')
    expect(await kids()).toEqual([first])
    fixture.portal.clock.advance({ minutes: 1 })
    const [second, ...before] = await kids()
    expect(before).toEqual([first])
    expect(second).not.toBe(first)
    expect(decodeProtectedHeader((await fixture.tokens('bob')).access_token).kid).toBe(second)
    fixture.portal.clock.advance({ minutes: 58 })
    await expect(verified(fixture, access_token)).resolves.toBeDefined()
    fixture.portal.clock.advance({ minutes: 2 })
    expect(await kids()).toEqual([second])
    fixture.portal.clock.advance({ days: 30, hours: 3 })
    expect(await kids()).toHaveLength(2)
  })
})

describe('a strict client (oauth 1.5)', () => {
  const strict = async (token: string, { fetch, portal }: OAuthFixture, options: JWTVerifyOptions) => {
    const set = createRemoteJWKSet(new URL(`${portal.url}/oauth2/jwks`), { [customFetch]: fetch })
    const currentDate = new Date(portal.clock.now())
    return jwtVerify(token, set, { currentDate, ...options }).then(
      () => 'accepted',
      (error: unknown) => (error instanceof Error ? error.message : 'refused'),
    )
  }

  test('refuses the ID token for its alg, then for its issuer, then for its audience', async () => {
    const fixture = await oauthPortal()
    const { id_token = '' } = await fixture.tokens('ann', { scope: 'openid' })
    const document = await members(await fixture.fetch(`${fixture.portal.url}/.well-known/openid-configuration`))
    const issuer = String(document.issuer)
    const real = `${fixture.portal.url}/oauth2`
    const audience = fixture.client.id
    expect(await strict(id_token, fixture, { algorithms: ['RS256'], issuer, audience })).toContain('"alg"')
    expect(await strict(id_token, fixture, { algorithms: ['ES256'], issuer, audience })).toContain('"iss"')
    expect(await strict(id_token, fixture, { algorithms: ['ES256'], issuer: real, audience })).toContain('"aud"')
  })

  test('accepts the access token for the portal and its issuer', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('ann')
    const { url } = fixture.portal
    const options = { algorithms: ['ES256', 'RS256'], issuer: `${url}/oauth2`, audience: url }
    expect(await strict(access_token, fixture, options)).toBe('accepted')
  })
})
