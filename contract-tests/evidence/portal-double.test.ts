import { describe, expect, test } from 'vitest'
import { bearer, credentials, envelopeOf, responseOf, testPortal } from '../portal/test-portal.ts'

/** Rows of EVIDENCE that a description cannot express: the portal double behaves so, and here it is watched doing it. */
describe('the portal', () => {
  const basic = (name: string, password: string) => ({ authorization: `Basic ${btoa(`${name}:${password}`)}` })

  test('portal-8.14: the code of the body signs in whatever the path says, and the code of the path does not', async () => {
    const { portal, send } = await testPortal({ tfa: 'totp', users: [{ name: 'ann', totp: 'connected' }] })
    const { code } = portal.totp('ann')
    const ann = credentials(portal, 'ann')
    expect((await send('POST', `/api/2.0/authentication/${code}`, ann)).status).toBe(401)
    expect((await send('POST', `/api/2.0/authentication/${code}`, { ...ann, code: '000000' })).status).toBe(401)
    expect((await send('POST', '/api/2.0/authentication/000000', { ...ann, code })).status).toBe(200)
  })

  test('portal-8.25: a key acts as its maker and is refused when the maker is disabled', async () => {
    const { portal, get } = await testPortal()
    const bobs = bearer(portal.createApiKey('bob'))
    expect((await responseOf(await get('/api/2.0/people/@self', bobs))).userName).toBe('bob')
    portal.setUserStatus('bob', 'disabled')
    expect((await get('/api/2.0/people/@self', bobs)).status).toBe(401)
  })

  test('portal-8.26: an administrator lists the keys of the whole portal, anybody else their own', async () => {
    const { portal, get } = await testPortal()
    const [anns, bobs] = [bearer(portal.createApiKey('ann')), bearer(portal.createApiKey('bob'))]
    const count = async (headers: Record<string, string>) => {
      const { response } = await envelopeOf(await get('/api/2.0/keys', headers))
      return Array.isArray(response) ? response.length : undefined
    }
    expect([await count(anns), await count(bobs)]).toEqual([2, 1])
  })

  test('portal-8.32: a lock-out lasts sixty seconds, not sixty minutes', async () => {
    const { portal, login } = await testPortal()
    for (let at = 0; at < 6; at++) await login('ann', { password: 'wrong' })
    portal.clock.advance({ seconds: 59 })
    expect((await login('ann')).status).toBe(403)
    portal.clock.advance({ seconds: 2 })
    expect((await login('ann')).status).toBe(200)
  })

  test('portal-3.3: disconnecting an app without an id is 403, with the own id it is done', async () => {
    const { portal, send } = await testPortal({ tfa: 'totp', users: [{ name: 'ann', totp: 'connected' }] })
    const ann = bearer(portal.createApiKey('ann'))
    expect((await send('PUT', '/api/2.0/settings/tfaappnewapp', {}, ann)).status).toBe(403)
    expect((await send('PUT', '/api/2.0/settings/tfaappnewapp', { id: portal.users[0]?.id }, ann)).status).toBe(200)
  })

  test('portal-4.2: Basic takes the e-mail address, and neither the user name nor the id', async () => {
    const { portal, status } = await testPortal()
    const user = portal.users[0]
    const names = [user?.email ?? '', user?.name ?? '', user?.id ?? '']
    const statuses: number[] = []
    for (const name of names) statuses.push(await status(basic(name, user?.password ?? '')))
    expect(statuses).toEqual([200, 401, 401])
  })
})
