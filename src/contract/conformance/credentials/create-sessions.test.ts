import { expect, test } from 'vitest'
import { Later } from '../later.ts'
import { isNotVerified } from './is-not-verified.ts'
import { lines, noSignal, testServer, testSessions, type TestAnswer, type TestRequest } from './test-sessions.ts'

const bearerByLogin = { credentials: { bearer: { login: 'main' } } }
const login = { operation: 'login', token: '/data/token', refreshToken: '/data/refresh' }

/** Gives every login a token of its own. */
function tokenServer(more: (request: TestRequest) => TestAnswer | undefined = () => undefined) {
  let issued = 0
  return testServer((request) => {
    const other = more(request)
    if (other !== undefined) return other
    if (request.url !== '/login') return { status: 200 }
    issued += 1
    return { status: 200, body: { data: { token: `token-number-${issued}`, refresh: `refresh-number-${issued}` } } }
  })
}

test('one login serves all who ask for it, also at the same time', async () => {
  const { baseUrl, received } = await tokenServer()
  const sessions = await testSessions(
    { identities: { alice: { userName: 'alice', password: 'pa$&ss', ...bearerByLogin } }, logins: { main: login } },
    { baseUrl },
  )
  const use = { identity: 'alice', alternative: [sessions.use('bearer')] }
  const wires = await Promise.all([1, 2, 3].map(() => sessions.wire(use, noSignal)))
  expect(wires.map((wire) => lines(wire).headers)).toEqual(
    Array.from({ length: 3 }, () => [['authorization', 'Bearer token-number-1']]),
  )
  expect(received.map(({ body }) => body)).toEqual(['{"userName":"alice","password":"pa$&ss"}'])
})

test('a session has a login of its own, and tells its tokens', async () => {
  const { baseUrl, received } = await tokenServer()
  const sessions = await testSessions(
    { identities: { alice: { userName: 'alice', password: 'secret', ...bearerByLogin } }, logins: { main: login } },
    { baseUrl },
  )
  const alternative = [sessions.use('bearer')]
  await sessions.wire({ identity: 'alice', alternative }, noSignal)
  const own = lines(await sessions.wire({ identity: 'alice', alternative, session: 'mine' }, noSignal))
  expect(own.headers).toEqual([['authorization', 'Bearer token-number-2']])
  expect(sessions.ofSession('mine', 'token')).toBe('token-number-2')
  expect(sessions.ofSession('mine', 'refreshToken')).toBe('refresh-number-2')
  expect(sessions.ofSession('another', 'token')).toBeUndefined()
  await sessions.wire({ identity: 'alice', alternative, session: 'mine' }, noSignal)
  expect(received).toHaveLength(2)
})

test('a renewed identity signs in again, and nobody else does', async () => {
  const { baseUrl, received } = await tokenServer()
  const sessions = await testSessions(
    {
      identities: {
        alice: { userName: 'alice', password: 'secret', ...bearerByLogin },
        bob: { userName: 'bob', password: 'secret', ...bearerByLogin },
      },
      logins: { main: login },
    },
    { baseUrl },
  )
  const both = () =>
    Promise.all(
      ['alice', 'bob'].map((identity) => sessions.wire({ identity, alternative: [sessions.use('bearer')] }, noSignal)),
    )
  await both()
  sessions.renew('alice')
  await both()
  expect(received.map(({ body }) => (JSON.parse(body) as { userName: string }).userName).toSorted()).toEqual([
    'alice',
    'alice',
    'bob',
  ])
})

