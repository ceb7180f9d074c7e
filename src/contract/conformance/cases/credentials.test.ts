import { expect, test } from 'vitest'
import { testCredentialPlan, testSecured } from './test-credential-plan.ts'

const everything = {
  identities: {
    alice: {
      userName: 'alice@example.com',
      password: 'secret',
      credentials: {
        bearer: { login: 'main', expired: 'over', revoked: 'taken back' },
        key: { value: 'key-of-alice', expired: 'over', revoked: 'taken back' },
        sid: { value: 'sid-of-alice' },
        raw: 'raw-of-alice',
      },
    },
  },
  logins: { main: { operation: 'POST /login', token: '/token', logout: { operation: 'POST /logout' } } },
}

/** The same without a login. */
const fixed = {
  identities: {
    alice: {
      ...everything.identities.alice,
      credentials: { ...everything.identities.alice.credentials, bearer: 'token-of-alice' },
    },
  },
}

/** An API of fourteen operations: opaque tokens by login, API keys, one AND, one OR, one optional, three open. */
const fourteen = testSecured({
  'GET /status': [],
  'POST /login': [],
  'POST /logout': [{ bearer: [] }],
  'GET /me': [{ bearer: [] }],
  'GET /notes': [{ bearer: [] }],
  'POST /notes': [{ bearer: [] }],
  'GET /notes/{id}': [{ bearer: [] }],
  'PUT /notes/{id}': [{ bearer: [] }],
  'DELETE /notes/{id}': [{ bearer: [] }],
  'GET /feed': [{}, { bearer: [] }],
  'GET /search': [{ bearer: [] }, { key: [] }],
  'GET /keys': [{ bearer: [] }],
  'GET /audit': [{ bearer: [], key: [] }],
  'GET /health': [],
})

test('an API of fourteen operations takes at most ninety-five requests, none of them twice', async () => {
  const { cases } = await testCredentialPlan(fourteen, everything)
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  expect(cases.flatMap(({ steps }) => steps).length).toBeLessThanOrEqual(95)
  expect(cases.every(({ phase, premises = [] }) => phase === 'auth' && premises.length > 0)).toBe(true)
})

test('the same seed gives the same cases, and another one spreads the faults otherwise', async () => {
  const idsOf = async (seed: number) =>
    (await testCredentialPlan(fourteen, everything, { seed })).cases.map(({ id }) => id)
  expect(await idsOf(7)).toEqual(await idsOf(7))
  expect(await idsOf(8)).not.toEqual(await idsOf(7))
})

test('every operation is asked without, with a wrong and with an expired credential', async () => {
  const { of } = await testCredentialPlan(fourteen, everything)
  expect(of('PUT /notes/{id}')).toEqual(['auth/bearer/none', 'auth/bearer/wrong', 'auth/bearer/expired'])
  expect(of('POST /notes')).toEqual(['auth/bearer/none', 'auth/bearer/wrong', 'auth/bearer/expired'])
  expect(of('GET /search').slice(0, 5)).toEqual([
    'auth/bearer/none',
    'auth/bearer/wrong',
    'auth/bearer/expired',
    'auth/key/wrong',
    'auth/key/expired',
  ])
  expect(of('GET /audit').filter((id) => /\/(?:none|wrong|expired|without \w+)$/.test(id))).toEqual([
    'auth/bearer + key/none',
    'auth/bearer + key/bearer/wrong',
    'auth/bearer + key/bearer/expired',
    'auth/bearer + key/key/wrong',
    'auth/bearer + key/key/expired',
    'auth/bearer + key/without bearer',
    'auth/bearer + key/without key',
  ])
})

test('what is expected names its check and its subject', async () => {
  const { case: one } = await testCredentialPlan(fourteen, everything)
  expect(one('GET /me/auth/bearer/none')).toMatchObject({
    steps: [
      {
        credential: { identity: 'alice', faults: { bearer: 'omitted' } },
        expect: {
          kind: 'refused',
          because: 'missing-credential',
          subject: 'bearer: none',
          pointer: '/paths/~1me/get/security',
        },
      },
    ],
    premises: ['GET /me/accepted/bearer'],
  })
  expect(one('GET /audit/auth/bearer + key/without key').steps[0]).toMatchObject({
    credential: { faults: { key: 'omitted' } },
    expect: { kind: 'refused', because: 'member', subject: 'bearer + key without key' },
  })
  expect(one('GET /me/auth/bearer/expired').steps[0]?.expect).toMatchObject({
    because: 'ended-credential',
    subject: 'bearer: expired',
  })
})

