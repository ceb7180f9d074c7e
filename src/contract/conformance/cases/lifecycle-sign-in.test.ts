import { expect, test } from 'vitest'
import { isRecord } from '../../document/json-pointer.ts'
import type { ProfileInput } from '../profile/profile.ts'
import { keyCases } from './lifecycle-keys.ts'
import { signInCases } from './lifecycle-sign-in.ts'
import { expectation, runOn, serve, testPlan } from './lifecycle-test-bench.ts'

const lasting = {
  operation: 'logIn',
  body: { user: '{userName}', password: '{password}' },
  token: '/token',
  refreshToken: '/refreshToken',
  refresh: { operation: 'refresh' },
}
const login = { ...lasting, logout: { operation: 'logOut' } }

const profile: ProfileInput = {
  identities: { alice: { userName: 'alice', password: 'wonderland-1', credentials: { bearer: { login: 'main' } } } },
  logins: { main: login },
  keys: { key: { create: 'makeKey', key: '/key', id: '/id', revoke: 'revokeKey' } },
}

test('a login is used, ended and tried again; refreshed, used and its old refresh token tried again', async () => {
  const { context } = await testPlan(document, profile)
  expect(
    signInCases(context).map(({ id, exclusive, premises, steps }) => ({
      id,
      exclusive,
      premises,
      steps: steps.map((step) => `${step.name}: ${step.operation.id} ${expectation(step)}`),
    })),
  ).toEqual([
    {
      id: 'login/main/logout',
      exclusive: true,
      premises: ['getMe/accepted/bearer'],
      steps: [
        'use: getMe accepted lifecycle',
        'log out: logOut accepted setup',
        'use after logout: getMe refused ended-credential',
        'refresh after logout: refresh refused ended-credential',
      ],
    },
    {
      id: 'login/main/refresh',
      exclusive: true,
      premises: ['getMe/accepted/bearer'],
      steps: [
        'use: getMe accepted lifecycle',
        'refresh: refresh accepted lifecycle',
        'use refreshed: getMe accepted lifecycle',
        'refresh with the old one: refresh refused ended-credential',
      ],
    },
  ])
})

test('a server that ends what it should end is blamed for nothing', async () => {
  const { found, unverified } = await run({})
  expect(found).toEqual([])
  expect(unverified).toEqual([])
})

test.each<[string, Defects, string[]]>([
  [
    'a token lives on after logout',
    { logout: [] },
    [
      'ended-credential-refused getMe bearer: after-logout',
      'ended-credential-refused refresh refresh token: after-logout',
    ],
  ],
  [
    'a refresh token lives on after logout',
    { logout: ['token'] },
    ['ended-credential-refused refresh refresh token: after-logout'],
  ],
  ['a refreshed token does not work', { refreshed: 'dead' }, ['lifecycle-works getMe bearer: refreshed']],
  ['a refresh token works twice', { rotation: 'reusable' }, ['ended-credential-refused refresh refresh token: reused']],
])('%s: found', async (_, defects, wanted) => {
  const { found } = await run(defects)
  expect(found).toEqual(wanted)
})

test('a refresh token that is not rotated may be used again', async () => {
  const { found, requests } = await run({ rotation: 'none' })
  expect(found).toEqual([])
  expect(requests.filter((line) => line.startsWith('POST /refresh'))).toHaveLength(2)
})

test('who revokes one token by name has not ended the login: its refresh token may live on', async () => {
  const { context } = await testPlan(document, {
    ...profile,
    logins: { main: { ...login, logout: { operation: 'logOut', body: { token: '{token}' } } } },
  })
  const [logout] = signInCases(context)
  expect(logout?.steps.map(({ name }) => name)).toEqual(['use', 'log out', 'use after logout'])
  expect(logout?.steps[1]?.credential).toMatchObject({ session: 'login/main/logout' })
})

test.each<[string, ProfileInput, string, string]>([
  ['names no logout', { ...profile, logins: { main: lasting } }, 'logIn', 'no-credential'],
  [
    'logs out beside the document',
    { ...profile, logins: { main: { ...login, logout: { url: '/x' } } } },
    'logIn',
    'unsupported',
  ],
  ['has nobody who signs in so', { ...profile, identities: {} }, 'logIn', 'no-credential'],
])('a profile that %s leaves it out, and says so', async (_, input, operation, code) => {
  const { context, leftOut } = await testPlan(document, input)
  signInCases(context)
  expect(leftOut.map((one) => [one.operation, one.reason.code])).toContainEqual([operation, code])
})

test('a key is made, used, revoked and tried again', async () => {
  const { context } = await testPlan(document, profile)
  const cases = keyCases(context)
  expect(
    cases.map(({ id, steps }) => [id, ...steps.map((step) => `${step.operation.id} ${expectation(step)}`)]),
  ).toEqual([
    [
      'key/key',
      'makeKey accepted setup',
      'getThing accepted lifecycle',
      'revokeKey accepted setup',
      'getThing refused ended-credential',
    ],
  ])
  expect((await runOn(await server({}), context, cases)).found).toEqual([])
})

