import { describe, expect, test } from 'vitest'
import {
  bearer,
  cookie,
  credentials,
  envelopeOf,
  membersOf,
  messageOf,
  noon,
  responseOf,
  testPortal,
} from './test-portal.ts'

const authentication = '/api/2.0/authentication'
const wrong = { password: 'wrong' }

describe('the body of a sign-in (portal 2.2)', () => {
  test.each([[''], ['email'], [null]])(
    'a provider that is empty or email means a local account: %j',
    async (provider) => {
      const { login } = await testPortal()
      expect(await responseOf(await login('ann', { provider }))).toHaveProperty('token')
    },
  )

  test('the captcha type is a number, whichever it is', async () => {
    const { login } = await testPortal()
    for (const recaptchaType of [0, 1, 2, 3]) expect((await login('ann', { recaptchaType })).status).toBe(200)
  })

  test('an empty object is a failed sign-in and no invalid body', async () => {
    const { send } = await testPortal()
    const answer = await send('POST', authentication, {})
    expect([answer.status, await messageOf(answer)]).toEqual([401, 'User authentication failed'])
  })

  test('a body without a media type is 415', async () => {
    const { portal, fetch } = await testPortal()
    const body = new TextEncoder().encode(JSON.stringify(credentials(portal, 'ann')))
    const answer = await fetch(`${portal.url}${authentication}`, { method: 'POST', body })
    expect(answer.status).toBe(415)
  })

  test('the end is in UTC, its trailing zeros are cut', async () => {
    const ends = []
    for (const now of [noon, noon + 120, noon + 125]) {
      const { login } = await testPortal({ now })
      ends.push((await responseOf(await login('ann'))).expires)
    }
    expect(ends).toEqual(['2027-06-30T12:00:00Z', '2027-06-30T12:00:00.12Z', '2027-06-30T12:00:00.125Z'])
  })

  test('the literal paths win over a code', async () => {
    const { send } = await testPortal()
    expect((await send('POST', `${authentication}/logout`)).status).toBe(200)
    expect((await send('POST', `${authentication}/setphone`, {})).status).toBe(401)
    expect(await responseOf(await send('POST', `${authentication}/confirm`, { type: 'Auth' }))).toHaveProperty('result')
    expect((await send('POST', `${authentication}/sendsms`, {})).status).toBe(401)
  })

  test('a stale credential keeps nobody from signing in, only setphone asks for one', async () => {
    const { login, send } = await testPortal()
    expect((await login('ann', {}, cookie('stale'))).status).toBe(200)
    expect((await login('ann', {}, bearer('stale'))).status).toBe(200)
    expect((await send('POST', `${authentication}/logout`, undefined, bearer('stale'))).status).toBe(200)
    expect((await send('POST', `${authentication}/confirm`, { type: 'Auth' }, bearer('stale'))).status).toBe(200)
    expect((await send('POST', `${authentication}/setphone`, { mobilePhone: '1' }, bearer('stale'))).status).toBe(401)
  })

  test('the salt is the same for everybody, signed in or not', async () => {
    const { get, token } = await testPortal()
    const settings = '/api/2.0/settings?withpassword=true'
    const seen = [await get(settings)]
    for (const name of ['ann', 'bob']) seen.push(await get(settings, bearer(await token(name))))
    const salts = await Promise.all(seen.map(async (answer) => membersOf((await responseOf(answer)).passwordHash).salt))
    expect(new Set(salts).size).toBe(1)
  })
})

