import { describe, expect, test } from 'vitest'
import { envelopeOf, membersOf, responseOf, setCookie, testPortal } from './test-portal.ts'

const authentication = '/api/2.0/authentication'
const settings = '/api/2.0/settings/tfaapp'
const admin = { authorization: `Basic ${btoa('ann@example.com:password of ann')}` }
const connected = { tfa: 'totp', users: [{ name: 'ann', totp: 'connected' }] } as const

describe('the kinds of a second factor (portal 3)', () => {
  test('switching one kind on switches the other off', async () => {
    const { get, send } = await testPortal()
    const enabled = async (type: string) => {
      await send('PUT', settings, { type }, admin)
      const { response } = await envelopeOf(await get(settings, admin))
      return Array.isArray(response) ? response.map((one) => membersOf(one).enabled) : []
    }
    expect([await enabled('Sms'), await enabled('App'), await enabled('None')]).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })

  test('the settings say whom they trust and who has to', async () => {
    const { portal, get, send } = await testPortal()
    const [id, group] = [portal.users[1]?.id, '00000000-0000-4000-8000-000000000001']
    const lists = { trustedIps: ['192.0.2.7'], mandatoryUsers: [id], mandatoryGroups: [group] }
    await send('PUT', settings, { type: 'App', ...lists }, admin)
    const { response } = await envelopeOf(await get(settings, admin))
    expect(membersOf(Array.isArray(response) ? response[1] : undefined)).toEqual({
      id: 'app',
      title: expect.any(String) as string,
      enabled: true,
      available: true,
      ...lists,
    })
  })

  test('a member of a mandatory group needs it from a trusted address too', async () => {
    const group = '00000000-0000-4000-8000-000000000001'
    const { login, send } = await testPortal({
      users: [{ name: 'ann' }, { name: 'bob', groups: [group] }, { name: 'cat' }],
    })
    await send('PUT', settings, { type: 'App', trustedIps: ['192.0.2.7'], mandatoryGroups: [group] }, admin)
    const from = { 'x-forwarded-for': '192.0.2.7' }
    expect(await responseOf(await login('cat', {}, from))).toHaveProperty('token')
    expect(await responseOf(await login('bob', {}, from))).not.toHaveProperty('token')
  })

  test('a second factor that was off for days makes everybody enrol again', async () => {
    const fixture = await testPortal(connected)
    const { portal, send, login } = fixture
    const keys = async () => 'tfaKey' in (await responseOf(await login('ann')))
    portal.clock.advance({ hours: 1 })
    await send('PUT', settings, { type: 'None' }, admin)
    portal.clock.advance({ hours: 1 })
    await send('PUT', settings, { type: 'App' }, admin)
    expect(await keys()).toBe(false)
    portal.clock.advance({ days: 2 })
    await send('PUT', settings, { type: 'None' }, admin)
    portal.clock.advance({ days: 2 })
    await send('PUT', settings, { type: 'App' }, admin)
    expect(await keys()).toBe(true)
  })
})

describe('the app (portal 3)', () => {
  test('the set-up has account, key and picture', async () => {
    const { portal, login, get } = await testPortal({ tfa: 'totp' })
    const challenge = await login('ann')
    const headers = {
      confirm: new URL(String((await responseOf(challenge)).confirmUrl)).search.slice(1),
      cookie: setCookie(challenge, 'asc_confirm_key_TfaActivation') ?? '',
    }
    expect(await responseOf(await get(`${settings}/setup`, headers))).toEqual({
      account: 'ann@example.com',
      manualEntryKey: portal.totp('ann').key,
      qrCodeSetupImageUrl: expect.stringMatching(/^data:image\//) as string,
    })
  })

  test('a wrong code in the browser has type and stack, too many are bare', async () => {
    const { portal, login, send } = await testPortal(connected)
    const headers = {
      confirm: `type=TfaAuth&uid=${portal.users[0]?.id ?? ''}`,
      cookie: setCookie(await login('ann'), 'asc_confirm_key_TfaAuth') ?? '',
    }
    const enter = () => send('POST', `${settings}/validate`, { code: '000000' }, headers)
    expect((await envelopeOf(await enter())).error).toEqual({
      message: 'Incorrect code',
      type: 'System.ArgumentException',
      stack: expect.any(String) as string,
      hresult: -2147024809,
    })
    for (let at = 0; at < 4; at++) await enter()
    const refused = await enter()
    expect(refused.status).toBe(403)
    expect((await envelopeOf(refused)).error).toMatchObject({ type: null, stack: null, hresult: 0 })
  })

  test('what is wrong with the body is answered before the code is looked at', async () => {
    const { portal, send } = await testPortal(connected)
    expect((await send('POST', `${authentication}/1`, { code: 1 })).status).toBe(400)
    const link = { confirmData: { email: 'ann@example.com', key: '1.AA' } }
    expect((await send('POST', `${authentication}/1`, { ...link, code: portal.totp('ann').code })).status).toBe(404)
  })
})