test('every other fault is there for each scheme and each requirement, on operations that only read', async () => {
  const { cases } = await testCredentialPlan(fourteen, everything)
  const spread = (fault: string) => cases.filter(({ id }) => id.endsWith(`/${fault}`)).map(({ id }) => id)
  for (const fault of ['empty', 'truncated', 'altered', 'doubled', 'revoked', 'in-query', 'in-header']) {
    const made = spread(fault)
    expect(made.some((id) => /bearer\/[a-z-]+$/.test(id))).toBe(true)
    expect(made.some((id) => /key\/[a-z-]+$/.test(id))).toBe(true)
    for (const requirement of ['GET /search', 'GET /audit'])
      expect(made.some((id) => id.startsWith(requirement))).toBe(true)
    expect(made.some((id) => !/search|audit/.test(id))).toBe(true)
    expect(made.length).toBeLessThanOrEqual(4)
  }
  for (const fault of ['two-spaces', 'lower-case-word', 'after-logout']) expect(spread(fault)).toHaveLength(3)
  expect(spread('truncated').every((id) => id.startsWith('GET '))).toBe(true)
})

test('what the covering set leaves out is said once for each operation, and the full product leaves out nothing', async () => {
  const covering = await testCredentialPlan(fourteen, everything)
  const lines = covering.leftOut.filter(({ reason }) => reason.code === 'covering').map(({ operation }) => operation)
  expect(new Set(lines).size).toBe(lines.length)
  expect(lines).toContain('PUT /notes/{id}')
  const full = await testCredentialPlan(fourteen, everything, { thorough: true })
  expect(full.leftOut.filter(({ reason }) => reason.code === 'covering')).toEqual([])
  expect(full.of('PUT /notes/{id}')).toEqual(
    expect.arrayContaining(['auth/bearer/doubled', 'auth/bearer/after-logout']),
  )
})

test('what deletes is about a thing of its own, everything else about the shared one', async () => {
  const { cases } = await testCredentialPlan(fourteen, everything)
  const idOf = (id: string) => cases.find((one) => one.id === id)?.steps[0]?.request.pathValues.id
  expect(idOf('DELETE /notes/{id}/auth/bearer/wrong')).toBe('DELETE /notes/{id}/auth/bearer/wrong')
  expect(idOf('PUT /notes/{id}/auth/bearer/wrong')).toBe('shared')
})

test('a right value that is used where sessions end comes of a login of its own', async () => {
  const { case: one } = await testCredentialPlan(fourteen, everything, { thorough: true })
  const id = 'POST /logout/auth/bearer/two-spaces'
  expect(one(id)).toMatchObject({ exclusive: true, steps: [{ credential: { session: id } }] })
  expect(one('POST /logout/auth/bearer/wrong')).not.toHaveProperty('exclusive')
})

test('an optional operation may refuse or ignore a wrong credential, and an open one takes a right one', async () => {
  const { of, case: one } = await testCredentialPlan(fourteen, everything)
  expect(of('GET /feed')).toEqual(['auth/bearer/wrong'])
  expect(one('GET /feed/auth/bearer/wrong').steps[0]?.expect).toEqual({ kind: 'any' })
  expect(of('GET /status')).toEqual(['auth/anonymous/with bearer'])
  expect(one('GET /status/auth/anonymous/with bearer').steps[0]?.expect).toMatchObject({
    kind: 'accepted',
    because: 'anonymous',
  })
  expect(of('GET /health')).toEqual([])
})

test('where a member of an AND suffices by itself nothing is expected to be refused for want of the other', async () => {
  const { of } = await testCredentialPlan(testSecured({ 'GET /a': [{ bearer: [], key: [] }, { key: [] }] }), fixed)
  const ids = of('GET /a')
  expect(ids).toContain('auth/bearer + key/without key')
  expect(ids).toContain('auth/bearer + key/key/wrong')
  expect(ids).not.toContain('auth/bearer + key/without bearer')
  expect(ids).not.toContain('auth/bearer + key/bearer/wrong')
})

