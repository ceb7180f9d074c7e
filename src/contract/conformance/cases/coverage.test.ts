import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../case.ts'
import { textReadings } from '../values/text-readings.ts'
import { bodyDocument, bodyOf, parameterDocument, testInputPlan } from './test-input-plan.ts'

const note = {
  type: 'object',
  required: ['title'],
  additionalProperties: false,
  properties: {
    title: { type: 'string', minLength: 1, maxLength: 20 },
    priority: { type: 'integer', minimum: 1, maximum: 5 },
    colour: { enum: ['blue', 'green'] },
    folderId: { type: 'string', maxLength: 9 },
    password: { type: 'string', maxLength: 9 },
  },
}

const ofCoverage = (ids: readonly string[], word: string) =>
  ids.flatMap((id) => (id.includes('/coverage/') && id.includes(word) ? [id.slice(id.indexOf('/coverage/') + 10)] : []))

describe('coverage of bodies', () => {
  it('asks each keyword once, and says so in the case', async () => {
    const { ids, step } = await testInputPlan(bodyDocument(note, { example: { title: 'Milk' } }))
    expect(ofCoverage(ids, 'title')).toEqual([
      'body /title required',
      'body /title type',
      'body /title null',
      'body /title minLength',
      'body /title maxLength',
    ])
    expect(step('make/coverage/body /title maxLength').expect).toEqual({
      kind: 'refused',
      because: 'negative-data',
      subject: 'body /title maxLength',
      pointer: '/paths/~1things/post/requestBody/content/application~1json/schema/properties/title/maxLength',
    })
  })

  it('tries no body, half a body, and a body of another media type', async () => {
    const { ids, step } = await testInputPlan(bodyDocument(note, { example: { title: 'Milk' } }))
    expect(ids).toEqual(
      expect.arrayContaining([
        'make/coverage/body required',
        'make/coverage/body syntax',
        'make/coverage/media type text/plain',
      ]),
    )
    expect(step('make/coverage/body required').request.body).toBeUndefined()
    expect(step('make/coverage/media type text/plain').expect).toMatchObject({ because: 'media-type' })
  })

  it('packs what is right, told apart where it is refused together, and blames nobody for made-up references', async () => {
    const { cases, body } = await testInputPlan(bodyDocument(note, { example: { title: 'Milk' } }))
    const packed = cases.filter(({ id }) => id.includes('/coverage/body bounds'))
    expect(body('make/coverage/body bounds 1')).toMatchObject({ priority: 5 })
    expect(packed[0]?.refined?.map(({ steps }) => steps[0]?.expect)).toContainEqual(
      expect.objectContaining({ kind: 'accepted', because: 'positive-data', subject: 'body /priority maximum' }),
    )
    const guessed = cases.filter(({ id }) => id.includes('/coverage/body values'))
    expect(guessed.map(({ steps }) => [steps[0]?.expect.kind, steps[0] && bodyOf(steps[0].request)])).toEqual([
      ['any', { title: 'Milk', folderId: 'texxxxxxt' }],
    ])
  })

  it('leaves out all that may be left out in a request of its own', async () => {
    const { body } = await testInputPlan(
      bodyDocument(note, { example: { title: 'Milk', priority: 2, colour: 'blue' } }),
    )
    expect(body('make/coverage/body bounds 1')).toEqual({ title: 'Milk' })
  })

  it('never sends a password that might be taken', async () => {
    const { cases } = await testInputPlan(bodyDocument(note, { example: { title: 'Milk' } }), { thorough: true })
    const accepted = cases.filter(({ steps }) => steps[0]?.expect.kind !== 'refused')
    expect(JSON.stringify(accepted.map(({ steps }) => steps[0]?.request.body))).not.toContain('password')
  })

  it('fails no login of anybody who exists', async () => {
    const schema = {
      type: 'object',
      required: ['user', 'password'],
      additionalProperties: false,
      properties: { user: { type: 'string', minLength: 1 }, password: { type: 'string', minLength: 1, maxLength: 50 } },
    }
    const { cases, body } = await testInputPlan(bodyDocument(schema), {
      profile: {
        identities: { ann: { userName: 'ann', password: 'secret' } },
        logins: { main: { operation: 'make', body: { user: '{userName}', password: '{password}' }, token: '/token' } },
      },
    })
    const tried = cases.filter(({ id }) => /coverage\/body \/(?:user|password)/.test(id))
    expect(tried.length).toBeGreaterThan(4)
    for (const { steps } of tried) expect(JSON.stringify(steps[0] && bodyOf(steps[0].request))).not.toMatch(/of ann/)
    // With both right the login succeeds, unless the property that is too many is refused.
    expect(JSON.stringify(body('make/coverage/body / additionalProperties'))).toMatch(/of ann/)
  })

  it('deletes nothing by wrong input that is taken', async () => {
    const requestBody = { content: { 'application/json': { schema: note, example: { title: 'Milk' } } } }
    const remove = { operationId: 'remove', security: [], requestBody, responses: { 204: { description: 'Gone' } } }
    const { cases } = await testInputPlan({ paths: { '/things': { delete: remove } } })
    expect(cases.filter(({ steps }) => steps[0]?.request.method === 'DELETE').map(({ phase }) => phase)).toEqual([
      'examples',
    ])
  })

  it('asks a form only what is wrong as a text, too', async () => {
    const schema = {
      type: 'object',
      required: ['kind', 'size'],
      properties: { kind: { const: 'a' }, size: { type: 'integer', maximum: 5 }, name: { type: 'string' } },
    }
    const content = { 'application/x-www-form-urlencoded': { schema, example: { kind: 'a', size: 1, name: 'x' } } }
    const post = {
      operationId: 'make',
      security: [],
      requestBody: { content },
      responses: { 200: { description: 'Well' } },
    }
    const { ids } = await testInputPlan({ paths: { '/forms': { post } } })
    const asked = ofCoverage(ids, 'body /')
    expect(asked).toEqual(expect.arrayContaining(['body /kind const', 'body /size maximum', 'body /size required']))
    expect(asked).not.toContain('body /name type')
  })
})