test('a refused login is tried once, counts as a failed one, and is told without its body', async () => {
  const { baseUrl, received } = await testServer(() => ({ status: 401, body: { error: 'no, secret is wrong' } }))
  const sessions = await testSessions(
    {
      identities: { alice: { userName: 'alice', password: 'secret', ...bearerByLogin } },
      logins: { main: login },
      lockOut: 2,
    },
    { baseUrl },
  )
  const alternative = [sessions.use('bearer')]
  const wires = await Promise.all([
    sessions.wire({ identity: 'alice', alternative }, noSignal),
    sessions.wire({ identity: 'alice', alternative, session: 'one' }, noSignal),
    sessions.wire({ identity: 'alice', alternative, session: 'two' }, noSignal),
  ])
  const again = await sessions.wire({ identity: 'alice', alternative }, noSignal)
  for (const wire of [...wires, again]) {
    expect(wire).toMatchObject({ code: 'no-credential' })
    expect(JSON.stringify(wire)).toContain('401')
    expect(JSON.stringify(wire)).not.toContain('secret is')
  }
  expect(received).toHaveLength(1)
  expect(sessions.mayFailLogin('alice')).toBe(false)
})

test('a server that did not answer is asked again', async () => {
  let up = false
  const { baseUrl, received } = await testServer(() =>
    up ? { status: 200, body: { data: { token: 'abcdefgh' } } } : { status: 503 },
  )
  const sessions = await testSessions(
    { identities: { alice: { userName: 'alice', password: 'secret', ...bearerByLogin } }, logins: { main: login } },
    { baseUrl },
  )
  const use = { identity: 'alice', alternative: [sessions.use('bearer')] }
  expect(await sessions.wire(use, noSignal)).toMatchObject({ code: 'no-credential' })
  up = true
  expect(lines(await sessions.wire(use, noSignal)).headers).toEqual([['authorization', 'Bearer abcdefgh']])
  expect(received).toHaveLength(2)
})

test('a token endpoint beside the document gets a form with client, user and scopes', async () => {
  const { baseUrl, received } = await testServer(() => ({ status: 200, body: { access_token: 'abcdefgh' } }))
  const sessions = await testSessions(
    {
      identities: {
        alice: {
          userName: 'alice',
          password: 'a&b',
          credentials: { oauth: { login: 'main' } },
          variables: { tenant: 'acme' },
        },
      },
      logins: {
        main: {
          url: 'oauth/token?realm=x',
          body: {
            grant_type: 'password',
            username: '{userName}',
            password: '{password}',
            scope: 'openid {scopes}',
            tenant: '{tenant}',
          },
          headers: { Authorization: () => Promise.resolve('Basic Y2xpZW50OnNlY3JldA==') },
          token: 'access_token',
        },
      },
    },
    { baseUrl: `${baseUrl}/api/` },
  )
  await sessions.wire({ identity: 'alice', alternative: [sessions.use('oauth', ['notes:read'])] }, noSignal)
  expect(received).toMatchObject([
    {
      method: 'POST',
      url: '/api/oauth/token?realm=x',
      headers: { authorization: 'Basic Y2xpZW50OnNlY3JldA==', 'content-type': 'application/x-www-form-urlencoded' },
    },
  ])
  expect(Object.fromEntries(new URLSearchParams(received[0]?.body))).toEqual({
    grant_type: 'password',
    username: 'alice',
    password: 'a&b',
    scope: 'openid notes:read notes:share',
    tenant: 'acme',
  })
})

test('a cookie is sent back as it was set, and read out of several', async () => {
  const { baseUrl } = await testServer(() => ({
    status: 302,
    headers: {
      location: '/',
      'set-cookie': ['lang=en; Path=/', 'sid=old; Max-Age=0', 'sid=a%2Bb%3D; Path=/; HttpOnly'],
    },
  }))
  const sessions = await testSessions(
    {
      identities: { alice: { userName: 'alice', password: 'secret', credentials: { sid: { login: 'main' } } } },
      logins: { main: { operation: 'login', token: 'cookie sid' } },
    },
    { baseUrl },
  )
  const wire = lines(await sessions.wire({ identity: 'alice', alternative: [sessions.use('sid')] }, noSignal))
  expect(wire.cookies).toEqual([['sid', 'a%2Bb%3D']])
  const secrets = sessions.secrets().map(({ value }) => value)
  expect(secrets).toContain('a%2Bb%3D')
  expect(secrets).toContain('a+b=')
})

