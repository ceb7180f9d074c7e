import { describe, expect, test } from 'vitest'
import { clientApi } from './oauth-client-api.ts'
import { members, oauthPortal, type OAuthFixture } from './oauth-portal.ts'

const self = '/api/2.0/people/@self'

const get = ({ fetch, portal }: OAuthFixture, path: string, token: string) =>
  fetch(portal.url + path, { headers: { authorization: `Bearer ${token}` } })

describe('the portal’s API with an access token (oauth 3.4, 4)', () => {
  test.each(['accounts.self:read', 'accounts.self:write'])('answers with the profile for %s', async (scope) => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('bob', { scope })
    const answer = await get(fixture, self, access_token)
    expect(answer.status).toBe(200)
    expect((await members(answer)).response).toMatchObject({ email: 'bob@example.com' })
  })

  test('is 403 without a body where the scope is missing, and wherever a global one is needed', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('ann', { scope: 'files:read accounts:write' })
    for (const path of [self, '/api/2.0/keys', '/api/2.0/security/oauth2/token']) {
      const answer = await get(fixture, path, access_token)
      expect([path, answer.status, await answer.text()]).toEqual([path, 403, ''])
    }
  })

  test('takes the JWT of personal_access_token too', async () => {
    const fixture = await oauthPortal()
    const form = { grant_type: 'personal_access_token', scope: 'accounts.self:read', ...fixture.secret }
    const body = await members(
      await fixture.post('/oauth2/token', form, { 'x-signature': await fixture.signature('bob') }),
    )
    expect((await get(fixture, self, String(body.access_token))).status).toBe(200)
  })

  test('is 401 for a token that is over, revoked, altered, of another portal, or of a disabled client or user', async () => {
    const api = await clientApi('ann')
    const status = async (token: string) => (await get(api, self, token)).status
    const fresh = async () => (await api.tokens('bob', { scope: 'accounts.self:read' })).access_token
    const first = await fresh()
    expect(await status(first)).toBe(200)
    const [head = '', , sign = ''] = first.split('.')
    const other = (await (await oauthPortal({ seed: 2 })).tokens('bob', { scope: 'accounts.self:read' })).access_token
    expect([await status(`${head}.${other.split('.')[1] ?? ''}.${sign}`), await status(other)]).toEqual([401, 401])
    await api.post('/oauth2/revoke', { token: first, ...api.secret })
    expect(await status(first)).toBe(401)

    const second = await fresh()
    await api.call('PATCH', `/clients/${api.client.id}/activation`, { status: false })
    expect(await status(second)).toBe(401)
    await api.call('PATCH', `/clients/${api.client.id}/activation`, { status: true })
    expect(await status(second)).toBe(200)
    api.portal.clock.advance({ hours: 1 })
    expect(await status(second)).toBe(401)

    const third = await fresh()
    api.portal.setUserStatus('bob', 'disabled')
    expect(await status(third)).toBe(401)
  })
})

describe('log and counters', () => {
  test('say by what each request was authenticated, and never the value', async () => {
    const fixture = await oauthPortal()
    const { access_token, refresh_token = '' } = await fixture.tokens('bob', { scope: 'openid accounts.self:read' })
    await get(fixture, self, access_token)
    await get(fixture, '/oauth2/userinfo', access_token)
    await fixture.post('/oauth2/token', { grant_type: 'refresh_token', refresh_token, ...fixture.secret })
    const entries = fixture.portal.log.entries()
    const seen = (operation: string) =>
      entries.filter((entry) => entry.operation === operation).map((entry) => entry.credential)
    expect(seen('authorize')).toEqual([
      { scheme: 'signature', location: 'cookie', form: 'raw', id: 'signature of bob' },
    ])
    expect(seen('submitConsent')).toEqual([
      { scheme: 'signature', location: 'header', form: 'raw', id: 'signature of bob' },
    ])
    expect(seen('requestToken')[0]).toEqual({
      scheme: 'client',
      location: 'body',
      form: 'client_secret_post',
      id: 'client Example',
    })
    expect(seen('getSelf')).toEqual([{ scheme: 'jwt', location: 'header', form: 'bearer', id: 'jwt-1 of bob' }])
    expect(seen('getUserInfo')).toEqual([{ scheme: 'jwt', location: 'header', form: 'bearer', id: 'jwt-1 of bob' }])
    expect(fixture.portal.stats).toMatchObject({ refreshes: 1, byOperation: { requestToken: 2 } })
    const text = JSON.stringify([entries, fixture.portal.stats])
    for (const secret of [access_token, refresh_token, fixture.client.secret]) expect(text).not.toContain(secret)
  })

  test('forget everything with a reset: tokens, consents and clients that were registered since', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('bob', { scope: 'accounts.self:read' })
    fixture.portal.reset()
    expect((await get(fixture, self, access_token)).status).toBe(401)
    expect(fixture.portal.clients.map(({ id }) => id)).toEqual([fixture.client.id])
  })

  test('of two portals know nothing of each other', async () => {
    const [one, other] = [await oauthPortal(), await oauthPortal()]
    const { access_token } = await one.tokens('bob', { scope: 'accounts.self:read' })
    expect((await get(other, self, access_token)).status).toBe(401)
    expect(other.portal.stats.byOperation.requestToken).toBeUndefined()
  })

  test('a planned failure reaches the identity service as well', async () => {
    const { portal, post } = await oauthPortal()
    portal.fail('requestToken', {
      with: 'redirect',
      location: `${portal.url}/login?type=oauth2&client_id=error`,
      times: 1,
    })
    expect((await post('/oauth2/token', {})).status).toBe(302)
    expect((await post('/oauth2/token', {})).status).toBe(401)
  })
})
