import { describe, expect, test } from 'vitest'
import { bearer, credentials, envelopeOf, membersOf, messageOf, responseOf, testPortal } from './test-portal.ts'

const authentication = '/api/2.0/authentication'

describe('text messages (portal 2.4, 2.5, 3)', () => {
  const another = `${authentication}/sendsms`
  const setphone = `${authentication}/setphone`

  test('sendsms refuses as a sign-in does: 401, 403 after six failures, 404', async () => {
    const { portal, send } = await testPortal({ tfa: 'sms' })
    const wrong = { ...credentials(portal, 'ann'), password: 'wrong' }
    const statuses = []
    for (let at = 0; at < 6; at++) statuses.push((await send('POST', another, wrong)).status)
    statuses.push((await send('POST', another, credentials(portal, 'ann'))).status)
    const link = { confirmData: { email: 'ann@example.com', key: '1.AA' } }
    statuses.push((await send('POST', another, link)).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 403, 403, 404])
  })

  test.each([
    ['the factor', {}],
    ['a provider', { tfa: 'sms', smsProvider: false }],
  ] as const)('sendsms without the factor or without a provider is 500: %s', async (_, options) => {
    const { portal, send } = await testPortal(options)
    const answer = await send('POST', another, credentials(portal, 'ann'))
    expect([answer.status, membersOf((await envelopeOf(answer)).error).type]).toEqual([
      500,
      'System.MethodAccessException',
    ])
    expect(portal.sms).toEqual([])
  })

  /** A phone to be set, and what lets it be set. */
  async function asked() {
    const fixture = await testPortal({ tfa: 'sms', users: [{ name: 'ann' }] })
    const challenge = await responseOf(await fixture.login('ann'))
    const confirm = new URL(String(challenge.confirmUrl)).search.slice(1)
    return { ...fixture, set: (mobilePhone: string) => fixture.send('POST', setphone, { mobilePhone }, { confirm }) }
  }

  test('setphone without the confirm header is 403 for a token, cookie or key, 401 for nothing, and empty', async () => {
    const { portal, send, token } = await testPortal()
    const value = await token('ann')
    const answers = []
    for (const headers of [
      bearer(value),
      { cookie: `asc_auth_key=${encodeURIComponent(value)}` },
      bearer(portal.createApiKey('ann')),
      {},
    ]) {
      const answer = await send('POST', setphone, { mobilePhone: '155550100' }, headers)
      answers.push([answer.status, await answer.text()])
    }
    expect(answers).toEqual([
      [403, ''],
      [403, ''],
      [403, ''],
      [401, ''],
    ])
  })

  test('a phone number keeps its digits, sixty-four at most', async () => {
    const { portal, set } = await asked()
    await set(`+1 (55)-x${'0'.repeat(80)}`)
    expect(portal.sms.at(-1)?.to).toBe(`155${'0'.repeat(61)}`)
  })

  test('setphone answers with the end of the code', async () => {
    const { portal, set } = await asked()
    expect(await responseOf(await set('+155550100'))).toEqual({
      sms: true,
      phoneNoise: '+1555*0100',
      expires: '2026-06-30T12:10:00Z',
      tfa: false,
    })
    expect(portal.sms).toHaveLength(1)
  })

  test('a success drops every code that is on the way', async () => {
    const { portal, login, send } = await testPortal({ tfa: 'sms' })
    await login('ann')
    await send('POST', another, credentials(portal, 'ann'))
    const [first, second] = portal.sms.map(({ code }) => code)
    const enter = async (code: string | undefined) =>
      (await send('POST', `${authentication}/1`, { ...credentials(portal, 'ann'), code })).status
    expect([await enter(second), await enter(first)]).toEqual([200, 401])
  })

  test('codes are counted by phone', async () => {
    const { portal, send } = await testPortal({ tfa: 'sms' })
    const sent = async (name: string) => {
      const answer = await send('POST', another, credentials(portal, name))
      return answer.status === 200 ? 200 : await messageOf(answer)
    }
    for (let at = 0; at < 6; at++) expect(await sent('ann')).toBe(200)
    expect([await sent('ann'), await sent('bob')]).toEqual([expect.stringMatching(/^You have sent too many/), 200])
  })
})
