import { describe, expect, test } from 'vitest'
import { bearer, credentials, envelopeOf, responseOf, setCookie, testPortal, type TestPortal } from './test-portal.ts'

const connectedUsers = [
  { name: 'ann', role: 'owner', totp: 'connected' },
  { name: 'bob', totp: 'connected' },
] as const

/** Signs in with the code that the authenticator shows. */
const enter = ({ portal, send }: TestPortal, name: string) =>
  send('POST', '/api/2.0/authentication/ignored', { ...credentials(portal, name), code: portal.totp(name).code })

describe('the settings of the second factor (portal 3)', () => {
  const settings = '/api/2.0/settings/tfaapp'

  test('an administrator turns it on, which ends every session, and off again, which ends none', async () => {
    const { get, send, token, status } = await testPortal()
    const mine = bearer(await token('ann'))
    expect((await envelopeOf(await send('PUT', settings, { type: 'App' }, mine))).response).toBe(true)
    expect(await status(mine)).toBe(401)
    const admin = { authorization: `Basic ${btoa('ann@example.com:password of ann')}` }
    const list = (await envelopeOf(await get(settings, admin))).response
    expect(list).toMatchObject([
      { id: 'sms', enabled: false, available: true },
      { id: 'app', enabled: true, available: true },
    ])
    expect((await envelopeOf(await send('PUT', settings, { type: 'None' }, admin))).response).toBe(false)
    expect(await status(bearer(await token('ann')))).toBe(200)
  })

  test('nobody else may, and a kind that there is not is 400', async () => {
    const { send, token } = await testPortal()
    expect((await send('PUT', settings, { type: 'Sms' }, bearer(await token('bob')))).status).toBe(403)
    expect((await send('PUT', settings, { type: 'Fax' }, bearer(await token('ann')))).status).toBe(400)
    expect((await send('PUT', settings, { type: 1 }, bearer(await token('ann')))).status).toBe(400)
  })

  test('the confirmation page is that of what the caller needs, with its key as a cookie', async () => {
    const admin = { authorization: `Basic ${btoa('ann@example.com:password of ann')}` }
    const confirm = '/api/2.0/settings/tfaapp/confirm'
    const app = await testPortal({ tfa: 'totp' })
    const answer = await app.get(confirm, admin)
    expect(await responseOf(answer)).toMatchObject({ cookieName: 'asc_confirm_key_TfaActivation' })
    expect(setCookie(answer, 'asc_confirm_key_TfaActivation')).toBeDefined()
    const sms = await testPortal({ tfa: 'sms' })
    expect((await responseOf(await sms.get(confirm, admin))).url).toContain('/confirm/PhoneAuth?type=PhoneAuth&key=')
    const none = await testPortal()
    expect(await envelopeOf(await none.get(confirm, admin))).not.toHaveProperty('response')
  })

  test('unlinking ends every session of that user and leads to a new app; the owner may do it to anybody', async () => {
    const fixture = await testPortal({ tfa: 'totp', users: connectedUsers })
    const { portal, send, status } = fixture
    const unlink = '/api/2.0/settings/tfaappnewapp'
    const ann = bearer(String((await responseOf(await enter(fixture, 'ann'))).token))
    const bob = bearer(String((await responseOf(await enter(fixture, 'bob'))).token))
    const [annId, bobId] = portal.users.map(({ id }) => id)
    expect((await send('PUT', unlink, { id: annId }, bob)).status).toBe(403)
    expect((await envelopeOf(await send('PUT', unlink, { id: bobId }, ann))).response).toBe('')
    expect([await status(bob), await status(ann)]).toEqual([401, 200])
    const own = await send('PUT', unlink, { id: annId }, ann)
    expect((await envelopeOf(own)).response).toBe(
      `${portal.url}/confirm/TfaActivation?type=TfaActivation&uid=${annId ?? ''}`,
    )
    expect(await status(ann)).toBe(401)
    expect(await status({ cookie: setCookie(own, 'asc_auth_key') ?? '' })).toBe(200)
  })

  test('codes are for whoever has connected an app; anybody else is 403', async () => {
    const { get, send } = await testPortal({ tfa: 'totp' })
    const ann = { authorization: `Basic ${btoa('ann@example.com:password of ann')}` }
    expect((await get('/api/2.0/settings/tfaappcodes', ann)).status).toBe(403)
    expect((await send('PUT', '/api/2.0/settings/tfaappnewcodes', undefined, ann)).status).toBe(403)
  })

  test('whoever had connected an app before it was off for more than a day connects one again', async () => {
    const asked = async (hours: number) => {
      const { portal, login, send } = await testPortal({ tfa: 'totp', users: connectedUsers })
      const admin = bearer(portal.createApiKey('ann'))
      await send('PUT', settings, { type: 'None' }, admin)
      portal.clock.advance({ hours })
      await send('PUT', settings, { type: 'App' }, admin)
      return 'tfaKey' in (await responseOf(await login('ann')))
    }
    expect([await asked(24), await asked(25)]).toEqual([false, true])
  })
})
