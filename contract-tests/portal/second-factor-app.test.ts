import { describe, expect, test } from 'vitest'
import {
  bearer,
  credentials,
  envelopeOf,
  messageOf,
  responseOf,
  setCookie,
  testPortal,
  type TestPortal,
} from './test-portal.ts'

const withCode = '/api/2.0/authentication/ignored'
const connectedUsers = [
  { name: 'ann', role: 'owner', totp: 'connected' },
  { name: 'bob', totp: 'connected' },
] as const

/** Signs in with the code that the authenticator shows. */
const enter = ({ portal, send }: TestPortal, name: string, more: object = {}) =>
  send('POST', withCode, { ...credentials(portal, name), code: portal.totp(name).code, ...more })

describe('what a sign-in asks for (portal 3)', () => {
  test('without an app it gives the secret and the key in a cookie, and no token', async () => {
    const { portal, login } = await testPortal({ tfa: 'totp' })
    const answer = await login('ann')
    const id = portal.users[0]?.id ?? ''
    expect(await responseOf(answer)).toEqual({
      expires: '0001-01-01T00:00:00',
      sms: false,
      tfa: true,
      tfaKey: portal.totp('ann').key,
      confirmUrl: `${portal.url}/confirm/TfaActivation?type=TfaActivation&uid=${id}`,
    })
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^asc_confirm_key_TfaActivation=\d+\.[^;]+; path=\/; samesite=strict; httponly$/),
    ])
  })

  test('with a connected app it gives neither secret nor token', async () => {
    const { login } = await testPortal({ tfa: 'totp', users: connectedUsers })
    const answer = await login('ann')
    expect(Object.keys(await responseOf(answer))).toEqual(['expires', 'sms', 'tfa', 'confirmUrl'])
    expect(setCookie(answer, 'asc_confirm_key_TfaAuth')).toBeDefined()
  })

  test('a trusted address needs none, a mandatory user needs it from there too', async () => {
    const { portal, login, send } = await testPortal()
    const admin = { authorization: `Basic ${btoa('ann@example.com:password of ann')}` }
    const mandatoryUsers = [portal.users[1]?.id]
    await send('PUT', '/api/2.0/settings/tfaapp', { type: 'App', trustedIps: ['192.0.2.7'], mandatoryUsers }, admin)
    const from = { 'x-forwarded-for': '192.0.2.7' }
    expect(await responseOf(await login('ann', {}, from))).toHaveProperty('token')
    expect(await responseOf(await login('ann'))).not.toHaveProperty('token')
    expect(await responseOf(await login('bob', {}, from))).not.toHaveProperty('token')
  })

  test('Basic and API keys pass it by', async () => {
    const { portal, status } = await testPortal({ tfa: 'totp' })
    expect(await status({ authorization: `Basic ${btoa('ann@example.com:password of ann')}` })).toBe(200)
    expect(await status(bearer(portal.createApiKey('ann')))).toBe(200)
  })
})

describe('a code of the app (portal 2.3, 3)', () => {
  test('the first one connects the app, gives a token with tfa true, and makes five backup codes', async () => {
    const fixture = await testPortal({ tfa: 'totp' })
    const answer = await enter(fixture, 'ann')
    const { token, ...rest } = await responseOf(answer)
    expect(rest).toEqual({ expires: '2027-06-30T12:00:00Z', sms: false, tfa: true })
    const codes = await envelopeOf(await fixture.get('/api/2.0/settings/tfaappcodes', bearer(String(token))))
    expect(codes.count).toBe(5)
    expect(codes.response).toEqual(
      Array.from({ length: 5 }, () => ({ isUsed: false, code: expect.stringMatching(/^[\w-]{6}$/) as string })),
    )
    expect(answer.headers.getSetCookie()).toHaveLength(1)
  })

  test('of a connected app it sets the cookie twice, the second never for a session', async () => {
    const fixture = await testPortal({ tfa: 'totp', users: connectedUsers })
    const lines = (await enter(fixture, 'ann', { session: true })).headers.getSetCookie()
    expect(lines.map((line) => line.includes('expires='))).toEqual([false, true])
  })

  test('it sets the cookie once where that deviation is off', async () => {
    const fixture = await testPortal({ tfa: 'totp', users: connectedUsers, deviations: { doubleSetCookie: false } })
    expect((await enter(fixture, 'ann')).headers.getSetCookie()).toHaveLength(1)
  })

  test('codes of five minutes before and after are taken, older ones are not, and one may be used again', async () => {
    const fixture = await testPortal({ tfa: 'totp', users: connectedUsers })
    const { code } = fixture.portal.totp('ann')
    expect((await enter(fixture, 'ann')).status).toBe(200)
    fixture.portal.clock.advance({ minutes: 5 })
    expect((await enter(fixture, 'ann', { code })).status).toBe(200)
    fixture.portal.clock.advance({ seconds: 30 })
    expect((await enter(fixture, 'ann', { code })).status).toBe(401)
  })

  test('a backup code does in its place, once', async () => {
    const fixture = await testPortal({ tfa: 'totp', users: connectedUsers })
    const { token } = await responseOf(await enter(fixture, 'ann'))
    const list = (
      await envelopeOf(await fixture.send('PUT', '/api/2.0/settings/tfaappnewcodes', undefined, bearer(String(token))))
    ).response
    const code: unknown = Array.isArray(list) ? Reflect.get(Object(list[0]), 'code') : undefined
    expect((await enter(fixture, 'ann', { code })).status).toBe(200)
    expect((await enter(fixture, 'ann', { code })).status).toBe(401)
  })

  test('whatever is wrong with it is 401 with the one text: wrong, empty, too many, and no second factor at all', async () => {
    const fixture = await testPortal({ tfa: 'totp', users: connectedUsers })
    for (const code of ['000000', '', '000000', '000000', '000000', '000000']) {
      const answer = await enter(fixture, 'ann', { code })
      expect([answer.status, await messageOf(answer)]).toEqual([401, 'User authentication failed'])
    }
    expect((await enter(fixture, 'ann')).status).toBe(401)
    fixture.portal.clock.advance({ seconds: 61 })
    expect((await enter(fixture, 'ann')).status).toBe(200)
    const none = await testPortal()
    expect((await enter(none, 'ann')).status).toBe(401)
  })

  test('each try renews the minute', async () => {
    const fixture = await testPortal({ tfa: 'totp', users: connectedUsers })
    for (let at = 0; at < 5; at++) await enter(fixture, 'ann', { code: '000000' })
    fixture.portal.clock.advance({ seconds: 50 })
    expect((await enter(fixture, 'ann')).status).toBe(401)
    fixture.portal.clock.advance({ seconds: 50 })
    expect((await enter(fixture, 'ann')).status).toBe(401)
  })

  test('the credentials are checked again, lock-out included', async () => {
    const fixture = await testPortal({ tfa: 'totp', users: connectedUsers })
    for (let at = 0; at < 5; at++) expect((await enter(fixture, 'ann', { password: 'wrong' })).status).toBe(401)
    expect((await enter(fixture, 'ann', { password: 'wrong' })).status).toBe(403)
    expect((await enter(fixture, 'ann')).status).toBe(403)
  })
})
