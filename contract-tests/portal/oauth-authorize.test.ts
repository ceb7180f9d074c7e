import { describe, expect, test } from 'vitest'
import { challenge, cookie, destination, oauthPortal, redirectUri, type Fields } from './oauth-portal.ts'

const client = { name: 'Example', redirectUris: [redirectUri] }
const errorUri = 'https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2.1'

/** What ann gets for an authorization request. */
async function asked(more: Fields, options = {}) {
  const fixture = await oauthPortal({ oauth: { clients: [client], ...options } })
  const answer = await fixture.authorize(fixture.request(more), await fixture.signature('ann'))
  return { ...fixture, answer, ...destination(answer) }
}

describe('errors that end on the sign-in page (oauth 3.1)', () => {
  test.each<[string, Fields]>([
    ['missing_client_id_error', { client_id: undefined }],
    ['missing_client_id_error', { client_id: '' }],
    ['client_not_found_error', { client_id: '00000000-0000-4000-8000-000000000009' }],
    ['client_not_found_error', { client_id: 'no uuid' }],
    ['invalid_request', { response_type: undefined }],
    ['unsupported_response_type', { response_type: 'token' }],
    ['invalid_request', { response_type: ['code', 'code'] }],
    ['invalid_request', { redirect_uri: 'https://app.example.com/other' }],
    ['invalid_request', { redirect_uri: `${redirectUri}/` }],
    ['invalid_request', { redirect_uri: `${redirectUri}#fragment` }],
    ['invalid_request', { redirect_uri: 'no address' }],
    ['invalid_request', { redirect_uri: undefined, scope: 'openid' }],
    ['invalid_request', { state: ['one', 'two'] }],
    ['invalid_request', { scope: ['files:read', 'rooms:read'] }],
    ['invalid_request', { request_uri: 'urn:example:1' }],
  ])('%s for %o', async (error, more) => {
    const { answer, to, query, portal } = await asked(more)
    expect(answer.status).toBe(302)
    expect(to).toBe('/login')
    expect(query).toMatchObject({ type: 'oauth2', error })
    expect(answer.headers.get('x-redirect-uri')).toBe(answer.headers.get('location'))
    expect(answer.headers.get('location')).toMatch(new RegExp(`^${portal.url}/`))
  })

  test('missing_asc_signature_error without a signature, and the request is kept in a cookie', async () => {
    const { authorize, request, portal } = await oauthPortal()
    const answer = await authorize(request({ state: 'abc' }))
    expect(destination(answer).query).toMatchObject({ error: 'missing_asc_signature_error' })
    const kept = Buffer.from(cookie(answer, 'x-redirect-authorization-uri') ?? '', 'base64url').toString()
    expect(kept).toMatch(new RegExp(`^${portal.url}/oauth2/authorize\\?response_type=code&.*state=abc$`))
    expect(answer.headers.getSetCookie()[0]).toMatch(/; Max-Age=315360000; Path=\/$/)
  })

  test.each([
    ['a signature that is none', () => 'e30.e30.AAAA'],
    ['a signature with another end', (good: string) => `${good.slice(0, -4)}AAAA`],
  ])('something_went_wrong_error for %s', async (_, made) => {
    const { authorize, request, signature } = await oauthPortal()
    const answer = await authorize(request(), made(await signature('ann')))
    expect(destination(answer).query).toMatchObject({ error: 'something_went_wrong_error' })
  })

  test('something_went_wrong_error for a signature of more than five minutes', async () => {
    const { authorize, request, signature, portal } = await oauthPortal()
    const signed = await signature('ann')
    portal.clock.advance({ minutes: 4, seconds: 59 })
    expect(destination(await authorize(request(), signed)).to).toBe('/oauth2/consent')
    portal.clock.advance({ seconds: 1 })
    expect(destination(await authorize(request(), signed)).query).toMatchObject({ error: 'something_went_wrong_error' })
  })

  test("client_permission_denied_error for another portal's private client", async () => {
    const { query } = await asked({}, { clients: [{ ...client, tenant: 2, isPublic: false }] })
    expect(query).toMatchObject({ error: 'client_permission_denied_error' })
  })

  test('X-Disable-Redirect changes none of them', async () => {
    const { authorize, request, signature } = await oauthPortal()
    const answer = await authorize(request({ response_type: 'token' }), await signature('ann'), {
      'x-disable-redirect': '1',
    })
    expect(answer.status).toBe(302)
  })

  test('something_went_wrong_error without a User-Agent where the audit needs one (oauth 2.4)', async () => {
    const needing = await asked({ scope: 'openid' }, { deviations: { needsUserAgent: true } })
    expect(needing.query).toMatchObject({ error: 'something_went_wrong_error' })
    const named = await needing.authorize(needing.request(), await needing.signature('ann'), { 'user-agent': 'a test' })
    expect(destination(named).to).toBe('/oauth2/consent')
  })
})

