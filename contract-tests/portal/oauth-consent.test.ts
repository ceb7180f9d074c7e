import { describe, expect, test } from 'vitest'
import { claims, destination, members, oauthPortal, redirectUri, type Fields } from './oauth-portal.ts'
import { both, waiting } from './oauth-waiting.ts'

describe('asking for consent (oauth 2.3)', () => {
  test('sets client_state and leads to the page by way of a redirect that keeps the client alone', async () => {
    const { answer, state, client, fetch, portal } = await waiting(await oauthPortal(), both)
    expect(answer.status).toBe(302)
    expect(destination(answer)).toEqual({
      to: '/oauth2/consent',
      query: { scope: both.scope, client_id: client.id, state },
    })
    const page = await fetch(answer.headers.get('location') ?? '', { redirect: 'manual' })
    expect([page.status, page.headers.get('location')]).toEqual([
      302,
      `${portal.url}/login?type=oauth2&client_id=${client.id}`,
    ])
  })

  test('is left out for openid alone', async () => {
    expect((await waiting(await oauthPortal(), { scope: 'openid' })).answer.headers.get('location')).toContain('?code=')
  })

  test('is left out where an earlier consent covers the scopes, and asked again for more', async () => {
    const fixture = await oauthPortal()
    await fixture.code('ann', both)
    expect((await waiting(fixture, { scope: 'rooms:read' })).answer.headers.get('location')).toContain('?code=')
    expect(destination((await waiting(fixture, { scope: 'rooms:read rooms:write' })).answer).to).toBe('/oauth2/consent')
    await fixture.code('ann', { scope: 'rooms:write' })
    expect((await waiting(fixture, { scope: 'files:read rooms:write' })).answer.headers.get('location')).toContain(
      '?code=',
    )
    expect(destination((await waiting(fixture, both, 'bob')).answer).to).toBe('/oauth2/consent')
  })
})

describe('answering (oauth 2.3)', () => {
  test('with each approved scope in a field of its own gives a code and the state', async () => {
    const { reply } = await waiting(await oauthPortal(), both)
    const { to, query } = destination(await reply({ scope: ['files:read', 'rooms:read'] }))
    expect(to).toBe(redirectUri)
    expect(query).toEqual({ code: expect.any(String) as string, state: 'abc' })
  })

  test('with fewer scopes grants no more than these', async () => {
    const { reply, post, secret } = await waiting(await oauthPortal(), both)
    const { code } = destination(await reply({ scope: 'rooms:read' })).query
    const answer = await post('/oauth2/token', {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      ...secret,
    })
    expect((await members(answer)).scope).toBe('rooms:read')
  })

  test('grants openid along with whatever else was approved', async () => {
    const { reply, post, secret } = await waiting(await oauthPortal(), { scope: 'openid files:read' })
    const { code } = destination(await reply({ scope: 'files:read' })).query
    const body = await members(
      await post('/oauth2/token', { grant_type: 'authorization_code', code, redirect_uri: redirectUri, ...secret }),
    )
    expect(body.scope).toBe('files:read openid')
    expect(claims(String(body.id_token)).sub).toEqual(expect.any(String))
  })

  test('takes multipart as the vendor’s page sends it', async () => {
    const { fetch, portal, client, state, signed } = await waiting(await oauthPortal(), both)
    const body = new FormData()
    body.append('client_id', client.id)
    body.append('state', state ?? '')
    body.append('scope', 'files:read')
    body.append('scope', 'rooms:read')
    const headers = { cookie: `x-signature=${signed}`, 'x-disable-redirect': 'true' }
    const answer = await fetch(`${portal.url}/oauth2/authorize`, { method: 'POST', body, headers, redirect: 'manual' })
    expect(answer.status).toBe(200)
    expect(destination(answer).query).toMatchObject({ state: 'abc' })
  })

  test('with blanks between scopes is invalid_scope: one value is one scope', async () => {
    const { reply } = await waiting(await oauthPortal(), both)
    expect(destination(await reply({ scope: 'files:read rooms:read' })).query).toMatchObject({
      error: 'invalid_scope',
      state: 'abc',
    })
  })

  test('with more than was asked for is invalid_scope', async () => {
    const { reply } = await waiting(await oauthPortal(), both)
    expect(destination(await reply({ scope: ['files:read', 'files:write'] })).query).toMatchObject({
      error: 'invalid_scope',
    })
  })

  test('is good once', async () => {
    const { reply } = await waiting(await oauthPortal(), both)
    await reply({ scope: 'files:read' })
    expect(destination(await reply({ scope: 'files:read' })).query).toMatchObject({ error: 'invalid_request' })
  })

  test.each<[string, Fields]>([
    ['no state', { state: undefined }],
    ['the application’s state', { state: 'abc' }],
    ['two states', { state: ['one', 'two'] }],
  ])('with %s is invalid_request on the sign-in page', async (_, form) => {
    const { reply } = await waiting(await oauthPortal(), both)
    expect(destination(await reply({ scope: 'files:read', ...form }))).toMatchObject({
      to: '/login',
      query: { error: 'invalid_request' },
    })
  })

  test('by another user is invalid_request, and leaves the question open', async () => {
    const { reply, signature } = await waiting(await oauthPortal(), both)
    const stranger = await reply({ scope: 'files:read' }, { 'x-signature': await signature('bob') })
    expect(destination(stranger).query).toMatchObject({ error: 'invalid_request' })
    expect(destination(await reply({ scope: 'files:read' })).to).toBe(redirectUri)
  })

  test.each(['response_type', 'redirect_uri', 'code_challenge', 'code_challenge_method', 'request_uri'])(
    'with %s is taken for an authorization request',
    async (name) => {
      const { reply } = await waiting(await oauthPortal(), both)
      expect(destination(await reply({ scope: 'files:read', [name]: 'x' })).to).toBe('/login')
    },
  )

  test('a field that the query has too is ignored (oauth 2.2)', async () => {
    const { post, client, state, signed } = await waiting(await oauthPortal(), both)
    const form = { client_id: client.id, state, scope: 'files:read' }
    const answer = await post('/oauth2/authorize?x=state', form, { 'x-signature': signed })
    expect(destination(answer).query).toMatchObject({ error: 'invalid_request' })
  })
})
