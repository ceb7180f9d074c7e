import { describe, expect, test } from 'vitest'
import { startPortal, type Portal } from '../../src/contract/portal/start-portal.ts'
import { bearer, envelopeOf, responseOf, testPortal } from './test-portal.ts'

/** What a portal of this seed shows of itself: ids, tokens, keys, codes. */
async function shown(seed: number): Promise<readonly unknown[]> {
  const { portal, token } = await testPortal({ seed, tfa: 'none' })
  const values = [portal.users.map(({ id }) => id), await token('ann'), portal.createApiKey('bob'), await token('bob')]
  const sms = await testPortal({ seed, tfa: 'sms' })
  await sms.login('ann')
  const salt = (await responseOf(await sms.get('/api/2.0/settings'))).passwordHash
  return [...values, portal.totp('ann'), sms.portal.sms, salt]
}

describe('many portals in one process', () => {
  test('a hundred of them do not see each other', async () => {
    const portals = await Promise.all(Array.from({ length: 100 }, (_, seed) => startPortal({ seed })))
    try {
      const secrets = portals.map((portal) => portal.createApiKey('ann'))
      const asked = portals
        .map((_, at) => at)
        .flatMap((at) => [at, (at + 1) % portals.length].map((key) => [at, key] as const))
      const statuses = await Promise.all(
        asked.map(async ([at, key]) => {
          const portal = portals[at]
          const answer = await portal?.fetch(`${portal.url}/api/2.0/people/@self`, {
            headers: bearer(secrets[key] ?? ''),
          })
          return `${at === key ? 'own' : 'other'} ${answer?.status ?? 0}`
        }),
      )
      expect(new Set(statuses)).toEqual(new Set(['own 200', 'other 401']))
      expect(new Set(portals.map(({ url }) => url)).size).toBe(100)
      expect(portals.map(({ stats }) => stats.requests)).toEqual(Array.from({ length: 100 }, () => 2))
    } finally {
      await Promise.all(portals.map((portal) => portal.close()))
    }
  })

  test('a clock, a lock-out and a failure belong to one', async () => {
    const [one, other] = [await testPortal(), await testPortal()]
    for (let at = 0; at < 6; at++) await one.login('ann', { password: 'x' })
    one.portal.clock.advance({ seconds: 30 })
    one.portal.fail('getCapabilities', { with: 503 })
    expect((await one.login('ann')).status).toBe(403)
    expect((await other.login('ann')).status).toBe(200)
    expect((await other.get('/api/2.0/capabilities')).status).toBe(200)
    expect(other.portal.clock.now()).toBe(Date.UTC(2026, 5, 30, 12))
  })
})

describe('the seed', () => {
  test('the same gives the same ids, tokens, keys, codes and salt, another gives others', async () => {
    const [first, again, other] = [await shown(7), await shown(7), await shown(8)]
    expect(again).toEqual(first)
    for (const [at, value] of other.entries()) expect(value).not.toEqual(first[at])
  })

  test('after a reset the portal starts over', async () => {
    const { portal, token, get } = await testPortal()
    const first = await token('ann')
    portal.clock.advance({ days: 3 })
    portal.setPassword('bob', 'x')
    portal.fail('getCapabilities', { with: 503 })
    portal.reset()
    expect([portal.clock.now(), portal.stats.requests, portal.log.entries()]).toEqual([
      Date.UTC(2026, 5, 30, 12),
      0,
      [],
    ])
    expect(await token('ann')).toBe(first)
    expect((await get('/api/2.0/capabilities')).status).toBe(200)
    expect(await token('bob')).toBeDefined()
  })
})

describe('starting', () => {
  test('takes less than 100 ms, the first time aside', async () => {
    const times: number[] = []
    const portals: Portal[] = []
    for (let at = 0; at < 5; at++) {
      const before = performance.now()
      portals.push(await startPortal())
      times.push(performance.now() - before)
    }
    await Promise.all(portals.map((portal) => portal.close()))
    expect(Math.min(...times.slice(1))).toBeLessThan(100)
  })

  test('users who share a name or an address are refused', async () => {
    await expect(startPortal({ users: [{ name: 'ann' }, { name: 'ann' }] })).rejects.toThrow(/share a name/)
    await expect(
      startPortal({
        users: [
          { name: 'a', email: 'X@example.com' },
          { name: 'b', email: 'x@example.com' },
        ],
      }),
    ).rejects.toThrow(RangeError)
  })

  test('the users are those that were asked for', async () => {
    const { login } = await testPortal({ users: [{ name: 'zoe', email: 'zoe@portal.test', password: 'secret' }] })
    expect((await envelopeOf(await login('zoe'))).statusCode).toBe(200)
  })
})