describe('errors that the application is told (oauth 3.1)', () => {
  const proofKey = 'https://datatracker.ietf.org/doc/html/rfc7636#section-4.4.1'
  test.each<[string, string, Fields]>([
    ['invalid_scope', errorUri, { scope: 'files:read files:all' }],
    ['invalid_request', proofKey, { code_challenge: challenge }],
    ['invalid_request', proofKey, { code_challenge: challenge, code_challenge_method: 'plain' }],
    [
      'consent_required',
      'https://openid.net/specs/openid-connect-core-1_0.html#AuthError',
      { scope: 'openid files:read', prompt: 'none' },
    ],
  ])('%s, with error_uri %s and the state encoded', async (error, error_uri, more) => {
    const { answer, to, query } = await asked({ ...more, state: 'a&b c' })
    expect(answer.status).toBe(302)
    expect(to).toBe(redirectUri)
    expect(query).toEqual({ error, error_uri, state: 'a&b c' })
  })

  test('invalid_scope for scopes that the client was not registered with', async () => {
    const { query } = await asked({ scope: 'rooms:read' }, { clients: [{ ...client, scopes: ['files:read'] }] })
    expect(query).toMatchObject({ error: 'invalid_scope' })
  })

  test('prompt=none is not looked at without openid', async () => {
    expect((await asked({ prompt: 'none' })).to).toBe('/oauth2/consent')
  })

  test('with X-Disable-Redirect in a header', async () => {
    const { authorize, request, signature } = await oauthPortal()
    const answer = await authorize(request({ scope: 'x' }), await signature('ann'), { 'x-disable-redirect': '' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(answer.headers.get('location')).toBeNull()
    expect(destination(answer)).toMatchObject({ to: redirectUri, query: { error: 'invalid_scope' } })
  })
})

describe('a request that is in order (oauth 2.3)', () => {
  test('without scope means all scopes of the client', async () => {
    const scopes = ['files:read', 'rooms:write']
    const { query } = await asked({ scope: undefined }, { clients: [{ ...client, scopes }] })
    expect(query.scope).toBe('files:read rooms:write')
  })

  test('without redirect_uri goes to the only one that there is', async () => {
    const { code, post, secret } = await oauthPortal()
    const given = await code('ann', { redirect_uri: undefined, scope: 'files:read' })
    const answer = await post('/oauth2/token', { grant_type: 'authorization_code', code: given, ...secret })
    expect(answer.status).toBe(200)
  })

  test('without redirect_uri is refused where there are two', async () => {
    const redirectUris = [redirectUri, 'https://app.example.com/second']
    const { query } = await asked({ redirect_uri: undefined }, { clients: [{ ...client, redirectUris }] })
    expect(query).toMatchObject({ error: 'invalid_request' })
  })

  test.each([
    ['http://127.0.0.1:8123/callback', '/oauth2/consent'],
    ['http://127.0.0.1/callback', '/oauth2/consent'],
    ['http://[::1]:9/callback', '/oauth2/consent'],
    ['http://127.0.0.1:8123/other', '/login'],
    ['http://localhost:3000/callback', '/oauth2/consent'],
    ['http://localhost:3001/callback', '/login'],
  ])('at %s leads to %s: a loopback address may have any port (oauth 8.3)', async (redirect_uri, to) => {
    const redirectUris = ['http://127.0.0.1:4000/callback', 'http://[::1]/callback', 'http://localhost:3000/callback']
    expect((await asked({ redirect_uri }, { clients: [{ ...client, redirectUris }] })).to).toBe(to)
  })

  test('may come as a form, and under /api/2.0', async () => {
    const { post, request, signature } = await oauthPortal()
    const answer = await post('/api/2.0/oauth2/authorize', request(), { 'x-signature': await signature('ann') })
    expect(destination(answer).to).toBe('/oauth2/consent')
  })
})

describe('the code for the application (oauth 8.2)', () => {
  const granted = async (more: Fields, headers = {}) => {
    const { authorize, request, signature } = await oauthPortal()
    return authorize(request({ scope: 'openid', ...more }), await signature('ann'), headers)
  }

  test('comes with the state as it is, not encoded', async () => {
    const answer = await granted({ state: 'a&b=c/d' })
    expect(answer.headers.get('location')).toMatch(
      /^https:\/\/app\.example\.com\/callback\?code=[\w-]{128}&state=a&b=c\/d$/,
    )
    expect(answer.headers.get('x-redirect-uri')).toBeNull()
  })

  test('comes alone where there was no state', async () => {
    expect((await granted({})).headers.get('location')).toMatch(/\?code=[\w-]{128}$/)
  })

  test('comes in a header with X-Disable-Redirect', async () => {
    const answer = await granted({ state: 's' }, { 'x-disable-redirect': 'true' })
    expect([answer.status, await answer.text(), answer.headers.get('location')]).toEqual([200, '', null])
    expect(destination(answer).query).toMatchObject({ state: 's', code: expect.any(String) as string })
  })

  test('is put behind a second question mark where the address has one', async () => {
    const redirectUris = [`${redirectUri}?a=1`]
    const { authorize, signature, request } = await oauthPortal({ oauth: { clients: [{ ...client, redirectUris }] } })
    const answer = await authorize(request({ redirect_uri: redirectUris[0], scope: 'openid' }), await signature('ann'))
    expect(answer.headers.get('location')).toMatch(/\?a=1\?code=/)
  })

  test('never breaks the header, whatever the state is', async () => {
    const answer = await granted({ state: 'a\r\nSet-Cookie: x=1\u0000é漢' })
    expect(answer.headers.get('location')).toContain('&state=a%0D%0ASet-Cookie:')
    expect(answer.headers.get('set-cookie')).not.toContain('x=1')
  })
})
