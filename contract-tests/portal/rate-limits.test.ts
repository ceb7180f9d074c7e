import { describe, expect, test } from 'vitest'
import { bearer, testPortal, type TestPortal } from './test-portal.ts'

const limitsOf = ({ headers }: Response) =>
  ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'].map((name) => headers.get(name))
const newKey = ({ send }: TestPortal, headers: Record<string, string>) =>
  send('POST', '/api/2.0/keys', { name: 'x' }, headers)

describe('the limits of the portal (portal 1.3)', () => {
  test('are off as shipped', async () => {
    const fixture = await testPortal()
    const ann = bearer(fixture.portal.createApiKey('ann'))
    for (let at = 0; at < 20; at++) expect((await newKey(fixture, ann)).status).toBe(200)
  })

  test('five keys in a quarter of an hour, by user; the refusal is empty and says neither when nor how long', async () => {
    const fixture = await testPortal({ rateLimits: true })
    const [ann, bob] = [bearer(fixture.portal.createApiKey('ann')), bearer(fixture.portal.createApiKey('bob'))]
    for (let at = 0; at < 5; at++) expect(limitsOf(await newKey(fixture, ann))).toEqual([null, null, null, null])
    const refused = await newKey(fixture, ann)
    expect([refused.status, await refused.text(), limitsOf(refused)]).toEqual([429, '', ['5', '0', null, null]])
    expect((await newKey(fixture, bob)).status).toBe(200)
    fixture.portal.clock.advance({ minutes: 15 })
    expect((await newKey(fixture, ann)).status).toBe(200)
  })

  test('1500 requests in a minute, anonymous ones by address', async () => {
    const { portal } = await testPortal({ rateLimits: true })
    const ask = async (address: string) =>
      (await portal.fetch(`${portal.url}/api/2.0/capabilities`, { headers: { 'x-forwarded-for': address } })).status
    for (let at = 0; at < 1500; at++) await ask('192.0.2.1')
    expect([await ask('192.0.2.1'), await ask('192.0.2.2')]).toEqual([429, 200])
    portal.clock.advance({ minutes: 1 })
    expect(await ask('192.0.2.1')).toBe(200)
  })

  test('ten thousand writes a day; only that refusal says when it ends', async () => {
    const fixture = await testPortal({ rateLimits: true })
    const { portal, send } = fixture
    const logout = `${portal.url}/api/2.0/authentication/logout`
    for (let at = 0; at < 10_000; at++) {
      if (at % 1400 === 0) portal.clock.advance({ minutes: 1 })
      await portal.fetch(logout, { method: 'POST' })
    }
    portal.clock.advance({ minutes: 1 })
    const refused = await send('POST', '/api/2.0/authentication/logout')
    const end = Date.UTC(2026, 6, 1) / 1000
    expect(limitsOf(refused)).toEqual(['10000', '0', String(end), String(end - portal.clock.now() / 1000)])
    expect((await fixture.get('/api/2.0/capabilities')).status).toBe(200)
  })
})
