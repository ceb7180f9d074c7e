import { describe, expect, test } from 'vitest'
import { bearer, cookie, responseOf, testPortal, type TestPortal } from './test-portal.ts'

const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` })
const good = basic('ann@example.com:password of ann')
const stale = 'c3RhbGU='
const status = '/api/2.0/authentication'

/** What a row sends, given a good token, a good key, and a JWT that nobody issued. */
type Sent = (token: string, key: string) => Record<string, string>
const unissued = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl'

describe('how a credential is read (portal 4, the table row by row)', () => {
  test.each<[string, Sent, number]>([
    ['a raw token', (token) => ({ authorization: token }), 200],
    ['Bearer and a token', (token) => bearer(token), 200],
    ['bearer in lower case and a token', (token) => ({ authorization: `bearer ${token}` }), 401],
    ['a percent-encoded token', (token) => ({ authorization: encodeURIComponent(token) }), 200],
    ['a token whose plus signs became blanks', (token) => bearer(token.replaceAll('+', ' ')), 200],
    ['a cookie', (token) => cookie(token), 200],
    ['a cookie that is not percent-encoded', (token) => ({ cookie: `asc_auth_key=${token}` }), 200],
    ['a cookie with the word Bearer before it', (token) => ({ cookie: `asc_auth_key=Bearer ${token}` }), 200],
    ['seven letters with the word Bearer and a token', (token) => ({ authorization: `aBearer${token}` }), 200],
    ['a raw key', (_, key) => ({ authorization: key }), 401],
    ['Bearer and a key', (_, key) => bearer(key), 200],
    ['bearer in lower case and a key', (_, key) => ({ authorization: `bearer ${key}` }), 401],
    ['a key in a header ApiKeyBearer', (_, key) => ({ ApiKeyBearer: key }), 401],
    ['a key as the cookie', (_, key) => ({ cookie: `asc_auth_key=${key}` }), 401],
    ['a token in a header asc_auth_key', (token) => ({ asc_auth_key: token }), 401],
    ['a raw JWT', () => ({ authorization: unissued }), 401],
    ['Bearer and a JWT that nobody issued', () => bearer(unissued), 401],
    ['Basic with the address', () => good, 200],
    ['Basic with the address in another case', () => basic('ANN@example.com:password of ann'), 200],
    ['Basic with a wrong password', () => basic('ann@example.com:wrong'), 401],
    ['basic in lower case', () => ({ authorization: good.authorization.replace('B', 'b') }), 401],
    ['a stale cookie and a good token', (token) => ({ ...cookie(stale), ...bearer(token) }), 401],
    ['a good cookie and a stale token', (token) => ({ ...cookie(token), ...bearer(stale) }), 200],
    ['a stale cookie and Basic', () => ({ ...cookie(stale), ...good }), 200],
    ['a stale cookie and a key', (_, key) => ({ ...cookie(stale), ...bearer(key) }), 200],
    ['a good cookie and a bad key', (token) => ({ ...cookie(token), ...bearer('sk-0') }), 401],
    ['nothing', () => ({}), 401],
  ])('%s', async (_, sent, want) => {
    const { portal, token, status } = await testPortal()
    expect(await status(sent(await token('ann'), portal.createApiKey('ann')))).toBe(want)
  })

  test('no token is read from the query', async () => {
    const { get, token } = await testPortal()
    const value = encodeURIComponent(await token('ann'))
    expect((await get(`/api/2.0/people/@self?asc_auth_key=${value}&token=${value}&access_token=${value}`)).status).toBe(
      401,
    )
  })

  test('the password of Basic may have colons and letters beyond ASCII', async () => {
    const { status } = await testPortal({ users: [{ name: 'ann', password: 'a:b:пароль' }] })
    expect(await status(basic('ann@example.com:a:b:пароль'))).toBe(200)
  })

  test('a disabled user is 401 in every scheme', async () => {
    const { portal, token, status } = await testPortal()
    const [value, key] = [await token('bob'), portal.createApiKey('bob')]
    portal.setUserStatus('bob', 'disabled')
    const sent = [bearer(value), cookie(value), bearer(key), basic('bob@example.com:password of bob')]
    expect(await Promise.all(sent.map((headers) => status(headers)))).toEqual([401, 401, 401, 401])
  })
})

describe('refusals (portal 1.2, 4)', () => {
  test('a refused credential is 401 without body or challenge, but Basic always has one', async () => {
    const { get } = await testPortal()
    const answers = [await get('/api/2.0/people/@self'), await get('/api/2.0/people/@self', bearer('x'))]
    for (const answer of answers) {
      expect([answer.status, await answer.text(), answer.headers.get('content-length')]).toEqual([401, '', '0'])
      expect(answer.headers.has('www-authenticate')).toBe(false)
    }
    const challenged = [await get('/api/2.0/people/@self', basic('a@b:c')), await get('/api/2.0/people/@self', good)]
    expect(challenged.map((answer) => [answer.status, answer.headers.get('www-authenticate')])).toEqual([
      [401, 'Basic'],
      [200, 'Basic'],
    ])
  })

  test('a stale cookie is deleted, a stale header deletes nothing', async () => {
    const { get } = await testPortal()
    expect((await get('/api/2.0/people/@self', cookie(stale))).headers.getSetCookie()).toEqual([
      'asc_auth_key=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/',
    ])
    expect((await get('/api/2.0/people/@self', bearer(stale))).headers.has('set-cookie')).toBe(false)
  })

  test.each([
    ['no base64', 'Basic ***'],
    ['base64 without its padding', 'Basic YTpiYw'],
    ['no colon', `Basic ${btoa('nobody')}`],
    ['two headers in one', `Basic ${btoa('a:b')}, Basic ${btoa('a:b')}`],
  ])('Basic with %s is 500, on anonymous routes too', async (_, authorization) => {
    const { get } = await testPortal()
    expect((await get('/api/2.0/people/@self', { authorization })).status).toBe(500)
    const anonymous = await get(status, { authorization })
    expect([anonymous.status, anonymous.headers.has('www-authenticate')]).toEqual([500, false])
  })
})

describe('is this caller authenticated (portal 2.1)', () => {
  const answered = async ({ get }: TestPortal, headers: Record<string, string>) =>
    (await (await get(status, headers)).json()) as unknown

  test('200 true or false, and never 401', async () => {
    const fixture = await testPortal()
    const token = await fixture.token('ann')
    for (const [headers, response] of [
      [{}, false],
      [bearer(stale), false],
      [basic('a@b:c'), false],
      [cookie(stale), false],
      [bearer(token), true],
      [good, true],
      [bearer(fixture.portal.createApiKey('ann', { permissions: ['*:read'] })), true],
    ] as const) {
      expect(await answered(fixture, headers)).toMatchObject({ response, statusCode: 200 })
    }
  })

  test('a bad or narrow key is 403 with a problem, whatever it is for', async () => {
    const { portal, get, login, send } = await testPortal()
    const narrow = bearer(portal.createApiKey('ann', { permissions: ['files:read'] }))
    for (const path of [status, '/api/2.0/capabilities', '/api/2.0/settings']) {
      for (const headers of [narrow, bearer('sk-0000')]) {
        const answer = await get(path, headers)
        expect([answer.status, answer.headers.get('content-type')]).toEqual([
          403,
          'application/problem+json; charset=utf-8',
        ])
        expect(await answer.json()).toMatchObject({ title: 'Forbidden', status: 403 })
      }
    }
    const readOnly = bearer(portal.createApiKey('ann', { permissions: ['*:read'] }))
    expect((await login('ann', {}, readOnly)).status).toBe(403)
    expect((await send('POST', `${status}/logout`, undefined, readOnly)).status).toBe(403)
  })
})

describe('scopes of the routes (portal 4)', () => {
  const routes = [
    ['GET', '/api/2.0/people/@self'],
    ['GET', '/api/2.0/keys'],
    ['GET', '/api/2.0/keys/@self'],
    ['GET', '/api/2.0/settings/tfaapp'],
    ['PUT', '/api/2.0/security/activeconnections/logoutallexceptthis'],
  ] as const

  test.each([
    [[], [200, 200, 200, 200, 200]],
    [['*'], [200, 200, 200, 200, 200]],
    [['*:write'], [200, 200, 200, 200, 200]],
    [['*:read'], [200, 200, 200, 200, 403]],
    [['accounts.self:read'], [200, 403, 200, 403, 403]],
    [['accounts.self:write'], [200, 403, 200, 403, 403]],
    [
      ['accounts:read', 'accounts:write'],
      [403, 403, 200, 403, 403],
    ],
    [
      ['files:write', 'rooms:write'],
      [403, 403, 200, 403, 403],
    ],
  ])('a key with %j', async (permissions, want) => {
    const { portal, send } = await testPortal()
    const headers = bearer(portal.createApiKey('ann', { permissions }))
    const statuses: number[] = []
    for (const [method, path] of routes) statuses.push((await send(method, path, undefined, headers)).status)
    expect(statuses).toEqual(want)
  })

  test('a refusal for want of scope is empty', async () => {
    const { portal, get } = await testPortal()
    const answer = await get('/api/2.0/keys', bearer(portal.createApiKey('ann', { permissions: ['files:read'] })))
    expect([answer.status, await answer.text()]).toEqual([403, ''])
  })

  test('the caller of a key is its maker', async () => {
    const { portal, get } = await testPortal()
    expect((await responseOf(await get('/api/2.0/people/@self', bearer(portal.createApiKey('bob'))))).userName).toBe(
      'bob',
    )
  })
})