describe('coverage of parameters', () => {
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50 } }
  const states = { name: 'is', in: 'query', schema: { type: 'array', maxItems: 2, items: { enum: ['a', 'b'] } } }

  it('asks each keyword once, in the wire form of each', async () => {
    const { step } = await testInputPlan(parameterDocument(limit, states))
    const query = (name: string) => step(`list/coverage/query parameter ${name}`).request.query
    expect(query('limit maximum')).toEqual([['limit', '51']])
    expect(query('limit type')).toEqual([['limit', 'wrong type']])
    expect(query('is items enum')).toEqual([['is', 'not-in-the-list']])
    expect(query('is maxItems')).toHaveLength(3)
  })

  it('does without what is required, but not without a part of the path', async () => {
    const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
    const get = { operationId: 'get', security: [], responses: { 200: { description: 'Here' } } }
    const day = { name: 'day', in: 'query', required: true, schema: { type: 'string', format: 'date' } }
    const { ids } = await testInputPlan({ paths: { '/days/{id}': { get: { ...get, parameters: [id, day] } } } })
    expect(ofCoverage(ids, 'required')).toEqual(['query parameter day required'])
  })

  it.each([
    ['a text that spells what is allowed', { type: 'string', minLength: 1 }, 'type'],
    ['an empty text where none is needed', { type: 'string', minLength: 1 }, 'minLength'],
    ['a number that is no more than a text', { type: 'string', format: 'uuid' }, 'type'],
    ['a switch in other words', { type: 'boolean' }, 'enum'],
  ])('leaves out %s', async (_, schema, keyword) => {
    const { ids } = await testInputPlan(parameterDocument({ name: 'q', in: 'query', schema }))
    expect(ofCoverage(ids, `/query parameter q ${keyword}`)).toEqual([])
  })

  it('expects nothing of a parameter that comes twice', async () => {
    const { step } = await testInputPlan(parameterDocument(limit))
    const { request, expect: wanted } = step('list/coverage/query parameters doubled')
    expect([request.query, wanted]).toEqual([
      [
        ['limit', '1'],
        ['limit', '1'],
      ],
      { kind: 'any' },
    ])
  })
})

