import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import type { CredentialFault } from '../../case.ts'
import { lines, noSignal, testServer, testSessions } from '../test-sessions.ts'

const alice = { userName: 'alice', password: 'secret', credentials: { bearer: { login: 'main' } } }
const login = { operation: 'login', token: '/token' }

/** Tokens with a life of sixty seconds, a logout, and a hook that ends them all. */
async function server(
  tokenOf: (number: number) => Promise<string> = (number) => Promise.resolve(`token-number-${number}`),
) {
  let issued = 0
  const tokens = await Promise.all([1, 2, 3, 4].map(tokenOf))
  const { baseUrl, received } = await testServer(({ url }) => {
    if (url === '/keys') return { status: 201, body: { id: 7, key: 'a-made-key' } }
    return url === '/login' ? { status: 200, body: { token: tokens[issued++], expires_in: 60 } } : { status: 204 }
  })
  return { baseUrl, received, seen: () => received.map(({ method, url }) => `${method} ${url}`) }
}

const sent = async (sessions: Awaited<ReturnType<typeof testSessions>>, fault?: CredentialFault, scheme = 'bearer') => {
  const use = { identity: 'alice', alternative: [sessions.use(scheme)], ...(fault && { faults: { [scheme]: fault } }) }
  return lines(await sessions.wire(use, noSignal)).headers[0]?.[1]
}

test('a value that the profile calls expired or revoked comes first', async () => {
  const credentials = { bearer: { value: 'right', expired: 'over', revoked: 'taken back' } }
  const sessions = await testSessions({ identities: { alice: { credentials } } })
  expect(await sent(sessions, 'expired')).toBe('Bearer over')
  expect(await sent(sessions, 'revoked')).toBe('Bearer taken back')
})

test('the hook ends every token once, and everybody signs in again', async () => {
  const { baseUrl, seen } = await server()
  const sessions = await testSessions(
    { identities: { alice }, logins: { main: login }, expire: { url: '/test/expire', headers: { 'X-Test': 'yes' } } },
    { baseUrl },
  )
  expect(await sent(sessions)).toBe('Bearer token-number-1')
  expect(await Promise.all([sent(sessions, 'expired'), sent(sessions, 'expired')])).toEqual(
    Array.from({ length: 2 }, () => 'Bearer token-number-1'),
  )
  expect(await sent(sessions)).toBe('Bearer token-number-2')
  expect(await sent(sessions, 'expired')).toBe('Bearer token-number-1')
  expect(seen()).toEqual(['POST /login', 'POST /test/expire', 'POST /login'])
})

test('a token that cannot be had anew is not made to expire', async () => {
  const sessions = await testSessions({
    identities: { alice: { credentials: { bearer: 'only one' } } },
    expire: () => undefined,
  })
  expect(sessions.canFault(sessions.use('bearer'), 'alice', 'expired')).toMatchObject({ code: 'no-credential' })
})

test('a hook that fails is told', async () => {
  const { baseUrl } = await testServer(({ url }) =>
    url === '/login' ? { status: 200, body: { token: 'abcdefgh' } } : { status: 404 },
  )
  const sessions = await testSessions(
    { identities: { alice }, logins: { main: login }, expire: { url: '/nowhere' } },
    { baseUrl },
  )
  await expect(sent(sessions, 'expired')).rejects.toThrow('setup: the call that makes tokens expire was answered 404')
})

test('a short life is waited for, once, on a login of its own', async () => {
  const { baseUrl, seen } = await server()
  const waits: number[] = []
  const wait = (ms: number) => Promise.resolve(void waits.push(ms))
  const sessions = await testSessions(
    { identities: { alice }, logins: { main: login }, waitForExpiry: 90 },
    { baseUrl, wait },
  )
  await sent(sessions)
  expect(await sent(sessions, 'expired')).toBe('Bearer token-number-2')
  expect(await sent(sessions, 'expired')).toBe('Bearer token-number-2')
  expect(await sent(sessions)).toBe('Bearer token-number-1')
  expect(waits).toEqual([61_000])
  expect(seen()).toEqual(['POST /login', 'POST /login'])
})