test('two alternatives at once must only not make the server fail, and two halves open nothing', async () => {
  const source = testSecured({
    'GET /or': [{ bearer: [] }, { key: [] }],
    'GET /halves': [
      { bearer: [], key: [] },
      { sid: [], raw: [] },
    ],
    'GET /same-place': [{ bearer: [] }, { raw: [] }],
  })
  const { case: one, of } = await testCredentialPlan(source, fixed)
  const both = one('GET /or/auth/key/with key as well').steps[0]
  expect(both?.credential.alternative.map(({ name }) => name)).toEqual(['bearer', 'key'])
  expect(both?.expect).toEqual({ kind: 'any' })
  const halves = one('GET /halves/auth/sid + raw/bearer with sid').steps[0]
  expect(halves?.credential.alternative.map(({ name }) => name)).toEqual(['bearer', 'sid'])
  expect(halves?.expect).toMatchObject({ kind: 'refused', because: 'member', subject: 'bearer with sid' })
  expect(of('GET /same-place').filter((id) => id.includes('as well'))).toEqual([])
})

test('the raw token is not wrong where a key may stand alone in the Authorization header', async () => {
  const source = testSecured({ 'GET /both': [{ bearer: [] }, { raw: [] }], 'GET /one': [{ bearer: [] }] })
  const { of } = await testCredentialPlan(source, fixed, { thorough: true })
  expect(of('GET /both')).not.toContain('auth/bearer/no-scheme-word')
  expect(of('GET /one')).toContain('auth/bearer/no-scheme-word')
})

test('what the profile lacks is said once for each scheme and fault', async () => {
  const { leftOut, cases } = await testCredentialPlan(
    testSecured({ 'GET /a': [{ key: [] }], 'GET /b': [{ key: [] }] }),
    {
      identities: { alice: { credentials: { key: 'key-of-alice' } } },
    },
  )
  expect(leftOut.filter(({ reason }) => reason.code === 'no-credential').map(({ title }) => title)).toEqual([
    'expired in key',
    'revoked in key',
  ])
  expect(cases.length).toBeGreaterThan(8)
})

test('an alternative that nobody is able to send is said once, and an operation that may not be called as well', async () => {
  const { leftOut, of } = await testCredentialPlan(
    testSecured({ 'GET /a': [{ sid: [] }], 'GET /b': [{ sid: [] }], 'POST /c': [{ key: [] }] }),
    { identities: { alice: { credentials: { key: 'key-of-alice' } } } },
    { callable: ({ method }) => (method === 'POST' ? { code: 'writes', detail: 'may write' } : undefined) },
  )
  expect(leftOut).toMatchObject([
    { operation: 'GET /a', title: 'faulty credentials of sid', reason: { code: 'no-credential' } },
    { operation: 'POST /c', title: 'faulty credentials', reason: { code: 'writes' } },
  ])
  expect(of('POST /c')).toEqual([])
})

test('a call that makes every token expire waits until nobody else is at it', async () => {
  const input = {
    ...everything,
    identities: { alice: { ...everything.identities.alice, credentials: { bearer: { login: 'main' } } } },
    expire: () => undefined,
  }
  const { case: one } = await testCredentialPlan(fourteen, input)
  expect(one('GET /me/auth/bearer/expired')).toMatchObject({ exclusive: true })
  const byValue = await testCredentialPlan(fourteen, { ...everything, expire: () => undefined })
  expect(byValue.case('GET /me/auth/bearer/expired')).not.toHaveProperty('exclusive')
})

test('claims are changed only behind a token that was signed anew and accepted', async () => {
  const { cases } = await testCredentialPlan(testSecured({ 'POST /login': [], 'GET /a': [{ bearer: [] }] }), {
    ...everything,
    signing: { bearer: { algorithm: 'HS256', key: 'k' } },
  })
  const premises = cases.find(({ id }) => id.endsWith('other-audience'))?.premises
  expect(premises).toEqual(['GET /a/accepted/bearer', 'GET /a/auth/bearer/re-signed'])
})
