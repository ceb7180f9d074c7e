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

const connectedUsers = [
  { name: 'ann', role: 'owner', totp: 'connected' },
  { name: 'bob', totp: 'connected' },
] as const

/** Signs in with the code that the authenticator shows. */
const enter = ({ portal, send }: TestPortal, name: string) =>
  send('POST', '/api/2.0/authentication/ignored', { ...credentials(portal, name), code: portal.totp(name).code })

const validate = '/api/2.0/settings/tfaapp/validate'

describe('the way of a browser (portal 3)', () => {
  test('enrolment: set-up shows the secret, validation connects, answers true, and the token is in the cookie alone', async () => {
    const { portal, login, get, send } = await testPortal({ tfa: 'totp' })
    const challenge = await login('ann')
    const confirm = new URL(String((await responseOf(challenge)).confirmUrl)).search.slice(1)
    const headers = { confirm, cookie: setCookie(challenge, 'asc_confirm_key_TfaActivation') ?? '' }
    const setup = await responseOf(await get('/api/2.0/settings/tfaapp/setup', headers))
    expect(setup).toMatchObject({ account: 'ann@example.com', manualEntryKey: portal.totp('ann').key })
    const first = await send('POST', validate, { code: portal.totp('ann').code, session: true }, headers)
    expect((await envelopeOf(first)).response).toBe(true)
    const lines = first.headers.getSetCookie()
    expect(lines[0]).toMatch(/^asc_auth_key=[^;]+; path=\/; samesite=strict; httponly$/)
    expect(lines[1]).toBe('asc_confirm_key_TfaActivation=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/')
    expect((await get('/api/2.0/people/@self', { cookie: lines[0]?.split(';', 1)[0] ?? '' })).status).toBe(200)
    expect((await get('/api/2.0/settings/tfaapp/setup', headers)).status).toBe(403)
  })

  test('a later sign-in answers false, and the key may be in the header', async () => {
    const { portal, login, send } = await testPortal({ tfa: 'totp', users: connectedUsers })
    const challenge = await login('ann')
    const [, key] = (setCookie(challenge, 'asc_confirm_key_TfaAuth') ?? '').split('=', 2)
    const confirm = `type=TfaAuth&uid=${portal.users[0]?.id ?? ''}&key=${key ?? ''}`
    const answer = await send('POST', validate, { code: portal.totp('ann').code }, { confirm })
    expect((await envelopeOf(answer)).response).toBe(false)
    expect(setCookie(answer, 'asc_auth_key')).toBeDefined()
  })

  test('a wrong code is 400, too many are 403, an empty one is 500, none at all is 400', async () => {
    const { portal, login, send } = await testPortal({ tfa: 'totp', users: connectedUsers })
    const challenge = await login('ann')
    const headers = {
      confirm: `type=TfaAuth&uid=${portal.users[0]?.id ?? ''}`,
      cookie: setCookie(challenge, 'asc_confirm_key_TfaAuth') ?? '',
    }
    const wrong = await send('POST', validate, { code: '000000' }, headers)
    expect([wrong.status, await messageOf(wrong)]).toEqual([400, 'Incorrect code'])
    expect((await send('POST', validate, { code: '' }, headers)).status).toBe(500)
    expect((await send('POST', validate, {}, headers)).status).toBe(400)
    for (let at = 0; at < 4; at++) await send('POST', validate, { code: '000000' }, headers)
    expect((await send('POST', validate, { code: '000000' }, headers)).status).toBe(403)
  })

  test('a missing, foreign or old key is 401, another credential 403, and so is the wrong role; signed in it is 401', async () => {
    const fixture = await testPortal({ tfa: 'totp', users: connectedUsers })
    const { portal, login, send, get } = fixture
    const uid = portal.users[0]?.id ?? ''
    const body = { code: portal.totp('ann').code }
    const confirm = `type=TfaAuth&uid=${uid}`
    const signedIn = bearer(String((await responseOf(await enter(fixture, 'bob'))).token))
    const challenge = setCookie(await login('ann'), 'asc_confirm_key_TfaAuth') ?? ''
    expect((await send('POST', validate, body)).status).toBe(401)
    expect((await send('POST', validate, body, { confirm })).status).toBe(401)
    expect(
      (
        await send('POST', validate, body, {
          confirm: `type=TfaAuth&uid=${portal.users[1]?.id ?? ''}`,
          cookie: challenge,
        })
      ).status,
    ).toBe(401)
    expect((await send('POST', validate, body, { ...signedIn, confirm, cookie: challenge })).status).toBe(401)
    expect((await get('/api/2.0/settings/tfaapp/setup', signedIn)).status).toBe(403)
    expect((await get('/api/2.0/settings/tfaapp/setup', { confirm, cookie: challenge })).status).toBe(403)
    portal.clock.advance({ minutes: 61 })
    expect((await send('POST', validate, body, { confirm, cookie: challenge })).status).toBe(401)
  })

  test('a good key of another role is 403 without a body', async () => {
    const { portal, login, send } = await testPortal({ tfa: 'totp' })
    const cookie = setCookie(await login('ann'), 'asc_confirm_key_TfaActivation') ?? ''
    const confirm = `type=TfaActivation&uid=${portal.users[0]?.id ?? ''}`
    const answer = await send('POST', '/api/2.0/authentication/setphone', { mobilePhone: '1' }, { confirm, cookie })
    expect([answer.status, await answer.text()]).toEqual([403, ''])
  })
})
