import { describe, expect, test } from 'vitest'
import {
  bearer,
  cookie,
  envelopeOf,
  membersOf,
  messageOf,
  responseOf,
  setCookie,
  testPortal,
  type TestPortal,
} from './test-portal.ts'

const connections = '/api/2.0/security/activeconnections'
const basic = (name: string) => ({ authorization: `Basic ${btoa(`${name}@example.com:password of ${name}`)}` })

describe('what ends a token (portal 2.8)', () => {
  test('its own end, a year ahead', async () => {
    const { portal, token, status } = await testPortal()
    const value = bearer(await token('ann'))
    portal.clock.advance({ days: 364, hours: 23 })
    expect(await status(value)).toBe(200)
    portal.clock.advance({ hours: 1 })
    expect(await status(value)).toBe(401)
  })

  test('the lifetime that an administrator set; nought is for ever, and is said with the sentinel', async () => {
    const hour = await testPortal({ cookieLifetime: 60 })
    const value = bearer(await hour.token('ann'))
    hour.portal.clock.advance({ minutes: 60 })
    expect(await hour.status(value)).toBe(401)
    const ever = await testPortal({ cookieLifetime: 0 })
    const answer = await ever.login('ann')
    expect((await responseOf(answer)).expires).toBe('0001-01-01T00:00:00')
    ever.portal.clock.advance({ days: 4000 })
    expect(await ever.status(bearer(String((await responseOf(answer)).token)))).toBe(200)
  })

  test('a session ends with its token too, although the answer does not say when', async () => {
    const { portal, login, status } = await testPortal()
    const { token } = await responseOf(await login('ann', { session: true }))
    portal.clock.advance({ days: 365 })
    expect(await status(bearer(String(token)))).toBe(401)
  })

  test('a new password, of that user only', async () => {
    const { portal, token, status, login } = await testPortal()
    const [ann, bob] = [bearer(await token('ann')), bearer(await token('bob'))]
    portal.setPassword('bob', 'another')
    expect([await status(ann), await status(bob)]).toEqual([200, 401])
    expect((await login('bob', { password: 'another' })).status).toBe(200)
    expect((await login('bob', { password: 'password of bob' })).status).toBe(401)
  })

  test('disabling the user, and enabling brings no token back', async () => {
    const { portal, token, status } = await testPortal()
    const bob = bearer(await token('bob'))
    portal.setUserStatus('bob', 'disabled')
    expect(await status(bob)).toBe(401)
    portal.setUserStatus('bob', 'active')
    expect(await status(bob)).toBe(401)
    expect(await status(bearer(await token('bob')))).toBe(200)
  })

  test('a second factor that is switched on, for everybody', async () => {
    const { send, token, status } = await testPortal()
    const [ann, bob] = [bearer(await token('ann')), bearer(await token('bob'))]
    await send('PUT', '/api/2.0/settings/tfaapp', { type: 'Sms' }, ann)
    expect([await status(ann), await status(bob)]).toEqual([401, 401])
  })

  test('a reset of the portal', async () => {
    const { portal, token, status } = await testPortal()
    const ann = bearer(await token('ann'))
    portal.reset()
    expect(await status(ann)).toBe(401)
  })
})

