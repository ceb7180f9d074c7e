import { memoryStore, withAuth } from 'docspace-auth'
import { describe, expect, test } from 'vitest'
import { portalWith, signingIn, statuses } from './portal-client.ts'

const self = '/api/2.0/people/@self'

describe.each(['3.7', '3.6'] as const)('a client that signs in by itself, at release %s,', (release) => {
  test('signs in once for a thousand callers, and again once for a thousand when the token has ended', async () => {
    const portal = await portalWith({ release, cookieLifetime: 60 })
    const { client } = signingIn(portal)
    const thousand = () => statuses(Array.from({ length: 1000 }, () => client.GET(self)))
    expect(new Set(await thousand())).toEqual(new Set([200]))
    portal.clock.advance({ minutes: 61 })
    expect(new Set(await thousand())).toEqual(new Set([200]))
    expect(portal.stats.logins).toBe(2)
  })

  test('renews ahead of the end in the background, while the old token still serves', async () => {
    const portal = await portalWith({ release, cookieLifetime: 60, now: Date.UTC(2026, 0, 1) })
    const { client, events } = signingIn(portal)
    await client.GET(self)
    portal.clock.advance({ minutes: 56 })
    expect((await client.GET(self)).status).toBe(200)
    expect((await client.GET(self)).status).toBe(200)
    expect(portal.stats.logins).toBe(2)
    portal.clock.advance({ minutes: 50 })
    expect((await client.GET(self)).status).toBe(200)
    expect(events.map((event) => event.type === 'login' && `${event.reason} ${event.outcome}`)).toEqual([
      'first-use succeeded',
      'ahead-of-expiry succeeded',
    ])
  })

  test('signs in once for twenty late refusals of one token, and all twenty calls succeed', async () => {
    const portal = await portalWith({ release })
    const { client, events } = signingIn(portal)
    await client.GET(self)
    portal.setCookieLifetime(60) // every token of the portal dies (portal 2.8)
    expect(new Set(await statuses(Array.from({ length: 20 }, () => client.GET(self))))).toEqual(new Set([200]))
    expect(portal.stats.logins).toBe(2)
    expect(events.filter(({ type }) => type === 'retry')).toHaveLength(20)
  })

  test('recovers where a dead token is not answered with 401: 200 with false', async () => {
    const portal = await portalWith({ release })
    const { client } = signingIn(portal)
    await client.GET(self)
    portal.setCookieLifetime(60)
    expect(await client.GET('/api/2.0/authentication')).toMatchObject({ ok: true, data: { response: true } })
    expect(portal.stats.logins).toBe(2)
  })

  test.each([403, 404])(
    'recovers where a dead token is not answered with 401: %i where anybody may call',
    async (status) => {
      const portal = await portalWith({ release })
      const { client } = signingIn(portal)
      await client.GET(self)
      portal.fail('getCapabilities', { with: status, times: 2 })
      // The token is good: the answer stands.
      expect((await client.GET('/api/2.0/capabilities')).status).toBe(status)
      expect(portal.stats.logins).toBe(1)
      portal.setCookieLifetime(60)
      expect((await client.GET('/api/2.0/capabilities')).status).toBe(200)
      expect(portal.stats.logins).toBe(2)
    },
  )

  test('does not sign in again and again for a 401 that is not about the token', async () => {
    const portal = await portalWith({ release })
    const { client } = signingIn(portal)
    await client.GET(self)
    portal.fail('getSelf', { with: 401 })
    for (let call = 0; call < 5; call++) expect((await client.GET(self)).status).toBe(401)
    expect(portal.stats.logins).toBe(2)
  })

  test('sends a body again, and a stream never', async () => {
    const portal = await portalWith({ release })
    const { client, auth } = signingIn(portal)
    const signed = withAuth(portal.fetch, { baseUrl: portal.url, auth })
    const key = () => ({ name: 'a key', permissions: ['files:read' as const] })
    await client.GET(self)
    portal.setCookieLifetime(60)
    expect((await client.POST('/api/2.0/keys', { body: key() })).status).toBe(200)
    portal.setCookieLifetime(59)
    const request = (body: BodyInit) =>
      new Request(`${portal.url}/api/2.0/keys`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        duplex: 'half',
      } as RequestInit)
    expect((await signed(request(JSON.stringify(key())))).status).toBe(200)
    portal.setCookieLifetime(58)
    const stream = new Blob([JSON.stringify(key())]).stream()
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: stream, duplex: 'half' }
    expect((await signed(`${portal.url}/api/2.0/keys`, sent as RequestInit)).status).toBe(401)
    // The refusal is remembered: the next call does not send that token again.
    expect((await client.GET(self)).status).toBe(200)
    expect(portal.stats.logins).toBe(4)
  })
})

