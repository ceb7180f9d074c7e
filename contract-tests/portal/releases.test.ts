import { describe, expect, test } from 'vitest'
import { bearer, credentials, envelopeOf, membersOf, responseOf, setCookie, testPortal } from './test-portal.ts'

const both = ['3.6', '3.7'] as const
const basic = { authorization: `Basic ${btoa('ann@example.com:password of ann')}` }
const totp = { tfa: 'totp', users: [{ name: 'ann', totp: 'connected' }] } as const

/** What both releases answer, in this order. */
async function compared(ask: (release: '3.6' | '3.7') => Promise<unknown>): Promise<readonly unknown[]> {
  return Promise.all(both.map(ask))
}

describe('from 3.6 to 3.7 (portal 9)', () => {
  test('the scopes of a key are checked on anonymous operations', async () => {
    const asked = (headers: Record<string, string>) => async (release: '3.6' | '3.7') => {
      const { get, portal } = await testPortal({ release })
      const answer = await get(
        '/api/2.0/authentication',
        headers.authorization === '' ? bearer(portal.createApiKey('ann', { permissions: ['files:read'] })) : headers,
      )
      return [answer.status, (await envelopeOf(answer)).response]
    }
    expect(await compared(asked(bearer('sk-0000')))).toEqual([
      [200, false],
      [403, undefined],
    ])
    expect(await compared(asked({ authorization: '' }))).toEqual([
      [200, true],
      [403, undefined],
    ])
  })

  test('a validation problem says 400 in the envelope, where it said 200', async () => {
    const told = await compared(async (release) => {
      const { send } = await testPortal({ release })
      const answer = await send('POST', '/api/2.0/authentication', { userName: 1 })
      const { status, statusCode } = await envelopeOf(answer)
      return [answer.status, status, statusCode]
    })
    expect(told).toEqual([
      [400, 0, 200],
      [400, 1, 400],
    ])
  })

  test('a guest who makes a key is 403, where it was 500', async () => {
    const statuses = await compared(async (release) => {
      const { portal, send } = await testPortal({ release })
      return (await send('POST', '/api/2.0/keys', { name: 'x' }, bearer(portal.createApiKey('gil')))).status
    })
    expect(statuses).toEqual([500, 403])
  })

  test('keys need a global scope, where any did', async () => {
    const statuses = await compared(async (release) => {
      const { portal, get } = await testPortal({ release })
      return (await get('/api/2.0/keys', bearer(portal.createApiKey('ann', { permissions: ['files:read'] })))).status
    })
    expect(statuses).toEqual([200, 403])
  })

  test('a code honours session and culture, where it honoured neither', async () => {
    const told = await compared(async (release) => {
      const { portal, get, send } = await testPortal({ release, ...totp, deviations: { doubleSetCookie: false } })
      const body = { ...credentials(portal, 'ann'), code: portal.totp('ann').code, session: true, culture: 'de-DE' }
      const { expires } = await responseOf(await send('POST', '/api/2.0/authentication/x', body))
      return [expires, (await responseOf(await get('/api/2.0/people/@self', basic))).cultureName]
    })
    expect(told).toEqual([
      ['2027-06-30T12:00:00Z', 'en-US'],
      ['0001-01-01T00:00:00', 'de-DE'],
    ])
  })

  test('the confirmation page is an object, where it was a text; a kind is available, where it was avaliable', async () => {
    const told = await compared(async (release) => {
      const { get } = await testPortal({ release, ...totp })
      const confirmation = await envelopeOf(await get('/api/2.0/settings/tfaapp/confirm', basic))
      const { response } = await envelopeOf(await get('/api/2.0/settings/tfaapp', basic))
      const first = membersOf(Array.isArray(response) ? response[0] : undefined)
      return [typeof confirmation.response, 'available' in first, 'avaliable' in first]
    })
    expect(told).toEqual([
      ['string', false, true],
      ['object', true, false],
    ])
  })

  test('the id of a key is a GUID or 404, where any text was looked up', async () => {
    const statuses = await compared(async (release) => {
      const { send } = await testPortal({ release })
      return (await send('DELETE', '/api/2.0/keys/nothing', undefined, basic)).status
    })
    expect(statuses).toEqual([500, 404])
  })

  test('validating a code needs a confirmation key, where a signed-in caller needed none', async () => {
    const told = await compared(async (release) => {
      const { portal, send } = await testPortal({ release, ...totp })
      const answer = await send(
        'POST',
        '/api/2.0/settings/tfaapp/validate',
        { code: portal.totp('ann').code },
        bearer(portal.createApiKey('ann')),
      )
      return [answer.status, setCookie(answer, 'asc_auth_key') !== undefined]
    })
    expect(told).toEqual([
      [200, true],
      [403, false],
    ])
  })

  test('all sessions of a user end for an administrator only, where others could not end their own', async () => {
    const statuses = await compared(async (release) => {
      const { portal, send, token } = await testPortal({ release })
      const bob = bearer(await token('bob'))
      return (
        await send('PUT', `/api/2.0/security/activeconnections/logoutall/${portal.users[1]?.id ?? ''}`, undefined, bob)
      ).status
    })
    expect(statuses).toEqual([403, 200])
  })

  test('the settings name the release', async () => {
    const versions = await compared(
      async (release) => (await responseOf(await (await testPortal({ release })).get('/api/2.0/settings'))).version,
    )
    expect(versions).toEqual(['3.6.1', '3.7.2'])
  })
})