describe('active connections (portal 7)', () => {
  const listOf = async ({ get }: TestPortal, headers: Record<string, string>) => {
    const { items, loginEvent } = await responseOf(await get(connections, headers))
    return { loginEvent, ids: Array.isArray(items) ? items.map((item) => membersOf(item).id) : [] }
  }

  test('they are the sessions of the caller, that of the cookie first', async () => {
    const fixture = await testPortal()
    const first = await fixture.token('ann')
    await fixture.token('bob')
    await fixture.token('ann')
    expect(await listOf(fixture, cookie(first))).toEqual({ loginEvent: 1, ids: [1, 3] })
    expect(await listOf(fixture, bearer(first))).toEqual({ loginEvent: 0, ids: [3, 1] })
  })

  test('the profile names the login event of a cookie, and 0 for a header', async () => {
    const { get, token } = await testPortal()
    const value = await token('ann')
    const eventOf = async (headers: Record<string, string>) =>
      (await responseOf(await get('/api/2.0/people/@self', headers))).loginEventId
    expect([await eventOf(cookie(value)), await eventOf(bearer(value))]).toEqual([1, 0])
  })

  test('one that is ended is dead as a header too; ending it again is false', async () => {
    const { send, token, status } = await testPortal()
    const [one, other] = [await token('ann'), await token('ann')]
    const end = async () =>
      (await envelopeOf(await send('PUT', `${connections}/logout/1`, undefined, bearer(other)))).response
    expect([await end(), await end()]).toEqual([true, false])
    expect([await status(bearer(one)), await status(bearer(other))]).toEqual([401, 200])
  })

  test("somebody else's is 403, unless one administers; in 3.6 it was false", async () => {
    const { send, token, status } = await testPortal()
    const [ann, bob] = [bearer(await token('ann')), bearer(await token('bob'))]
    const refused = await send('PUT', `${connections}/logout/1`, undefined, bob)
    expect([refused.status, await messageOf(refused)]).toEqual([403, 'Access denied'])
    expect((await envelopeOf(await send('PUT', `${connections}/logout/2`, undefined, ann))).response).toBe(true)
    expect([await status(ann), await status(bob)]).toEqual([200, 401])
    const old = await testPortal({ release: '3.6' })
    await old.token('ann')
    const answer = await old.send('PUT', `${connections}/logout/1`, undefined, bearer(await old.token('bob')))
    expect((await envelopeOf(answer)).response).toBe(false)
  })

  test('an id that is none is 404', async () => {
    const { send, token } = await testPortal()
    const ann = bearer(await token('ann'))
    expect((await send('PUT', `${connections}/logout/x`, undefined, ann)).status).toBe(404)
    expect((await send('PUT', `${connections}/logoutall/x`, undefined, ann)).status).toBe(404)
  })

  test('all of a user end, and whoever ends their own gets a new cookie', async () => {
    const { portal, send, token, status } = await testPortal()
    const [ann, bob] = [bearer(await token('ann')), bearer(await token('bob'))]
    const [annId, bobId] = portal.users.map(({ id }) => id)
    expect((await send('PUT', `${connections}/logoutall/${annId ?? ''}`, undefined, bob)).status).toBe(403)
    expect(
      await envelopeOf(await send('PUT', `${connections}/logoutall/${bobId ?? ''}`, undefined, ann)),
    ).toMatchObject({ count: 0 })
    expect([await status(ann), await status(bob)]).toEqual([200, 401])
    const own = await send('PUT', `${connections}/logoutall/${annId ?? ''}`, undefined, ann)
    expect(await status(ann)).toBe(401)
    expect(await status({ cookie: setCookie(own, 'asc_auth_key') ?? '' })).toBe(200)
  })

  test('the others end, and without a cookie all of them', async () => {
    const { send, token, status } = await testPortal()
    const [one, other] = [await token('ann'), await token('ann')]
    const answer = await send('PUT', `${connections}/logoutallexceptthis`, undefined, cookie(one))
    expect((await envelopeOf(answer)).response).toBe('Ann Example')
    expect([await status(bearer(one)), await status(bearer(other))]).toEqual([200, 401])
    await send('PUT', `${connections}/logoutallexceptthis`, undefined, bearer(one))
    expect(await status(bearer(one))).toBe(401)
  })

  test('for a change of password all end, and the answer is the page and a new cookie', async () => {
    const { portal, send, token, status } = await testPortal()
    const ann = bearer(await token('ann'))
    const answer = await send('PUT', `${connections}/logoutallchangepassword`, undefined, ann)
    expect((await envelopeOf(answer)).response).toContain(
      `${portal.url}/confirm/PasswordChange?type=PasswordChange&key=`,
    )
    expect([await status(ann), await status({ cookie: setCookie(answer, 'asc_auth_key') ?? '' })]).toEqual([401, 200])
  })

  test('Basic makes none', async () => {
    const fixture = await testPortal()
    expect(await fixture.status(basic('ann'))).toBe(200)
    expect(await listOf(fixture, basic('ann'))).toEqual({ loginEvent: 0, ids: [] })
  })
})