describe('refusals of a sign-in (portal 2.2)', () => {
  test('the refusals of a sign-in are bare: too many attempts, a captcha', async () => {
    const { login } = await testPortal()
    const captcha = await login('bob', { recaptchaResponse: 'no' })
    for (let at = 0; at < 5; at++) await login('ann', wrong)
    const blocked = await login('ann', wrong)
    const bare = (message: string) => ({
      error: { message, type: null, stack: null, hresult: 0 },
      status: 1,
      statusCode: 403,
    })
    expect(await envelopeOf(captcha)).toEqual(bare('Invalid Recaptcha'))
    expect(await envelopeOf(blocked)).toEqual(bare('Too many login attempts. Please try again later'))
  })

  test('a pending user is refused as a disabled one', async () => {
    const { portal, login } = await testPortal()
    portal.setUserStatus('bob', 'pending')
    const answer = await login('bob')
    expect([answer.status, await messageOf(answer)]).toEqual([403, 'User disabled'])
  })

  test('attempts, block and period of the lock-out can be set', async () => {
    const { portal, login } = await testPortal({ lockOut: { attempts: 2, blockSeconds: 10, checkSeconds: 5 } })
    await login('ann', wrong)
    await login('ann', wrong)
    portal.clock.advance({ seconds: 6 })
    const statuses = []
    for (let at = 0; at < 3; at++) statuses.push((await login('ann', wrong)).status)
    portal.clock.advance({ seconds: 9 })
    statuses.push((await login('ann')).status)
    portal.clock.advance({ seconds: 2 })
    statuses.push((await login('ann')).status)
    expect(statuses).toEqual([401, 401, 403, 403, 200])
  })

  test('a success forgets its own failures alone', async () => {
    const { login } = await testPortal()
    const elsewhere = { 'x-forwarded-for': '192.0.2.7' }
    for (let at = 0; at < 5; at++) await login('ann', wrong)
    expect((await login('bob')).status).toBe(200)
    expect((await login('ann', {}, elsewhere)).status).toBe(200)
    expect((await login('ann', wrong)).status).toBe(403)
  })
})

describe('the life of a token (portal 2.2, 2.8)', () => {
  test('a token works from another address', async () => {
    const { token, status } = await testPortal()
    const ann = bearer(await token('ann'))
    expect(await status({ ...ann, 'x-forwarded-for': '192.0.2.7' })).toBe(200)
  })

  test('a token of another portal is refused', async () => {
    const [one, other] = [await testPortal({ seed: 1 }), await testPortal({ seed: 2 })]
    const value = await one.token('ann')
    expect([await one.status(bearer(value)), await other.status(bearer(value))]).toEqual([200, 401])
  })

  test('what has not changed since 3.0 is the same in 3.6', async () => {
    const { login, status, token } = await testPortal({ release: '3.6' })
    const value = await token('ann')
    expect((await responseOf(await login('ann'))).expires).toBe('2027-06-30T12:00:00Z')
    expect(await status({ authorization: `bearer ${value}` })).toBe(401)
    expect(await status({ ...cookie('stale'), ...bearer(value) })).toBe(401)
    const statuses = []
    for (let at = 0; at < 6; at++) statuses.push((await login('ann', wrong)).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 403])
  })
})

describe('what an administrator does (portal 2.8)', () => {
  test('a changed cookie lifetime ends every token, and new ones have it', async () => {
    const { portal, token, login, status } = await testPortal()
    const [ann, bob] = [bearer(await token('ann')), bearer(await token('bob'))]
    portal.setCookieLifetime(30)
    expect([await status(ann), await status(bob)]).toEqual([401, 401])
    expect((await responseOf(await login('ann'))).expires).toBe('2026-06-30T12:30:00Z')
  })

  test('a changed address ends the tokens of that user, who signs in with the new one', async () => {
    const { portal, token, status, send } = await testPortal()
    const [ann, bob] = [bearer(await token('ann')), bearer(await token('bob'))]
    portal.setEmail('bob', 'robert@example.com')
    expect([await status(ann), await status(bob)]).toEqual([200, 401])
    const enter = async (userName: string) =>
      (await send('POST', authentication, { userName, password: 'password of bob' })).status
    expect([await enter('bob@example.com'), await enter('robert@example.com')]).toEqual([401, 200])
  })

  test('a removed user is nobody: tokens, keys and password are dead', async () => {
    const { portal, token, status, send } = await testPortal()
    const [value, key] = [await token('bob'), portal.createApiKey('bob')]
    portal.removeUser('bob')
    expect([await status(bearer(value)), await status(bearer(key))]).toEqual([401, 401])
    const body = { userName: 'bob@example.com', password: 'password of bob' }
    expect((await send('POST', authentication, body)).status).toBe(401)
  })
})
