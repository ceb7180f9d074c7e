import { describe, expect, test } from 'vitest'
import { bearer, credentials, envelopeOf, messageOf, responseOf, testPortal, type TestPortal } from './test-portal.ts'

const another = '/api/2.0/authentication/sendsms'

const enter = ({ portal, send }: TestPortal, name: string, code: string | undefined) =>
  send('POST', '/api/2.0/authentication/000000', { ...credentials(portal, name), code })
const lastCode = ({ portal }: TestPortal) => portal.sms.at(-1)?.code

describe('signing in with a text message (portal 3)', () => {
  test('a message goes out, the number is masked, and its end is ten minutes ahead', async () => {
    const { portal, login } = await testPortal({ tfa: 'sms' })
    const answer = await login('ann')
    const { confirmUrl, ...rest } = await responseOf(answer)
    expect(rest).toEqual({ expires: '2026-06-30T12:10:00Z', sms: true, phoneNoise: '+1555*0100', tfa: false })
    expect(confirmUrl).toMatch(/\/confirm\/PhoneAuth\?type=PhoneAuth&key=\d+\.[\w-]+&encemail=\w+$/)
    expect(portal.sms).toEqual([
      { to: '155550100', code: expect.stringMatching(/^\d{6}$/) as string, at: portal.clock.now() },
    ])
    expect(answer.headers.has('set-cookie')).toBe(false)
  })

  test('a message that is still good is not repeated, sendsms always sends a new one', async () => {
    const { portal, login, send } = await testPortal({ tfa: 'sms' })
    await login('ann')
    await login('ann')
    expect(portal.sms).toHaveLength(1)
    const answer = await send('POST', another, credentials(portal, 'ann'))
    expect(await responseOf(answer)).toEqual({
      expires: '2026-06-30T12:10:00Z',
      sms: true,
      phoneNoise: '+1555*0100',
      tfa: false,
    })
    expect(portal.sms).toHaveLength(2)
    portal.clock.advance({ minutes: 10 })
    await login('ann')
    expect(portal.sms).toHaveLength(3)
  })

  test('the code of the body signs in, with sms true and the masked number; the one in the path is not read', async () => {
    const fixture = await testPortal({ tfa: 'sms' })
    await fixture.login('ann')
    const code = lastCode(fixture)
    const inPath = await fixture.send(
      'POST',
      `/api/2.0/authentication/${code ?? ''}`,
      credentials(fixture.portal, 'ann'),
    )
    expect(inPath.status).toBe(401)
    const { token, ...rest } = await responseOf(await enter(fixture, 'ann', code))
    expect(rest).toEqual({ expires: '2027-06-30T12:00:00Z', sms: true, phoneNoise: '+1555*0100', tfa: false })
    expect(await fixture.status({ authorization: String(token) })).toBe(200)
    expect((await enter(fixture, 'ann', code)).status).toBe(401)
  })

  test('a code is good for ten minutes', async () => {
    const fixture = await testPortal({ tfa: 'sms' })
    await fixture.login('ann')
    fixture.portal.clock.advance({ minutes: 10 })
    expect((await enter(fixture, 'ann', lastCode(fixture))).status).toBe(401)
  })

  test('five checks in ten minutes, then the right code is refused too', async () => {
    const fixture = await testPortal({ tfa: 'sms' })
    await fixture.login('ann')
    for (let at = 0; at < 5; at++) expect((await enter(fixture, 'ann', '0')).status).toBe(401)
    expect((await enter(fixture, 'ann', lastCode(fixture))).status).toBe(401)
  })

  test('six codes may be on the way, the seventh is 500', async () => {
    const { portal, login, send } = await testPortal({ tfa: 'sms' })
    await login('ann')
    for (let at = 0; at < 5; at++) expect((await send('POST', another, credentials(portal, 'ann'))).status).toBe(200)
    const answer = await send('POST', another, credentials(portal, 'ann'))
    expect(answer.status).toBe(500)
    expect(await messageOf(answer)).toBe('You have sent too many text messages. Please try again later.')
  })

  test('sendsms without that factor is 500, with wrong credentials 401', async () => {
    const { portal, send } = await testPortal()
    expect((await send('POST', another, credentials(portal, 'ann'))).status).toBe(500)
    expect((await send('POST', another, { userName: 'ann@example.com', password: 'x' })).status).toBe(401)
  })
})

