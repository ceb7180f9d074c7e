import { describe, expect, test } from 'vitest'
import { bearer, cookie, envelopeOf, setCookie, testPortal } from './test-portal.ts'

describe('signing out (portal 2.7)', () => {
  const logout = '/api/2.0/authentication/logout'

  test('with the cookie the token is dead everywhere, and the cookie is deleted', async () => {
    const { send, status, token, portal } = await testPortal()
    const value = await token('ann')
    const answer = await send('POST', logout, undefined, cookie(value))
    expect(Object.keys(await envelopeOf(answer))).toEqual(['count', 'links', 'status', 'statusCode'])
    expect(answer.headers.getSetCookie()).toEqual(['asc_auth_key=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/'])
    expect([await status(cookie(value)), await status(bearer(value))]).toEqual([401, 401])
    expect(portal.stats.revocations).toBe(1)
  })

  test('with the header alone the token lives on', async () => {
    const { send, status, token } = await testPortal()
    const value = await token('ann')
    const answer = await send('POST', logout, undefined, bearer(value))
    expect([answer.status, answer.headers.has('set-cookie')]).toEqual([200, false])
    expect(await status(bearer(value))).toBe(200)
  })

  test('without anything it is 200, and other sessions are not touched', async () => {
    const { send, status, token } = await testPortal()
    const [one, other] = [await token('ann'), await token('ann')]
    expect((await send('POST', logout)).status).toBe(200)
    await send('POST', logout, undefined, cookie(one))
    expect(await status(bearer(other))).toBe(200)
  })

  test('the socket cookie is deleted where it was sent', async () => {
    const { send } = await testPortal()
    const answer = await send('POST', logout, undefined, { cookie: 'socketio.sid=1' })
    expect(setCookie(answer, 'socketio.sid')).toBe('socketio.sid=')
  })
})