test('of a JWT the leeway for clocks is waited for as well, as far as the profile allows', async () => {
  const exp = Date.parse('2026-01-01T00:00:00Z') / 1000 + 60
  const { baseUrl } = await server(() =>
    new SignJWT({ exp })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode('a-signing-secret-of-the-server-32')),
  )
  const waits: number[] = []
  const wait = (ms: number) => Promise.resolve(void waits.push(ms))
  const sessions = await testSessions(
    { identities: { alice }, logins: { main: login }, waitForExpiry: 90 },
    { baseUrl, wait },
  )
  await sent(sessions, 'expired')
  expect(waits).toEqual([90_000])
})

test('a life longer than the profile waits is not waited for', async () => {
  const { baseUrl } = await server()
  const sessions = await testSessions(
    { identities: { alice }, logins: { main: login }, waitForExpiry: 30 },
    { baseUrl },
  )
  await expect(sent(sessions, 'expired')).rejects.toThrow('lives 60 seconds, and waitForExpiry is 30')
})

test('after a logout the token of that login is sent, and the shared one is left alone', async () => {
  const { baseUrl, received, seen } = await server()
  const sessions = await testSessions(
    { identities: { alice }, logins: { main: { ...login, logout: { operation: 'logout' } } } },
    { baseUrl },
  )
  await sent(sessions)
  expect(await sent(sessions, 'after-logout')).toBe('Bearer token-number-2')
  expect(await sent(sessions)).toBe('Bearer token-number-1')
  expect(seen()).toEqual(['POST /login', 'POST /login', 'POST /logout'])
  expect(received[2]?.headers.authorization).toBe('Bearer token-number-2')
})

test('a logout that is refused ends nothing', async () => {
  const { baseUrl } = await testServer(({ url }) =>
    url === '/login' ? { status: 200, body: { token: 'abcdefgh' } } : { status: 500 },
  )
  const sessions = await testSessions(
    { identities: { alice }, logins: { main: { ...login, logout: { url: 'bye', body: { token: '{token}' } } } } },
    { baseUrl },
  )
  await expect(sent(sessions, 'after-logout')).rejects.toThrow('setup: the logout of "main" by alice was answered 500')
})

test('a key is made and revoked by another credential, and then sent', async () => {
  const { baseUrl, received, seen } = await server()
  const credentials = { bearer: { login: 'main' }, key: 'the-right-key' }
  const sessions = await testSessions(
    {
      identities: { alice: { ...alice, credentials } },
      logins: { main: login },
      keys: { key: { create: 'makeKey', body: { name: 'for a test' }, key: '/key', id: '/id', revoke: 'revokeKey' } },
      writes: true,
    },
    { baseUrl },
  )
  expect(await sent(sessions, 'revoked', 'key')).toBe('a-made-key')
  expect(await sent(sessions, 'revoked', 'key')).toBe('a-made-key')
  expect(seen()).toEqual(['POST /login', 'POST /keys', 'DELETE /keys/7'])
  expect(received[1]).toMatchObject({
    body: '{"name":"for a test"}',
    headers: { authorization: 'Bearer token-number-1' },
  })
  expect(sessions.secrets()).toContainEqual({ name: 'key', value: 'a-made-key' })
})

test.each<[CredentialFault, string]>([
  ['expired', 'identities.alice.credentials.bearer.expired, signing.bearer, expire or waitForExpiry'],
  ['revoked', 'identities.alice.credentials.bearer.revoked, or keys.bearer'],
  ['after-logout', 'logins.main.logout'],
])('what the profile lacks for %s is named', async (fault, named) => {
  const sessions = await testSessions({ identities: { alice }, logins: { main: login } })
  const reason = sessions.canFault(sessions.use('bearer'), 'alice', fault)
  expect(reason?.code).toBe('no-credential')
  expect(reason?.detail).toContain(named)
})

test('no key is made where nothing may be written', async () => {
  const sessions = await testSessions({
    identities: { alice: { credentials: { key: 'k' } } },
    keys: { key: { create: 'makeKey', key: '/key', id: '/id', revoke: 'revokeKey' } },
  })
  expect(sessions.canFault(sessions.use('key'), 'alice', 'revoked')).toMatchObject({ code: 'writes' })
})
