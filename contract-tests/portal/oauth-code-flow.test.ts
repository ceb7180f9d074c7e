import { describe, expect, test } from 'vitest'
import { decodeProtectedHeader } from 'jose'
import { claims, members, noon, oauthPortal, redirectUri, tokenAnswer, type OAuthFixture } from './oauth-portal.ts'

const grant_type = 'authorization_code'
const redirect_uri = redirectUri

function exchange({ post, secret }: OAuthFixture, code: string, more = {}): Promise<Response> {
  return post('/oauth2/token', { grant_type, code, redirect_uri, ...secret, ...more })
}

function introspected({ post }: OAuthFixture, token = ''): Promise<Record<string, unknown>> {
  return post('/oauth2/introspect', { token }).then(members)
}

describe('a code', () => {
  test('gives an access token of an hour, a refresh token and the granted scopes (oauth 2.4)', async () => {
    const { tokens } = await oauthPortal()
    const answer = await tokens('ann', { scope: 'files:read rooms:read' })
    expect(answer).toMatchObject({ scope: 'files:read rooms:read', expires_in: 3599 })
    expect(answer.refresh_token).toMatch(/^[A-Za-z0-9_-]{128}$/)
    expect(answer.id_token).toBeUndefined()
  })

  test('is 128 characters of base64url (oauth 2.6)', async () => {
    const { code } = await oauthPortal()
    expect(await code('ann')).toMatch(/^[A-Za-z0-9_-]{128}$/)
  })

  test('is good for a minute (oauth 2.5)', async () => {
    const portal = await oauthPortal()
    const inTime = await portal.code('ann')
    portal.portal.clock.advance({ seconds: 59 })
    expect((await exchange(portal, inTime)).status).toBe(200)
    const late = await portal.code('ann')
    portal.portal.clock.advance({ seconds: 60 })
    const refused = await exchange(portal, late)
    expect([refused.status, await members(refused)]).toEqual([400, { error: 'invalid_grant' }])
  })

  test('that is used twice is refused, and ends what it gave (oauth 2.5)', async () => {
    const portal = await oauthPortal()
    const code = await portal.code('ann')
    const first = tokenAnswer(await members(await exchange(portal, code)))
    expect(await introspected(portal, first.access_token)).toMatchObject({ active: true })
    expect(await members(await exchange(portal, code))).toEqual({ error: 'invalid_grant' })
    expect(await introspected(portal, first.access_token)).toEqual({ active: false })
    expect(await introspected(portal, first.refresh_token)).toEqual({ active: false })
    expect(portal.portal.stats.reuse).toBe(1)
  })

  test('that is used twice at once gives tokens at most once', async () => {
    const portal = await oauthPortal()
    const code = await portal.code('ann')
    const answers = await Promise.all([exchange(portal, code), exchange(portal, code), exchange(portal, code)])
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1)
    const bodies = await Promise.all(answers.map(members))
    const [given] = bodies.filter((body) => 'access_token' in body)
    if (given !== undefined)
      expect(await introspected(portal, tokenAnswer(given).access_token)).toEqual({ active: false })
  })

  test.each([
    ['another redirect_uri', { redirect_uri: 'https://app.example.com/other' }],
    ['no redirect_uri, though there was one', { redirect_uri: undefined }],
    ['a verifier without a challenge', { code_verifier: 'v'.repeat(43) }],
    ['another code', { code: 'A'.repeat(128) }],
  ])('with %s is invalid_grant (oauth 3.2)', async (_, more) => {
    const portal = await oauthPortal()
    const refused = await exchange(portal, await portal.code('ann'), more)
    expect([refused.status, await members(refused)]).toEqual([400, { error: 'invalid_grant' }])
  })

  test("of another client is invalid_grant, and stays its owner's (oauth 3.2)", async () => {
    const clients = [{ name: 'Example', redirectUris: [redirectUri] }, { name: 'Other' }]
    const portal = await oauthPortal({ oauth: { clients } })
    const other = portal.portal.clients.find(({ name }) => name === 'Other')
    const code = await portal.code('ann')
    const refused = await exchange(portal, code, { client_id: other?.id, client_secret: other?.secret })
    expect([refused.status, await members(refused)]).toEqual([400, { error: 'invalid_grant' }])
    expect((await exchange(portal, code)).status).toBe(200)
  })
})

describe('one authorization per client, user and grant (oauth 2.5)', () => {
  test('a new authorize request ends the tokens of the one before, even before consent', async () => {
    const portal = await oauthPortal()
    const { access_token, refresh_token } = await portal.tokens('ann', { scope: 'files:read' })
    const consent = await portal.authorize(portal.request({ scope: 'rooms:read' }), await portal.signature('ann'))
    expect(consent.headers.get('location')).toContain('/oauth2/consent?')
    expect(await introspected(portal, access_token)).toEqual({ active: false })
    expect(await introspected(portal, refresh_token)).toEqual({ active: false })
  })

  test('of two users each has an authorization of their own', async () => {
    const portal = await oauthPortal()
    const ann = await portal.tokens('ann')
    const bob = await portal.tokens('bob')
    expect(await introspected(portal, ann.access_token)).toMatchObject({ active: true })
    expect(claims(ann.access_token).sub).not.toBe(claims(bob.access_token).sub)
  })
})

describe('an access token (oauth 2.6)', () => {
  test('is a JWT for the portal, with an array of scopes and nobody’s name', async () => {
    const portal = await oauthPortal()
    const { access_token } = await portal.tokens('ann', { scope: 'files:read' })
    const { kid, ...header } = decodeProtectedHeader(access_token)
    expect(header).toEqual({ alg: 'ES256' })
    expect(kid).toEqual(expect.any(String))
    const { jti, ...rest } = claims(access_token)
    expect(jti).toEqual(expect.any(String))
    expect(rest).toEqual({
      sub: portal.portal.users[0]?.id,
      aud: portal.portal.url,
      nbf: noon / 1000,
      scope: ['files:read'],
      iss: `${portal.portal.url}/oauth2`,
      exp: noon / 1000 + 3600,
      iat: noon / 1000,
      tid: 1,
      cid: portal.client.id,
    })
  })

  test('of portals with one seed has the same claims but for the address, of another seed others', async () => {
    const [one, same, other] = await Promise.all([7, 7, 8].map((seed) => oauthPortal({ seed })))
    if (one === undefined || same === undefined || other === undefined) throw new Error('Three were started.')
    const [first, second, third] = [await one.tokens('ann'), await same.tokens('ann'), await other.tokens('ann')]
    expect(second.refresh_token).toBe(first.refresh_token)
    expect(claims(second.access_token).jti).toBe(claims(first.access_token).jti)
    expect(decodeProtectedHeader(second.access_token)).toEqual(decodeProtectedHeader(first.access_token))
    expect(third.refresh_token).not.toBe(first.refresh_token)
  })
})
