import { describe, expect, test } from 'vitest'
import { members, noon, oauthPortal, redirectUri, type Fields, type OAuthFixture } from './oauth-portal.ts'

const introspected = ({ post }: OAuthFixture, token = '') => post('/oauth2/introspect', { token }).then(members)
const revoke = ({ post, secret }: OAuthFixture, form: Fields) => post('/oauth2/revoke', { ...secret, ...form })

describe('introspection (oauth 3.3, 7)', () => {
  test('of an access token gives its claims, with scope as a text and aud as a list, to anybody', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('ann', { scope: 'files:read rooms:read' })
    expect(await introspected(fixture, access_token)).toEqual({
      active: true,
      sub: fixture.portal.users[0]?.id,
      aud: [fixture.portal.url],
      nbf: noon / 1000,
      scope: 'files:read rooms:read',
      iss: `${fixture.portal.url}/oauth2`,
      exp: noon / 1000 + 3600,
      iat: noon / 1000,
      jti: expect.any(String) as string,
      tid: 1,
      cid: fixture.client.id,
      client_id: fixture.client.id,
      token_type: 'Bearer',
    })
  })

  test('of a refresh token gives the client and the times', async () => {
    const fixture = await oauthPortal()
    const { refresh_token } = await fixture.tokens('ann')
    const [iat, exp] = [noon / 1000, noon / 1000 + 60 * 24 * 3600]
    expect(await introspected(fixture, refresh_token)).toEqual({ active: true, client_id: fixture.client.id, iat, exp })
  })

  test.each(['garbage', 'e30.e30.AAAA', 'A'.repeat(128)])('of %s is inactive', async (token) => {
    expect(await introspected(await oauthPortal(), token)).toEqual({ active: false })
  })

  test('of an access token is inactive after its hour, of an ID token and a code always', async () => {
    const fixture = await oauthPortal()
    const { access_token, id_token } = await fixture.tokens('ann', { scope: 'openid' })
    expect(await introspected(fixture, id_token)).toEqual({ active: false })
    fixture.portal.clock.advance({ minutes: 59, seconds: 59 })
    expect(await introspected(fixture, access_token)).toMatchObject({ active: true })
    fixture.portal.clock.advance({ seconds: 1 })
    expect(await introspected(fixture, access_token)).toEqual({ active: false })
    expect(await introspected(fixture, await fixture.code('ann'))).toEqual({ active: false })
  })

  test('without a token is invalid_request', async () => {
    const { post } = await oauthPortal()
    const answer = await post('/oauth2/introspect', { x: 'y' })
    expect([answer.status, await members(answer)]).toEqual([
      400,
      {
        error: 'invalid_request',
        error_description: 'OAuth 2.0 Token Introspection Parameter: token',
        error_uri: 'https://datatracker.ietf.org/doc/html/rfc7662#section-2.1',
      },
    ])
  })

  test('with client credentials that are wrong is invalid_client', async () => {
    const { post, client } = await oauthPortal()
    const form = { token: 'x', client_id: client.id, client_secret: 'x'.repeat(36) }
    expect((await post('/oauth2/introspect', form)).status).toBe(401)
  })
})

describe('revocation (oauth 7)', () => {
  test('of a refresh token takes the access token along', async () => {
    const fixture = await oauthPortal()
    const { access_token, refresh_token } = await fixture.tokens('ann')
    const answer = await revoke(fixture, { token: refresh_token, token_type_hint: 'access_token' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(await introspected(fixture, access_token)).toEqual({ active: false })
    expect(await introspected(fixture, refresh_token)).toEqual({ active: false })
    const grant = { grant_type: 'refresh_token', refresh_token, ...fixture.secret }
    expect(await members(await fixture.post('/oauth2/token', grant))).toEqual({ error: 'invalid_grant' })
    expect(fixture.portal.stats.revocations).toBe(1)
  })

  test('of an access token leaves the refresh token good', async () => {
    const fixture = await oauthPortal()
    const { access_token, refresh_token } = await fixture.tokens('ann')
    await revoke(fixture, { token: access_token })
    expect(await introspected(fixture, access_token)).toEqual({ active: false })
    expect(await introspected(fixture, refresh_token)).toMatchObject({ active: true })
  })

  test('of an unknown token is a success, and of a code nothing', async () => {
    const fixture = await oauthPortal()
    const code = await fixture.code('ann')
    expect((await revoke(fixture, { token: 'unknown' })).status).toBe(200)
    expect((await revoke(fixture, { token: code })).status).toBe(200)
    const grant = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, ...fixture.secret }
    expect((await fixture.post('/oauth2/token', grant)).status).toBe(200)
  })

  test("of another client's token is 400 invalid_client, and revokes nothing", async () => {
    const clients = [{ name: 'Example', redirectUris: [redirectUri] }, { name: 'Other' }]
    const fixture = await oauthPortal({ oauth: { clients } })
    const { access_token } = await fixture.tokens('ann')
    const other = fixture.portal.clients.find(({ name }) => name === 'Other')
    const answer = await revoke(fixture, { token: access_token, client_id: other?.id, client_secret: other?.secret })
    expect([answer.status, await members(answer)]).toEqual([400, { error: 'invalid_client' }])
    expect(await introspected(fixture, access_token)).toMatchObject({ active: true })
  })

  test.each<[string, Fields, number, string]>([
    ['no token', {}, 400, 'invalid_request'],
    ['two tokens', { token: ['a', 'b'] }, 400, 'invalid_request'],
    ['a wrong secret', { token: 'a', client_secret: 'x'.repeat(36) }, 401, 'invalid_client'],
    ['no secret', { token: 'a', client_secret: undefined }, 401, ''],
  ])('with %s is refused', async (_, form, status, error) => {
    const answer = await revoke(await oauthPortal(), form)
    const text = await answer.text()
    expect(answer.status).toBe(status)
    expect(text).toContain(error)
    expect(text === '').toBe(error === '')
  })
})