describe('a phone that is not activated (portal 2.5, 3)', () => {
  const users = [{ name: 'ann', role: 'owner' }] as const

  test('the link leads to setphone, whose message signs in and activates the number', async () => {
    const fixture = await testPortal({ tfa: 'sms', users })
    const challenge = await responseOf(await fixture.login('ann'))
    expect(Object.keys(challenge)).toEqual(['expires', 'sms', 'tfa', 'confirmUrl'])
    expect(challenge.expires).toBe('0001-01-01T00:00:00')
    expect(fixture.portal.sms).toHaveLength(0)
    const confirm = new URL(String(challenge.confirmUrl)).search.slice(1)
    const answer = await fixture.send(
      'POST',
      '/api/2.0/authentication/setphone',
      { mobilePhone: '+1 (555) 501-01' },
      { confirm },
    )
    expect(await responseOf(answer)).toMatchObject({ sms: true, phoneNoise: '+1555*0101' })
    expect(await responseOf(await enter(fixture, 'ann', lastCode(fixture)))).toHaveProperty('token')
    expect(await responseOf(await fixture.login('ann'))).toHaveProperty('phoneNoise')
    const again = await fixture.send('POST', '/api/2.0/authentication/setphone', { mobilePhone: '1' }, { confirm })
    expect(again.status).toBe(500)
  })

  test('nothing is 401, another credential 403, an empty number 500', async () => {
    const { portal, send, login } = await testPortal({ tfa: 'sms', users })
    const path = '/api/2.0/authentication/setphone'
    const body = { mobilePhone: '155550100' }
    expect((await send('POST', path, body)).status).toBe(401)
    expect((await send('POST', path, body, bearer(portal.createApiKey('ann')))).status).toBe(403)
    const confirm = new URL(String((await responseOf(await login('ann'))).confirmUrl)).search.slice(1)
    expect((await send('POST', path, { mobilePhone: 'none' }, { confirm })).status).toBe(500)
  })
})

describe('the masking that throws (portal 3, deduced)', () => {
  const users = [
    { name: 'ann', role: 'owner', phone: '15555550100' },
    { name: 'bob', phone: '12345678' },
    { name: 'cat', phone: '1234567' },
  ] as const

  test('it is off unless asked for: long numbers are masked, short ones shown', async () => {
    const { login } = await testPortal({ tfa: 'sms', users })
    const noises = []
    for (const { name } of users) noises.push((await responseOf(await login(name))).phoneNoise)
    expect(noises).toEqual(['+1555***0100', '+12345678', '+1234567'])
  })

  test('switched on, ten digits are 400 after the message went out, and 401 with the code; of eight one is lost', async () => {
    const fixture = await testPortal({ tfa: 'sms', users, deviations: { phoneNoiseThrows: true } })
    expect((await fixture.login('ann')).status).toBe(400)
    expect(fixture.portal.sms).toHaveLength(1)
    expect((await enter(fixture, 'ann', lastCode(fixture))).status).toBe(401)
    expect((await responseOf(await fixture.login('bob'))).phoneNoise).toBe('+1234567')
  })
})

describe('checking a confirmation link (portal 2.6)', () => {
  const path = '/api/2.0/authentication/confirm'

  test('it is 200 with a number: good, invalid, expired', async () => {
    const { portal, login, send } = await testPortal({ tfa: 'sms' })
    const link = new URL(String((await responseOf(await login('ann'))).confirmUrl)).searchParams
    const body = { type: 'PhoneAuth', key: link.get('key'), encEmail: link.get('encemail') }
    expect(await responseOf(await send('POST', path, body))).toEqual({
      result: 0,
      email: 'ann@example.com',
      isAgent: false,
    })
    expect(await responseOf(await send('POST', path, { ...body, type: 'Auth' }))).toEqual({ result: 1, isAgent: false })
    portal.clock.advance({ minutes: 61 })
    expect(await responseOf(await send('POST', path, body))).toEqual({ result: 2, isAgent: false })
  })

  test('a missing key is taken from the cookie of that type', async () => {
    const { portal, login, send } = await testPortal({ tfa: 'totp' })
    const challenge = await login('ann')
    const headers = { cookie: challenge.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '' }
    const answer = await send('POST', path, { type: 'TfaActivation', uiD: portal.users[0]?.id }, headers)
    expect((await responseOf(answer)).result).toBe(0)
  })

  test('neither type nor address is 400 with an exception, a wrong type 400 with a problem', async () => {
    const { send } = await testPortal()
    expect((await envelopeOf(await send('POST', path, {}))).statusCode).toBe(400)
    expect((await send('POST', path, { type: 'Nothing' })).headers.get('content-type')).toContain('problem+json')
    expect((await send('POST', path, { email: 'none' })).status).toBe(400)
  })

  test('a kind of user that there is not, and an id of a user that is none, are 400 with a problem', async () => {
    const { send } = await testPortal()
    for (const wrong of [{ emplType: 'Nobody' }, { uiD: 'ann' }]) {
      const answer = await send('POST', path, { type: 'LinkInvite', ...wrong })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        400,
        expect.stringContaining('problem+json'),
      ])
    }
    expect((await send('POST', path, { type: 'LinkInvite', emplType: 'Guest' })).status).toBe(200)
  })
})