test('a token that is about to end is replaced before it is used', async () => {
  let now = 0
  const { baseUrl, received } = await testServer(() => ({
    status: 200,
    body: { token: `token-${received.length}`, expires_in: 60 },
  }))
  const sessions = await testSessions(
    {
      identities: { alice: { userName: 'alice', password: 'secret', credentials: { bearer: { login: 'main' } } } },
      logins: { main: { operation: 'login', token: '/token' } },
    },
    { baseUrl, now: () => now },
  )
  const use = { identity: 'alice', alternative: [sessions.use('bearer')] }
  await sessions.wire(use, noSignal)
  now = 57_000
  await sessions.wire(use, noSignal)
  expect(received).toHaveLength(1)
  now = 59_000
  expect(lines(await sessions.wire(use, noSignal)).headers).toEqual([['authorization', 'Bearer token-2']])
})

test('learnt values take the place of those of the profile', async () => {
  const sessions = await testSessions({ identities: { alice: { credentials: { key: 'the-usual-key' } } } })
  const source = { from: 'step', step: 0, at: 'body/key' } as const
  const use = (value: unknown) => ({
    identity: 'alice',
    alternative: [sessions.use('key')],
    learnt: { key: new Later(source, value) },
  })
  expect(lines(await sessions.wire(use('a-created-key'), noSignal)).headers).toEqual([['x-key', 'a-created-key']])
  expect(await sessions.wire(use(undefined), noSignal)).toMatchObject({ code: 'setup' })
  expect(sessions.secrets()).toContainEqual({ name: 'key', value: 'a-created-key' })
})

test.each([
  ['bearer', { bearer: 't' }, true],
  ['bearer', {}, false],
  ['bearer', { bearer: { login: 'nowhere' } }, false],
  ['bearer', { bearer: { login: 'main' } }, true],
  ['certificate', { certificate: 'x' }, false],
  ['basic', {}, true],
])('an identity is able to send %s with %j: %s', async (scheme, credentials, able) => {
  const sessions = await testSessions({
    identities: { alice: { userName: 'alice', password: 'secret', credentials } },
    logins: { main: { operation: 'login', token: '/token' } },
  })
  expect(sessions.able([sessions.use(scheme)], 'alice')).toBe(able)
})

test('nobody is able to send two credentials in one place, nor a token without the scopes that are wanted', async () => {
  const sessions = await testSessions({
    identities: {
      alice: {
        userName: 'alice',
        password: 'secret',
        credentials: { bearer: 't', oauth: { value: 'u', scopes: ['a'] } },
      },
    },
  })
  expect(sessions.able([sessions.use('bearer'), sessions.use('basic')], 'alice')).toBe(false)
  expect(sessions.able([sessions.use('oauth', ['a'])], 'alice')).toBe(true)
  expect(sessions.able([sessions.use('oauth', ['a', 'b'])], 'alice')).toBe(false)
  expect(sessions.able([], 'alice')).toBe(true)
})

test('every secret of the profile is known before anything is sent, and each by a name', async () => {
  const sessions = await testSessions({
    identities: {
      alice: {
        userName: 'alice',
        password: 'pass-word',
        credentials: { bearer: { value: 'bearer-token', expired: 'expired-token' } },
      },
    },
    logins: {
      main: { operation: 'login', token: '/token', body: { client_secret: 'client-secret', user: '{userName}' } },
    },
  })
  expect(sessions.secrets()).toEqual([
    { name: 'password of alice', value: 'pass-word' },
    { name: 'bearer', value: 'bearer-token' },
    { name: 'bearer', value: 'expired-token' },
    { name: 'client_secret of login main', value: 'client-secret' },
  ])
})

test('a function of the profile that fails is named, and what it said is not repeated', async () => {
  const fails = () => {
    throw new TypeError('hunter2')
  }
  const sessions = await testSessions({ identities: { alice: { credentials: { key: fails } } } })
  const wire = await sessions.wire({ identity: 'alice', alternative: [sessions.use('key')] }, noSignal)
  expect(isNotVerified(wire) && wire.detail).toContain('TypeError')
  expect(JSON.stringify(wire)).not.toContain('hunter2')
})