test.each<[string, Defects, string[]]>([
  ['a revoked key lives on', { revoked: 'alive' }, ['ended-credential-refused getThing key: revoked']],
  ['a new key does not work', { revoked: 'never alive' }, ['lifecycle-works getThing key: a new key']],
])('%s: found', async (_, defects, wanted) => {
  const { context } = await testPlan(document, profile)
  expect((await runOn(await server(defects), context, keyCases(context))).found).toEqual(wanted)
})

interface Defects {
  /** What a logout ends; both, unless said. */
  readonly logout?: readonly ('token' | 'refresh')[]
  readonly rotation?: 'none' | 'reusable'
  readonly refreshed?: 'dead'
  readonly revoked?: 'alive' | 'never alive'
}

async function run(defects: Defects) {
  const { context } = await testPlan(document, profile)
  return runOn(await server(defects), context, signInCases(context))
}

function server({ logout = ['token', 'refresh'], rotation, refreshed, revoked }: Defects) {
  const tokens = new Map<string, number>()
  const refreshTokens = new Map<string, number>()
  const keys = new Set<string>()
  let count = 0
  const give = (login: number, keep?: string) => {
    const pair = { token: `token-${++count}`, refreshToken: keep ?? `refresh-${count}` }
    tokens.set(pair.token, login)
    refreshTokens.set(pair.refreshToken, login)
    return pair
  }
  const noStore = { 'cache-control': 'no-store' }
  return serve(({ line, body, message: { headers } }) => {
    const sent = isRecord(body) ? body : {}
    const token = headers.authorization?.replace('Bearer ', '') ?? ''
    if (line === 'POST /login') return { status: 200, body: give(++count), headers: noStore }
    if (line === 'POST /refresh') {
      const used = String(sent.refreshToken)
      const login = refreshTokens.get(used)
      if (login === undefined) return { status: 401, headers: { 'www-authenticate': 'Bearer' } }
      if (rotation === undefined) refreshTokens.delete(used)
      const pair = give(login, rotation === 'none' ? used : undefined)
      if (refreshed === 'dead') tokens.delete(pair.token)
      return { status: 200, body: pair, headers: noStore }
    }
    if (line === 'GET /thing') {
      const known = keys.has(String(headers['x-key']))
      return known ? { status: 200, body: {} } : { status: 401, headers: { 'www-authenticate': 'ApiKey' } }
    }
    const login = tokens.get(token)
    if (login === undefined) return { status: 401, headers: { 'www-authenticate': 'Bearer' } }
    if (line === 'POST /logout') {
      for (const [kind, all] of [
        ['token', tokens],
        ['refresh', refreshTokens],
      ] as const)
        if (logout.includes(kind)) for (const [one, of] of all) if (of === login) all.delete(one)
      return { status: 204 }
    }
    if (line === 'POST /keys') {
      const key = `key-${++count}-of-a-test`
      if (revoked !== 'never alive') keys.add(key)
      return { status: 201, body: { id: count, key }, headers: { ...noStore, location: `/keys/${count}` } }
    }
    if (line.startsWith('DELETE /keys/')) {
      if (revoked === undefined) keys.clear()
      return { status: 204 }
    }
    return { status: 200, body: {} }
  })
}

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const text = { type: 'string' }
const pair = { type: 'object', properties: { token: text, refreshToken: text } }
const answers = (status: number, more: object = {}) => ({
  [status]: { description: '', ...more },
  401: { description: '' },
})
const refreshBody = { requestBody: json({ type: 'object', properties: { refreshToken: text } }) }
const bearer = [{ bearer: [] }]

const document = {
  paths: {
    '/login': {
      post: { operationId: 'logIn', ...{ requestBody: json({ type: 'object' }) }, responses: answers(200, json(pair)) },
    },
    '/refresh': { post: { operationId: 'refresh', ...refreshBody, responses: answers(200, json(pair)) } },
    '/logout': { post: { operationId: 'logOut', security: bearer, responses: answers(204) } },
    '/me': { get: { operationId: 'getMe', security: bearer, responses: answers(200, json({ type: 'object' })) } },
    '/thing': {
      get: { operationId: 'getThing', security: [{ key: [] }], responses: answers(200, json({ type: 'object' })) },
    },
    '/keys': { post: { operationId: 'makeKey', security: bearer, responses: answers(201, json({ type: 'object' })) } },
    '/keys/{keyId}': {
      delete: {
        operationId: 'revokeKey',
        security: bearer,
        parameters: [{ name: 'keyId', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: answers(204),
      },
    },
  },
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    },
  },
}