describe('what is asked and what is not', () => {
  const wide = (count: number) => ({
    paths: Object.fromEntries(
      ['post', 'put', 'patch'].map((method) => [
        `/things/${method}`,
        {
          [method]: {
            operationId: method,
            security: [],
            responses: { 200: { description: 'Well' } },
            requestBody: {
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    properties: Object.fromEntries(
                      Array.from({ length: count }, (_, at) => [
                        `p${at}`,
                        { type: 'string', maxLength: 5, pattern: '^x' },
                      ]),
                    ),
                  },
                },
              },
            },
          },
        },
      ]),
    ),
  })

  it('leaves out, with its reason, what another operation on the same things is asked', async () => {
    const { ids, leftOut } = await testInputPlan(wide(9))
    expect(ofCoverage(ids, 'maxLength').filter((one) => one.startsWith('body /'))).toHaveLength(9)
    // Patterns are asked of each.
    expect(ofCoverage(ids, 'pattern').filter((one) => one.startsWith('body /'))).toHaveLength(27)
    expect(leftOut.filter(({ reason }) => reason.code === 'covering').map(({ operation }) => operation)).toEqual([
      'patch',
      'put',
    ])
    const thorough = await testInputPlan(wide(9), { thorough: true })
    expect(thorough.leftOut.filter(({ reason }) => reason.code === 'covering')).toEqual([])
  })

  it('has one id for each case, and the same cases for the same seed', async () => {
    for (const thorough of [false, true]) {
      const parts = bodyDocument(note, { example: { title: 'Milk' } })
      const [one, other] = [await testInputPlan(parts, { thorough }), await testInputPlan(parts, { thorough })]
      const all = one.cases.flatMap((each) => [each, ...(each.refined ?? [])]).map(({ id }) => id)
      expect(new Set(all).size).toBe(all.length)
      expect(JSON.stringify(other.cases)).toBe(JSON.stringify(one.cases))
    }
  })

  it('calls nothing wrong that is right, and nothing right that is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'folderId', 'email'), anySchema), {
          maxLength: 4,
          selector: ([name]) => name,
        }),
        async (properties) => {
          const parts = bodyDocument({ type: 'object', required: ['a'], properties: Object.fromEntries(properties) })
          const { context, cases } = await testInputPlan(parts, { thorough: true })
          const media = context.document.operations[0]?.requestBody?.content[0]
          if (media === undefined) throw new Error('no body')
          const all = cases.flatMap((one) => [one, ...(one.refined ?? [])])
          for (const one of all) {
            const verdict = verdictOf(one)
            const request = one.steps[0]?.request
            if (verdict === undefined || request?.body === undefined || 'text' in request.body) continue
            const problems = context.validator.validate(media, bodyOf(request), 'request')
            expect([one.id, problems.length > 0]).toEqual([one.id, verdict === 'refused'])
          }
        },
      ),
      { numRuns: 40, seed: 20_261_128 },
    )
  })

  it('calls no parameter wrong that a reader may read right', async () => {
    await fc.assert(
      fc.asyncProperty(anySchema, async (schema) => {
        const { context, cases } = await testInputPlan(parameterDocument({ name: 'q', in: 'query', schema }), {
          thorough: true,
        })
        const parameter = context.document.operations[0]?.parameters[0]
        for (const { steps } of cases.filter((one) => verdictOf(one) === 'refused')) {
          const texts = steps[0]?.request.query.map(([, text]) => String(text)) ?? []
          if (parameter === undefined || texts.length !== 1) continue
          for (const reading of textReadings(texts[0] ?? ''))
            expect(context.validator.validate(parameter, reading, 'request')).not.toEqual([])
        }
      }),
      { numRuns: 40, seed: 20_261_128 },
    )
  })
})

function verdictOf({ steps, id }: Case): 'refused' | 'accepted' | undefined {
  const expect = steps[0]?.expect
  if (expect?.kind === 'refused' && expect.because === 'negative-data' && id.includes('/coverage/')) return 'refused'
  return expect?.kind === 'accepted' && expect.because === 'positive-data' ? 'accepted' : undefined
}

const anySchema = fc.oneof(
  fc.record({ type: fc.constant('string'), minLength: fc.nat({ max: 3 }), maxLength: fc.integer({ min: 3, max: 9 }) }),
  fc.record({
    type: fc.constantFrom('integer', 'number'),
    minimum: fc.integer({ min: -3, max: 3 }),
    maximum: fc.integer({ min: 3, max: 9 }),
  }),
  fc.record({ type: fc.constant('string'), format: fc.constantFrom('email', 'date', 'uuid', 'uri') }),
  fc.record({ type: fc.constant(['boolean', 'null']) }),
  fc.record({ enum: fc.constantFrom(['a', 'b'], [1, 2], ['true', '7']) }),
  fc.record({ type: fc.constant('string'), pattern: fc.constantFrom('^[a-z]+$', '^\\d+$', '^ ?x') }),
  fc.record({
    type: fc.constant('array'),
    maxItems: fc.integer({ min: 1, max: 3 }),
    items: fc.record({ enum: fc.constant(['a', 'b', 'c', 'd']) }),
  }),
)
