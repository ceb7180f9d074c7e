import { expect, test } from 'vitest'
import { testCredentialPlan, testSecured } from './test-credential-plan.ts'

const logins = { main: { operation: 'POST /login', token: '/token' } }
const person = (userName: string) => ({
  userName,
  password: 'secret',
  credentials: { bearer: { login: 'main' } },
})
const api = testSecured({ 'POST /login': [], 'GET /me': [{ bearer: [] }], 'GET /basic': [{ basic: [] }] })

const failing = (cases: Awaited<ReturnType<typeof testCredentialPlan>>['cases']) =>
  cases.filter(({ id }) => /alike|empty-password/.test(id))

test('a known user with a wrong password and an unknown one are to be answered alike', async () => {
  const { case: one } = await testCredentialPlan(api, { identities: { alice: person('alice@example.com') }, logins })
  const { steps, exclusive } = one('POST /login/alike/alice')
  expect(exclusive).toBe(true)
  expect(JSON.parse(JSON.stringify(steps.map(({ request }) => request.body)))).toEqual([
    { mediaType: 'application/json', value: { userName: '<userName of alice>', password: 'Wrong-Passw0rd-4711' } },
    {
      mediaType: 'application/json',
      value: {
        userName: expect.stringMatching(/^nobody-[0-9a-f]{8}@example\.com$/) as string,
        password: 'Wrong-Passw0rd-4711',
      },
    },
  ])
  expect(steps).toMatchObject([
    { failsLogin: 'alice', expect: { kind: 'refused', because: 'wrong-credential', subject: 'password: wrong' } },
    { expect: { kind: 'like-step', step: 0, subject: 'unknown user' } },
  ])
  expect(steps[0]?.request).not.toBe(steps[1]?.request)
})

test('two failed logins are all that one identity is good for, the most telling ones', async () => {
  const { cases, leftOut } = await testCredentialPlan(api, { identities: { alice: person('alice') }, logins })
  expect(failing(cases).map(({ id }) => id)).toEqual(['POST /login/alike/alice', 'GET /basic/alike/basic/alice'])
  expect(leftOut).toContainEqual(
    expect.objectContaining({
      title: 'an empty password',
      reason: expect.objectContaining({ code: 'lock-out' }) as object,
    }),
  )
})

test('several identities share them', async () => {
  const identities = { alice: person('alice'), bob: person('bob') }
  const { cases } = await testCredentialPlan(api, { identities, logins })
  expect(failing(cases).map(({ id }) => id)).toEqual([
    'POST /login/alike/alice',
    'GET /basic/alike/basic/bob',
    'POST /login/empty-password/alice',
  ])
})

test.each([
  [1, []],
  [2, ['POST /login/alike/alice']],
  ['never' as const, ['POST /login/alike/alice', 'GET /basic/alike/basic/alice', 'POST /login/empty-password/alice']],
])('a lock-out of %s leaves %j', async (lockOut, ids) => {
  const { cases } = await testCredentialPlan(api, { identities: { alice: person('alice') }, logins, lockOut })
  expect(failing(cases).map(({ id }) => id)).toEqual(ids)
})

test('Basic is asked with a wrong password, and with a user who does not exist', async () => {
  const { case: one } = await testCredentialPlan(api, { identities: { alice: person('alice') }, logins })
  expect(one('GET /basic/alike/basic/alice').steps).toMatchObject([
    {
      credential: { faults: { basic: 'wrong-password' } },
      expect: { kind: 'refused', subject: 'basic: wrong-password' },
    },
    { credential: { faults: { basic: 'wrong' } }, expect: { kind: 'like-step', step: 0 } },
  ])
})

test('a login without a password has none that could be wrong', async () => {
  const input = {
    identities: { alice: { credentials: { bearer: { login: 'main' } } } },
    logins: { main: { ...logins.main, body: { code: '4711' } } },
  }
  const { cases, leftOut } = await testCredentialPlan(api, input)
  expect(failing(cases)).toEqual([])
  expect(leftOut.map(({ title }) => title)).not.toContain('a wrong password of a known user, and of an unknown one')
})

test('a login page that is shown again is no broken promise', async () => {
  const page = testSecured({ 'POST /login': [], 'GET /me': [{ bearer: [] }] })
  const { case: strict } = await testCredentialPlan(page, { identities: { alice: person('alice') }, logins })
  expect(strict('POST /login/alike/alice').steps[0]?.expect.kind).toBe('refused')
  const silent = JSON.parse(JSON.stringify(page).replaceAll('"4XX"', '"204"')) as object
  const { case: open } = await testCredentialPlan(silent, { identities: { alice: person('alice') }, logins })
  expect(open('POST /login/alike/alice').steps[0]?.expect.kind).toBe('any')
})
