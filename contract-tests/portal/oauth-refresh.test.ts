import { describe, expect, test } from 'vitest'
import { claims, members, oauthPortal, tokenAnswer, type Fields, type OAuthFixture } from './oauth-portal.ts'

const refresh = ({ post, secret }: OAuthFixture, token = '', more: Fields = {}) =>
  post('/oauth2/token', { grant_type: 'refresh_token', refresh_token: token, ...secret, ...more })

const refused = async (answer: Response) => [answer.status, await members(answer)]
const invalidGrant = [400, { error: 'invalid_grant' }]

describe('a refresh (oauth 2.5)', () => {
  test('gives a new access token and a new refresh token, and the old ones are dead at once', async () => {
    const fixture = await oauthPortal()
    const first = await fixture.tokens('ann', { scope: 'files:read rooms:read' })
    const second = tokenAnswer(await members(await refresh(fixture, first.refresh_token)))
    expect(second.scope).toBe('files:read rooms:read')
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect(await members(await fixture.post('/oauth2/introspect', { token: first.access_token }))).toEqual({
      active: false,
    })
    expect(await refused(await refresh(fixture, first.refresh_token))).toEqual(invalidGrant)
    expect(fixture.portal.stats).toMatchObject({ refreshes: 1, reuse: 1 })
    expect((await refresh(fixture, second.refresh_token)).status).toBe(200)
  })

  test('of two at once only one wins', async () => {
    const fixture = await oauthPortal()
    const { refresh_token } = await fixture.tokens('ann')
    const answers = await Promise.all([refresh(fixture, refresh_token), refresh(fixture, refresh_token)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
  })

  test('starts sixty days anew each time', async () => {
    const fixture = await oauthPortal()
    const first = await fixture.tokens('ann')
    fixture.portal.clock.advance({ days: 59, hours: 23 })
    const second = tokenAnswer(await members(await refresh(fixture, first.refresh_token)))
    fixture.portal.clock.advance({ days: 59, hours: 23 })
    const third = tokenAnswer(await members(await refresh(fixture, second.refresh_token)))
    fixture.portal.clock.advance({ days: 60 })
    expect(await refused(await refresh(fixture, third.refresh_token))).toEqual(invalidGrant)
  })

  test('may ask for less, which does not narrow the next one', async () => {
    const fixture = await oauthPortal()
    const first = await fixture.tokens('ann', { scope: 'files:read rooms:read' })
    const second = tokenAnswer(await members(await refresh(fixture, first.refresh_token, { scope: 'rooms:read' })))
    expect([second.scope, claims(second.access_token).scope]).toEqual(['rooms:read', ['rooms:read']])
    const third = tokenAnswer(await members(await refresh(fixture, second.refresh_token)))
    expect(third.scope).toBe('files:read rooms:read')
  })

  test('may not ask for more, and the token survives the attempt (oauth 3.2)', async () => {
    const fixture = await oauthPortal()
    const { refresh_token } = await fixture.tokens('ann', { scope: 'files:read' })
    const answer = await refresh(fixture, refresh_token, { scope: 'files:read rooms:read' })
    expect(await refused(answer)).toEqual([400, { error: 'invalid_scope' }])
    expect((await refresh(fixture, refresh_token)).status).toBe(200)
  })

  test('gives a new ID token without nonce where openid was granted (oauth 5)', async () => {
    const fixture = await oauthPortal()
    const first = await fixture.tokens('ann', { scope: 'openid files:read', nonce: 'n' })
    expect(claims(first.id_token).nonce).toBe('n')
    const second = tokenAnswer(await members(await refresh(fixture, first.refresh_token)))
    expect(claims(second.id_token)).not.toHaveProperty('nonce')
  })

  test('with an access token is refused', async () => {
    const fixture = await oauthPortal()
    const { access_token } = await fixture.tokens('ann')
    expect(await refused(await refresh(fixture, access_token))).toEqual(invalidGrant)
  })

  test('of another client’s token is refused', async () => {
    const fixture = await oauthPortal({
      oauth: { clients: [{ name: 'Example', redirectUris: ['https://app.example.com/callback'] }, { name: 'Other' }] },
    })
    const { refresh_token } = await fixture.tokens('ann')
    const other = fixture.portal.clients.find(({ name }) => name === 'Other')
    const answer = await refresh(fixture, refresh_token, { client_id: other?.id, client_secret: other?.secret })
    expect(await refused(answer)).toEqual(invalidGrant)
  })
})
