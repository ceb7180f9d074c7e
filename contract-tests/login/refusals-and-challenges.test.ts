import { createClient, memoryStore } from 'docspace-auth'
import { expect, test } from 'vitest'
import { ann, portalWith, signingIn, statuses } from './portal-client.ts'

const self = '/api/2.0/people/@self'

test('a refused login is final, and nothing more is sent with that password', async () => {
  const portal = await portalWith()
  const { client } = signingIn(portal, { password: 'wrong' })
  const call = () => client.GET(self)
  expect(await statuses([call(), call(), call()])).toEqual(Array(3).fill('login-refused'))
  expect(await statuses([call()])).toEqual(['login-refused'])
  expect(portal.stats.byOperation.login).toBe(1)
})

test('after a lock-out every client that shares the store holds back until it may be over', async () => {
  const portal = await portalWith()
  const store = memoryStore()
  const door = createClient({ baseUrl: portal.url, fetch: portal.fetch })
  const wrong = { ...ann, password: 'wrong' }
  for (let attempt = 0; attempt < 6; attempt++) await door.POST('/api/2.0/authentication', { body: wrong })
  const now = Date.now()
  const shared = { store, now: () => now }
  const one = signingIn(portal, shared)
  const other = signingIn(portal, shared)
  await expect(one.client.GET(self)).rejects.toMatchObject({ code: 'locked-out', status: 403, estimated: true })
  await expect(other.client.GET(self)).rejects.toMatchObject({
    code: 'locked-out',
    estimated: true,
    retryAt: expect.any(Date) as Date,
  })
  expect(portal.stats.byOperation.login).toBe(7)
  portal.clock.advance({ seconds: 61 })
  const later = signingIn(portal, { store, now: () => Date.now() + 62_000 })
  expect((await later.client.GET(self)).status).toBe(200)
})

test('a challenge is put to whoever is there, and without anybody it is an error that is not repeated', async () => {
  const portal = await portalWith({ tfa: 'totp' })
  const asked: string[] = []
  const { client } = signingIn(portal, {
    onChallenge: (challenge) => {
      asked.push(challenge.kind)
      return portal.totp('ann').code
    },
  })
  expect((await client.GET(self)).status).toBe(200)
  expect(asked).toEqual(['totp-enrolment'])
  const alone = signingIn(portal)
  expect(await statuses([alone.client.GET(self)])).toEqual(['second-factor-required'])
  expect(await statuses([alone.client.GET(self)])).toEqual(['second-factor-required'])
  expect(portal.stats.byOperation.login).toBe(2)
})

test('a phone is activated and its code given in one go', async () => {
  const portal = await portalWith({ tfa: 'sms', users: [{ name: 'ann', role: 'owner' }] })
  const { client } = signingIn(portal, {
    onChallenge: (challenge) =>
      challenge.kind === 'phone-activation' ? '+1 555 0100' : (portal.sms.at(-1)?.code ?? ''),
  })
  expect((await client.GET(self)).status).toBe(200)
})
