import { describe, expect, test } from 'vitest'
import { claims, members, noon, oauthPortal, type OAuthFixture } from './oauth-portal.ts'

const userInfo = ({ fetch, portal }: OAuthFixture, token: string | undefined, method = 'GET') =>
  fetch(`${portal.url}/oauth2/userinfo`, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })

describe('userinfo (oauth 3.3, 5)', () => {
  test.each(['GET', 'POST'])('by %s gives the claims of the access token, times as texts', async (method) => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('ann', { scope: 'openid files:read' })
    const { jti, ...rest } = await members(await userInfo(fixture, access_token, method))
    expect(jti).toBe(claims(access_token).jti)
    expect(rest).toEqual({
      sub: fixture.portal.users[0]?.id,
      aud: [fixture.portal.url],
      nbf: '2026-06-30T12:00:00Z',
      scope: ['openid', 'files:read'],
      iss: `${fixture.portal.url}/oauth2`,
      exp: '2026-06-30T13:00:00Z',
      iat: '2026-06-30T12:00:00Z',
      tid: 1,
      cid: fixture.client.id,
    })
  })

  test('gives times as numbers in 3.6, and where that deviation is off', async () => {
    const older = await oauthPortal({ release: '3.6' })
    const { access_token } = await older.tokens('ann', { scope: 'openid' })
    expect(await members(await userInfo(older, access_token))).toMatchObject({
      iat: noon / 1000,
      exp: noon / 1000 + 3600,
    })
    const clients = [{ name: 'Example', redirectUris: ['https://app.example.com/callback'] }]
    const plain = await oauthPortal({ oauth: { clients, deviations: { userInfoTimesAreTexts: false } } })
    const token = (await plain.tokens('ann', { scope: 'openid' })).access_token
    const headers = { authorization: `Bearer ${token}` }
    expect(await members(await plain.portal.fetch(`${plain.portal.url}/oauth2/userinfo`, { headers }))).toMatchObject({
      iat: noon / 1000,
    })
  })

  test('without a token is 401 without a body, with a challenge', async () => {
    const answer = await userInfo(await oauthPortal(), undefined)
    expect([answer.status, await answer.text()]).toEqual([401, ''])
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer resource_metadata="/)
  })

  test('of 3.6 has a challenge without resource_metadata', async () => {
    const answer = await userInfo(await oauthPortal({ release: '3.6' }), undefined)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
  })

  test('with a token that is not signed here is 401 without a body, and the challenge says why', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('ann', { scope: 'openid' })
    const forged = `${access_token.slice(0, -8)}AAAAAAAA`
    for (const token of ['garbage', 'e30.e30.AAAA', forged]) {
      const answer = await userInfo(fixture, token)
      expect([answer.status, await answer.text()]).toEqual([401, ''])
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer error="invalid_token", /)
    }
  })

  test('with a token that was revoked, though it still verifies, is invalid_token', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('ann', { scope: 'openid' })
    await fixture.post('/oauth2/revoke', { token: access_token, ...fixture.secret })
    const answer = await userInfo(fixture, access_token)
    expect([answer.status, await members(answer)]).toEqual([401, { error: 'invalid_token' }])
  })

  test('with a token that is over is 401 without a body, a minute later than introspection says so', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('ann', { scope: 'openid' })
    fixture.portal.clock.advance({ hours: 1, seconds: 59 })
    expect(await members(await userInfo(fixture, access_token))).toEqual({ error: 'invalid_token' })
    fixture.portal.clock.advance({ seconds: 2 })
    expect(await (await userInfo(fixture, access_token)).text()).toBe('')
  })

  test('with a token without openid is 403 insufficient_scope', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('ann', { scope: 'files:read' })
    const answer = await userInfo(fixture, access_token)
    expect([answer.status, await members(answer)]).toEqual([403, { error: 'insufficient_scope' }])
  })

  test('with a personal access token is invalid_token: no ID token came with it', async () => {
    const fixture = await oauthPortal()
    const form = { grant_type: 'personal_access_token', scope: 'openid', ...fixture.secret }
    const body = await members(
      await fixture.post('/oauth2/token', form, { 'x-signature': await fixture.signature('ann') }),
    )
    expect(await members(await userInfo(fixture, String(body.access_token)))).toEqual({ error: 'invalid_token' })
  })
})

describe('an ID token (oauth 5)', () => {
  test('has the portal as audience, the client as azp, half an hour, and nobody’s name', async () => {
    const { tokens, portal, client } = await oauthPortal()
    const { id_token } = await tokens('ann', { scope: 'openid files:read', nonce: 'n-1' })
    expect(claims(id_token)).toEqual({
      iss: `${portal.url}/oauth2`,
      sub: portal.users[0]?.id,
      aud: portal.url,
      azp: client.id,
      exp: noon / 1000 + 1800,
      iat: noon / 1000,
      jti: expect.any(String) as string,
      nonce: 'n-1',
      sid: expect.stringMatching(/^[\w-]{43}$/) as string,
      auth_time: noon / 1000,
      tid: 1,
      cid: client.id,
    })
  })
})