test('a caller that aborts ends its own wait and nothing else', async () => {
  const portal = await portalWith()
  let release: (() => void) | undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const fetch = async (request: Request) => {
    if (request.method === 'POST') await held
    return portal.fetch(request)
  }
  const { client } = signingIn(portal, {}, { fetch })
  const first = new AbortController()
  const calls = [client.GET(self, { signal: first.signal }), ...Array.from({ length: 9 }, () => client.GET(self))]
  first.abort()
  const outcome = statuses(calls)
  release?.()
  expect(await outcome).toEqual(['aborted', ...Array<number>(9).fill(200)])
  expect(portal.stats.logins).toBe(1)
})

test('an outage is contained while the token is good, typed when it has ended, and over when the portal is back', async () => {
  const portal = await portalWith({ cookieLifetime: 60 })
  const { client, events } = signingIn(portal)
  await client.GET(self)
  portal.fail('login', { with: 'close' })
  portal.clock.advance({ minutes: 57 })
  expect(await statuses([client.GET(self), client.GET(self)])).toEqual([200, 200])
  portal.clock.advance({ minutes: 4 })
  await expect(client.GET(self)).rejects.toMatchObject({
    name: 'CredentialError',
    code: 'renewal-failed',
    cause: { name: 'TransportError', code: 'network', path: '/api/2.0/authentication' },
  })
  portal.fail('login', { with: 503, times: 1 })
  await expect(client.GET(self)).rejects.toMatchObject({ code: 'renewal-failed', status: 503 })
  expect((await client.GET(self)).status).toBe(200)
  // The call that has to wait may find the renewal in the background still under way.
  const failed = events.filter((event) => event.type === 'login' && event.outcome === 'failed')
  expect(failed.length).toBeGreaterThanOrEqual(2)
})

test('a token in the store serves the next client, which signs in only when it is refused', async () => {
  const portal = await portalWith()
  const store = memoryStore()
  await signingIn(portal, { store }).client.GET(self)
  const { client, events } = signingIn(portal, { store })
  expect((await client.GET(self)).status).toBe(200)
  expect(events).toMatchObject([{ type: 'login', outcome: 'found-in-store' }])
  portal.setCookieLifetime(60)
  expect((await client.GET(self)).status).toBe(200)
  expect(portal.stats.logins).toBe(2)
})

test.each([
  ['ahead', 10],
  ['behind', -10],
])('a clock that is ten minutes %s changes nothing', async (_, minutes) => {
  const portal = await portalWith({ cookieLifetime: 60, now: Date.UTC(2026, 0, 1) })
  const { client } = signingIn(portal, { now: () => portal.clock.now() + minutes * 60_000 })
  await client.GET(self)
  portal.clock.advance({ minutes: 54 })
  await client.GET(self)
  expect(portal.stats.logins).toBe(1)
  portal.clock.advance({ minutes: 7 })
  expect((await client.GET(self)).status).toBe(200)
  expect(portal.stats.logins).toBe(2)
  expect(portal.log.entries().filter(({ status }) => status === 401)).toEqual([])
})

test('a token that was got is used only after it is in the store', async () => {
  const portal = await portalWith()
  const store = memoryStore()
  let broken = true
  const { client } = signingIn(portal, {
    store: { ...store, set: (key, value) => (broken ? Promise.reject(new Error('full')) : store.set(key, value)) },
  })
  await expect(client.GET(self)).rejects.toMatchObject({ code: 'store-failed' })
  broken = false
  expect((await client.GET(self)).status).toBe(200)
  // It was not lost in between.
  expect(portal.stats.logins).toBe(1)
})

test('a credential that is disposed of is used no more', async () => {
  const portal = await portalWith()
  const { client, auth } = signingIn(portal)
  await client.GET(self)
  auth.dispose()
  await expect(client.GET(self)).rejects.toMatchObject({ code: 'disposed' })
})
