import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goodValue } from './good-value.ts'
import { testSchemas } from './test-schemas.ts'
import { variantsOf, type Variant } from './variants.ts'

async function variants(schema: object, parts = {}) {
  const { schemas, media } = await testSchemas(schema, parts)
  const good = goodValue(schemas, media)
  if (good === undefined) throw new Error('no good value')
  return { good: good.value, ...variantsOf(schemas, media, good.value) }
}

function list(found: readonly Variant[]): string[] {
  return found.map(({ at, keyword, part }) => `${at} ${keyword} ${JSON.stringify(part)}`.trim())
}

describe('variants of a value', () => {
  it('lie at, inside and beyond each bound', async () => {
    const { valid, invalid } = await variants({ type: 'integer', minimum: 1, maximum: 5, default: 3 })
    expect(list(valid)).toEqual(['minimum 1', 'minimum 2', 'maximum 5', 'maximum 4'])
    expect(list(invalid).filter((one) => one.includes('imum'))).toEqual(['minimum 0', 'maximum 6'])
  })

  it('are of the length that texts may have, and one longer or shorter', async () => {
    const { valid, invalid } = await variants({ type: 'string', minLength: 2, maxLength: 6, example: 'Milk' })
    expect(list(valid)).toEqual(['minLength "Mi"', 'minLength "Mil"', 'maxLength "Milllk"', 'maxLength "Millk"'])
    expect(list(invalid)).toEqual(expect.arrayContaining(['minLength "M"', 'maxLength "Millllk"']))
  })

  it.each([
    ['multipleOf', { type: 'integer', multipleOf: 5, default: 10 }, 11],
    ['exclusiveMinimum', { type: 'number', exclusiveMinimum: 0 }, 0],
    ['enum', { enum: ['a', 'b'] }, 'not-in-the-list'],
    ['const', { type: 'string', const: 'a' }, 'not-in-the-list'],
    ['format', { type: 'string', format: 'email' }, 'not a email'],
    ['pattern', { type: 'string', pattern: '^[a-z]+$', example: 'abc' }, '!bc'],
    ['minItems', { type: 'array', minItems: 1, items: { const: 1 } }, []],
    ['maxItems', { type: 'array', maxItems: 1, items: { const: 1 } }, [1, 1]],
    ['uniqueItems', { type: 'array', uniqueItems: true, items: { const: 1 } }, [1, 1]],
    ['type', { type: 'string' }, { wrong: 'type' }],
    ['type', { type: 'integer' }, 'wrong type'],
    ['type integer', { type: 'integer' }, 1.5],
    ['null', { type: 'string' }, null],
    ['required', { type: 'object', required: ['a'], properties: { a: { const: 1 } } }, {}],
    ['additionalProperties', { type: 'object', additionalProperties: false }, { undocumentedProperty: 'x' }],
    ['unevaluatedProperties', { type: 'object', unevaluatedProperties: false }, { undocumentedProperty: 'x' }],
    ['minProperties', { type: 'object', minProperties: 1, properties: { a: { const: 1 } } }, {}],
    ['dependentRequired', { type: 'object', example: { a: 1, b: 2 }, dependentRequired: { a: ['b'] } }, { a: 1 }],
  ])('break %s first by what nobody takes for right', async (keyword, schema, want) => {
    const { invalid } = await variants(schema)
    expect(invalid.find((one) => one.keyword === keyword)?.part).toEqual(want)
  })

  it('say where the keyword is written, through references', async () => {
    const { invalid } = await variants(
      { type: 'object', properties: { tag: { $ref: '#/components/schemas/Tag' } } },
      { components: { Tag: { type: 'string', maxLength: 3 } } },
    )
    const longer = invalid.find(({ keyword }) => keyword === 'maxLength')
    expect([longer?.at, longer?.pointer]).toEqual(['/tag', '/components/schemas/Tag/maxLength'])
  })

  it('reach the items of an array that is empty in the example', async () => {
    const schema = { type: 'object', properties: { tags: { type: 'array', default: [], items: { enum: ['a'] } } } }
    const { invalid } = await variants(schema, { media: { example: { tags: [] } } })
    expect(invalid.find(({ keyword }) => keyword === 'enum')?.value).toEqual({ tags: ['not-in-the-list'] })
  })

  it('ask the root of a tree, and not its branches again', async () => {
    const Tree = {
      type: 'object',
      properties: { name: { type: 'string', maxLength: 3 }, child: { $ref: '#/components/schemas/Tree' } },
    }
    const { invalid } = await variants({ $ref: '#/components/schemas/Tree' }, { components: { Tree } })
    expect(invalid.flatMap(({ at, keyword }) => (keyword === 'maxLength' ? [at] : []))).toEqual(['/name'])
  })

  it('follow the branch that the value takes', async () => {
    const { invalid } = await variants(
      {
        oneOf: [
          {
            type: 'object',
            required: ['a'],
            properties: { a: { type: 'string', maxLength: 2 } },
            additionalProperties: false,
          },
          {
            type: 'object',
            required: ['b'],
            properties: { b: { type: 'string', maxLength: 3 } },
            additionalProperties: false,
          },
        ],
      },
      { media: { example: { b: 'x' } } },
    )
    expect(invalid.find(({ keyword }) => keyword === 'maxLength')?.value).toEqual({ b: 'xxxx' })
  })

  it('drop a wrong value that is right after all', async () => {
    const { invalid } = await variants({
      anyOf: [
        { type: 'integer', maximum: 5, example: 1 },
        { type: 'integer', minimum: 6 },
      ],
    })
    expect(invalid.map(({ keyword }) => keyword)).not.toContain('maximum')
  })

  it('take values from the other examples of the document', async () => {
    const schema = { type: 'object', properties: { name: { type: 'string' }, contact: { type: 'string' } } }
    const examples = { short: { value: { name: 'a' } }, full: { value: { name: 'b', contact: 'Bob' } } }
    const { valid } = await variants(schema, { media: { examples } })
    expect(valid.find(({ at }) => at === '/contact')).toMatchObject({ part: 'Bob', sure: true })
  })

  it('do not blame for what made-up values may mean', async () => {
    const properties = {
      folderId: { type: 'string', maxLength: 9 },
      until: { type: 'string', format: 'date' },
      note: { type: 'string' },
    }
    const { valid } = await variants({ type: 'object', properties })
    const sure = valid.filter((one) => one.sure).map(({ at }) => at)
    expect(new Set(sure)).toEqual(new Set(['/note']))
  })

  it('do not ask for what everybody refuses: addresses that are longer than addresses can be', async () => {
    const { valid } = await variants({ type: 'string', format: 'email', maxLength: 400 })
    expect(valid).toEqual([])
  })

  it('leave bounds alone that cost much, or that JSON numbers cannot hold', async () => {
    const { valid, invalid } = await variants({
      type: 'object',
      properties: {
        text: { type: 'string', maxLength: 1_000_000 },
        list: { type: 'array', maxItems: 100_000 },
        size: { type: 'integer', maximum: 9_223_372_036_854_775_807 },
      },
    })
    expect([...valid, ...invalid].map(({ keyword }) => keyword)).not.toContain('maxLength')
    expect([...valid, ...invalid].map(({ keyword }) => keyword)).not.toContain('maxItems')
    expect([...valid, ...invalid].map(({ keyword }) => keyword)).not.toContain('maximum')
  })

  it('are never called right or wrong against another validator', async () => {
    await fc.assert(
      fc.asyncProperty(schemas.object, async (schema) => {
        const ajv = new Ajv2020({ strict: false })
        addFormats.default(ajv)
        const isValid = ajv.compile(schema)
        const { schemas: of, media } = await testSchemas(schema)
        const good = goodValue(of, media)
        if (good === undefined) return
        expect(isValid(good.value)).toBe(true)
        const { valid, invalid } = variantsOf(of, media, good.value)
        for (const { value } of valid) expect(isValid(value)).toBe(true)
        for (const { value } of invalid) expect(isValid(value)).toBe(false)
      }),
      { numRuns: 60, seed: 20_261_128 },
    )
  })
})

