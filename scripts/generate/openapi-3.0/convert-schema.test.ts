import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { convertSchema } from './convert-schema.ts'
import type { Loss } from './loss.ts'

describe('convertSchema', () => {
  const lossless: readonly (readonly [string, unknown, JsonObject])[] = [
    ['a type that may be null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['null alone', { type: 'null' }, { type: 'object', nullable: true, enum: [null] }],
    ['the constant null', { const: null }, { type: 'object', nullable: true, enum: [null] }],
    ['a constant, with its type', { const: 'a' }, { type: 'string', enum: ['a'] }],
    ['a fraction', { const: 0.5 }, { type: 'number', enum: [0.5] }],
    [
      'several types',
      { type: ['string', 'array', 'null'], minLength: 1 },
      {
        minLength: 1,
        allOf: [
          {
            anyOf: [
              { type: 'string', nullable: true },
              { type: 'array', items: {} },
            ],
          },
        ],
      },
    ],
    [
      'several types beside a union',
      { type: ['string', 'integer'], anyOf: [{ enum: ['a'] }, { enum: [1] }] },
      {
        anyOf: [{ enum: ['a'] }, { enum: [1] }],
        allOf: [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }],
      },
    ],
    ['an exclusive bound', { exclusiveMinimum: 0 }, { minimum: 0, exclusiveMinimum: true }],
    ['the stricter of two bounds', { minimum: 0, exclusiveMinimum: 5 }, { minimum: 5, exclusiveMinimum: true }],
    ['the stricter of two bounds, inclusive', { maximum: 3, exclusiveMaximum: 5 }, { maximum: 3 }],
    [
      'the exclusive one of two equal bounds',
      { maximum: 5, exclusiveMaximum: 5 },
      { maximum: 5, exclusiveMaximum: true },
    ],
    ['one example', { examples: ['a'] }, { example: 'a' }],
    ['an array of anything', { type: 'array' }, { type: 'array', items: {} }],
    ['a schema that lets all through', { properties: { a: true } }, { properties: { a: {} } }],
    ['a schema that lets nothing through', { items: false }, { items: { not: {} } }],
    ['additionalProperties as a boolean', { additionalProperties: false }, { additionalProperties: false }],
    [
      'what stands beside a reference',
      { $ref: '#/components/schemas/A', description: 'd' },
      { allOf: [{ $ref: '#/components/schemas/A' }, { description: 'd' }] },
    ],
    ['a reference', { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/A' }],
    [
      'every schema inside',
      { oneOf: [{ const: 1 }], properties: { const: { const: 1 } }, not: { const: 1 } },
      {
        oneOf: [{ type: 'integer', enum: [1] }],
        properties: { const: { type: 'integer', enum: [1] } },
        not: { type: 'integer', enum: [1] },
      },
    ],
  ]

  it.each(lossless)('says %s in other words', (_, schema, want) => {
    expect(converted(schema)).toEqual({ schema: want, losses: [] })
  })

  it.each([
    'patternProperties',
    'propertyNames',
    'if',
    'dependentRequired',
    'prefixItems',
    'unevaluatedProperties',
    '$defs',
  ])('leaves out %s and says so', (keyword) => {
    const { schema, losses } = converted({ type: 'object', [keyword]: {} })
    expect(schema).toEqual({ type: 'object' })
    expect(losses.map((loss) => [loss.pointer, loss.keyword])).toEqual([['#', keyword]])
  })

  it('keeps the first of several examples and says so', () => {
    expect(converted({ properties: { a: { examples: [1, 2] } } })).toMatchObject({
      schema: { properties: { a: { example: 1 } } },
      losses: [{ pointer: '#/properties/a', keyword: 'examples' }],
    })
  })
})

function converted(schema: unknown): { readonly schema: JsonObject; readonly losses: readonly Loss[] } {
  const losses: Loss[] = []
  return {
    schema: convertSchema(schema, '#', (pointer, keyword, reason) => losses.push({ pointer, keyword, reason })),
    losses,
  }
}
