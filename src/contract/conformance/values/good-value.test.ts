import { describe, expect, it } from 'vitest'
import { goodValue } from './good-value.ts'
import { testSchemas } from './test-schemas.ts'

async function goodOf(schema: object | boolean, parts = {}) {
  const { schemas, media } = await testSchemas(schema, parts)
  return goodValue(schemas, media)
}

describe('a good value', () => {
  it('is the first example that the schema allows', async () => {
    const examples = { wrong: { value: 'x' }, right: { value: 7 }, other: { value: 8 } }
    expect(await goodOf({ type: 'integer' }, { media: { examples } })).toEqual({ value: 7, shown: true })
  })

  it('is sent without what is readOnly', async () => {
    const schema = { type: 'object', properties: { id: { type: 'string', readOnly: true }, name: { type: 'string' } } }
    const good = await goodOf(schema, { media: { example: { id: '1', name: 'Cup' } } })
    expect(good?.value).toEqual({ name: 'Cup' })
  })

  it('is told from a made-up one where the schema states it', async () => {
    expect(await goodOf({ enum: ['a', 'b'] })).toEqual({ value: 'a', shown: true })
    expect(await goodOf({ type: 'string' })).toEqual({ value: 'text', shown: false })
  })

  it.each([
    ['a constant', { const: 'on' }, 'on'],
    ['a default', { type: 'integer', default: 20 }, 20],
    ['a bound', { type: 'integer', minimum: 5 }, 5],
    ['exclusive bounds', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
    ['steps', { type: 'number', multipleOf: 0.25, minimum: 1.1 }, 1.25],
    ['a length', { type: 'string', minLength: 6, maxLength: 6 }, 'texxxt'],
    ['a format', { type: 'string', format: 'date' }, '2026-01-01'],
    ['a pattern', { type: 'string', pattern: '^[A-Z]{3}-[0-9]{4}$' }, 'AAA-1111'],
    ['a pattern and a length', { type: 'string', pattern: '^[a-z]+$', minLength: 5 }, 'aaaaa'],
    ['null as the last resort', { type: ['null', 'integer'] }, 1],
    [
      'different items',
      { type: 'array', items: { type: 'string' }, minItems: 3, uniqueItems: true },
      ['text', 'texu', 'texv'],
    ],
    ['what must be there', { required: ['a'], properties: { a: { type: 'boolean' }, b: {} } }, { a: true }],
    ['some property', { type: 'object', minProperties: 1, properties: { a: { type: 'integer' } } }, { a: 1 }],
    ['a map', { type: 'object', minProperties: 1, additionalProperties: { type: 'integer' } }, { key: 1 }],
    [
      'all of several',
      {
        allOf: [
          { required: ['a'], properties: { a: { const: 1 } } },
          { required: ['b'], properties: { b: { const: 2 } } },
        ],
      },
      { a: 1, b: 2 },
    ],
    ['a narrower type', { allOf: [{ type: 'number', minimum: 2.5 }, { type: 'integer' }] }, 3],
    ['a branch that fits', { oneOf: [{ type: 'string', minLength: 3, maxLength: 2 }, { type: 'integer' }] }, 1],
    [
      'a condition',
      {
        properties: { a: { const: 1 }, b: { const: 2 } },
        required: ['a'],
        if: { required: ['a'] },
        then: { required: ['b'] },
      },
      { a: 1, b: 2 },
    ],
    ['what stands beside a reference', { $ref: '#/components/schemas/Short', minLength: 3 }, 'text'],
  ])('keeps %s', async (_, schema, want) => {
    const good = await goodOf(schema, { components: { Short: { type: 'string', maxLength: 5 } } })
    expect(good?.value).toEqual(want)
  })

  it('replaces the part of an example of a schema that is wrong', async () => {
    const schema = {
      type: 'object',
      required: ['a', 'b'],
      properties: { a: { type: 'integer', example: 'wrong' }, b: { type: 'string', example: 'right' } },
    }
    expect((await goodOf(schema))?.value).toEqual({ a: 1, b: 'right' })
  })

  it('ends where a schema refers to itself', async () => {
    const Tree = {
      type: 'object',
      required: ['children'],
      properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
    }
    const good = await goodOf({ $ref: '#/components/schemas/Tree' }, { components: { Tree } })
    expect(good).toBeDefined()
  })

  it.each([
    ['nothing is allowed', { not: {} }],
    ['a schema needs itself without end', { $ref: '#/components/schemas/Endless' }],
    ['a pattern is beyond the sampler', { type: 'string', pattern: '^(a)\\1{3}b$' }],
  ])('is missing where %s', async (_, schema) => {
    const Endless = {
      type: 'object',
      required: ['again'],
      properties: { again: { $ref: '#/components/schemas/Endless' } },
    }
    expect(await goodOf(schema, { components: { Endless } })).toBeUndefined()
  })
})