const count = fc.nat({ max: 6 })
const optional: { requiredKeys: [] } = { requiredKeys: [] }
const schemas = fc.letrec<{
  readonly object: object
  readonly any: object
  readonly scalar: object
  readonly array: object
}>((tie) => ({
  scalar: fc.oneof(
    fc.record(
      {
        type: fc.constant('string'),
        minLength: count,
        maxLength: fc.nat({ max: 12 }),
        format: fc.constantFrom('email', 'date', 'uuid'),
        pattern: fc.constantFrom('^[a-z]+$', '^\\d{2,5}$', 'x'),
      },
      optional,
    ),
    fc.record(
      {
        type: fc.constantFrom('integer', 'number'),
        minimum: fc.integer({ min: -9, max: 9 }),
        maximum: fc.integer({ min: -9, max: 9 }),
        multipleOf: fc.constantFrom(1, 2, 0.5),
        exclusiveMinimum: fc.integer({ min: -9, max: 9 }),
      },
      optional,
    ),
    fc.record({ enum: fc.constant(['a', 'b', null]) }),
    fc.record({ type: fc.constant(['string', 'null']), maxLength: count }),
    fc.constant({ type: 'boolean' }),
    fc.constant({ not: { type: 'string' } }),
  ),
  array: fc.record(
    {
      type: fc.constant('array'),
      items: tie('any'),
      minItems: fc.nat({ max: 2 }),
      maxItems: fc.nat({ max: 4 }),
      uniqueItems: fc.boolean(),
    },
    optional,
  ),
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('scalar'),
    tie('array'),
    tie('object'),
    fc.record({ oneOf: fc.tuple(tie('scalar'), tie('scalar')) }),
    fc.record({ anyOf: fc.tuple(tie('scalar'), tie('object')) }),
    fc.record({ allOf: fc.tuple(tie('scalar'), tie('scalar')) }),
  ),
  object: fc.record(
    {
      type: fc.constant('object'),
      properties: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('any'), { maxKeys: 3 }),
      required: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      additionalProperties: fc.oneof(fc.boolean(), tie('scalar')),
      minProperties: fc.nat({ max: 2 }),
      maxProperties: fc.nat({ max: 4 }),
    },
    optional,
  ),
}))
