import { describe, expect, test } from 'vitest'
import { destination, members, oauthPortal, redirectUri } from './oauth-portal.ts'
import { both, waiting } from './oauth-waiting.ts'

describe('denying (oauth 3.1)', () => {
  test('is access_denied for whoever never consented, and nothing is left', async () => {
    const { reply } = await waiting(await oauthPortal(), both)
    expect(destination(await reply({}))).toMatchObject({
      to: redirectUri,
      query: { error: 'access_denied', state: 'abc' },
    })
    expect(destination(await reply({ scope: 'files:read' })).query).toMatchObject({ error: 'invalid_request' })
  })

  test('after an earlier consent gives a code for what that one covers', async () => {
    const fixture = await oauthPortal()
    await fixture.code('ann', { scope: 'files:read' })
    const { reply, post, secret } = await waiting(fixture, both)
    const { code } = destination(await reply({})).query
    const answer = await post('/oauth2/token', {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      ...secret,
    })
    expect((await members(answer)).scope).toBe('files:read')
  })

  test('after an earlier consent to something else gives a code for nothing', async () => {
    const fixture = await oauthPortal()
    await fixture.code('ann', { scope: 'files:write' })
    const { reply, post, secret } = await waiting(fixture, both)
    const { code } = destination(await reply({})).query
    const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, ...secret }
    const body = await members(await post('/oauth2/token', form))
    expect(body.scope).toBe('')
    const known = await members(await post('/oauth2/introspect', { token: String(body.access_token) }))
    expect(known).toMatchObject({ active: true, scope: '' })
  })

  test('is always access_denied where that deviation is off', async () => {
    const clients = [{ name: 'Example', redirectUris: [redirectUri] }]
    const fixture = await oauthPortal({ oauth: { clients, deviations: { denyKeepsEarlierConsent: false } } })
    await fixture.code('ann', { scope: 'files:read' })
    const { reply } = await waiting(fixture, both)
    expect(destination(await reply({})).query).toMatchObject({ error: 'access_denied' })
  })
})
