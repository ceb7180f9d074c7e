import { describe, expect, it } from 'vitest'
import { bodyDocument, parameterDocument, testInputPlan } from './test-input-plan.ts'

const string = { type: 'string' }
const schemes = {
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    },
  },
}
const get = (security: readonly object[], more: object = {}) => ({
  ...schemes,
  paths: { '/me': { get: { operationId: 'me', security, responses: { 200: { description: 'Here' } }, ...more } } },
})

async function expected(parts: object, profile = {}) {
  const { cases } = await testInputPlan(parts, { profile })
  return Object.fromEntries(
    cases
      .filter(({ id }) => id.includes('/accepted/'))
      .map(({ id, steps }) => {
        const expect = steps[0]?.expect
        return [id, expect?.kind === 'accepted' ? expect.because : expect?.kind]
      }),
  )
}

describe('a good request to each operation', () => {
  it('is sent by each alternative that somebody has a credential for; others are left out with what is missing', async () => {
    const profile = { identities: { ann: { credentials: { bearer: 'token-of-ann' } } } }
    const parts = get([{ bearer: [] }, { key: [] }, {}])
    expect(await expected(parts, profile)).toEqual({
      'me/accepted/bearer': 'alternative',
      'me/accepted/anonymous': 'anonymous',
    })
    const { leftOut } = await testInputPlan(parts, { profile })
    expect(leftOut).toContainEqual({
      operation: 'me',
      title: 'key',
      reason: {
        code: 'no-credential',
        detail: 'the profile gives nobody a credential for key: add it under identities.ann.credentials',
      },
    })
  })

  it.each([
    ['the example is the document’s', bodyDocument(string, { example: 'a' }), 'positive-data'],
    ['the body is made up', bodyDocument(string), 'setup'],
    [
      'it names a thing that need not be there',
      bodyDocument({ type: 'object' }, { example: { customerId: '7' } }),
      'setup',
    ],
    ['it proves something by an example', bodyDocument({ type: 'object' }, { example: { code: '123456' } }), 'setup'],
    [
      'a required parameter is made up',
      parameterDocument({ name: 'q', in: 'query', required: true, schema: string }),
      'setup',
    ],
    [
      'a required parameter proves something',
      parameterDocument({ name: 'token', in: 'query', required: true, schema: string, example: 'abc' }),
      'setup',
    ],
    [
      'a required parameter is listed',
      parameterDocument({ name: 'q', in: 'query', required: true, schema: { enum: ['a'] } }),
      'positive-data',
    ],
  ])('blames the server for a refusal only where nothing was guessed: %s', async (_, parts, because) => {
    expect(Object.values(await expected(parts))).toEqual([because])
  })

  it('trusts the profile', async () => {
    const profile = { operations: { make: { body: { code: '4711' } } } }
    expect(Object.values(await expected(bodyDocument({ type: 'object' }), profile))).toEqual(['positive-data'])
  })

  it('deletes what is nobody else’s, and ends a login of its own', async () => {
    const id = { name: 'id', in: 'path', required: true, schema: string }
    const created = {
      201: {
        description: 'Made',
        content: { 'application/json': { schema: { type: 'object', properties: { id: string } } } },
      },
    }
    const security = [{ bearer: [] }]
    const parts = {
      ...schemes,
      paths: {
        '/cups': { post: { operationId: 'make', security, responses: created } },
        '/cups/{id}': {
          delete: { operationId: 'remove', security, parameters: [id], responses: { 204: { description: 'Gone' } } },
        },
        '/logout': { post: { operationId: 'logout', security, responses: { 204: { description: 'Out' } } } },
      },
    }
    const { step, cases } = await testInputPlan(parts, {
      profile: {
        identities: { ann: { credentials: { bearer: { login: 'main' } } } },
        logins: { main: { url: '/token', token: '/token', logout: { operation: 'logout' } } },
      },
    })
    expect(step('remove/accepted/bearer').request.pathValues.id).toMatchObject({
      source: { resource: { label: 'remove/accepted/bearer' } },
    })
    expect(step('logout/accepted/bearer').credential.session).toBe('logout/accepted/bearer')
    expect(cases.find(({ id: one }) => one === 'logout/accepted/bearer')?.exclusive).toBe(true)
    expect(cases.filter(({ operation, phase }) => operation.id === 'logout' && phase === 'coverage')).toEqual([])
  })
})

describe('the document’s further examples', () => {
  it('are tried one by one; one that breaks its own schema is reported instead', async () => {
    const examples = { first: { value: 'a' }, second: { value: 'b' }, wrong: { value: 7 } }
    const { ids, leftOut } = await testInputPlan(bodyDocument(string, { examples }))
    expect(ids.filter((id) => id.includes('/example/'))).toEqual(['make/example/application/json/second'])
    expect(leftOut.map(({ title }) => title)).toContain('the example wrong')
  })

  it('are those of parameters, too', async () => {
    const examples = { few: { value: 5 }, many: { $ref: '#/components/examples/Many' }, wrong: { value: 'x' } }
    const { ids, leftOut, step } = await testInputPlan({
      ...parameterDocument({ name: 'limit', in: 'query', schema: { type: 'integer' }, examples }),
      components: { examples: { Many: { value: 50 } } },
    })
    expect(ids.filter((id) => id.includes('/example/'))).toEqual([
      'list/example/query/limit/few',
      'list/example/query/limit/many',
    ])
    expect(step('list/example/query/limit/many').request.query).toEqual([['limit', '50']])
    expect(leftOut.map(({ title }) => title)).toContain('example wrong of the query parameter limit')
  })
})

it('does not call what the profile skips, or what writes where nothing may be written', async () => {
  const { cases, leftOut } = await testInputPlan(bodyDocument(string, { example: 'a' }), { profile: { writes: false } })
  expect(cases).toEqual([])
  expect(leftOut.map(({ reason }) => reason.code)).toContain('writes')
})
