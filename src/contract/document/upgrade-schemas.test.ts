import { expect, test } from 'vitest'
import { testDocument, testOperation } from './test-files.ts'
import { upgradeSchemas } from './upgrade-schemas.ts'

function upgraded(schema: unknown): unknown {
  const root = testDocument({ openapi: '3.0.3', components: { schemas: { It: schema } } })
  upgradeSchemas(root)
  return (root.components as { schemas: { It: unknown } }).schemas.It
}

const pairs: [what: string, before: unknown, after: unknown][] = [
  ['null is added to the type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
  ['null is not added where no type is written beside it', { nullable: true, enum: ['a'] }, { enum: ['a'] }],
  ['an exclusive minimum takes the bound', { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  ['a maximum that is not exclusive stays', { maximum: 9, exclusiveMaximum: false }, { maximum: 9 }],
  ['an example is also one of a list', { example: 1 }, { example: 1, examples: [1] }],
  [
    'what stands beside a $ref is dropped',
    { $ref: '#/components/schemas/A', type: 'x' },
    { $ref: '#/components/schemas/A' },
  ],
  [
    'members are reached',
    { properties: { a: { items: { type: 'string', nullable: true } } } },
    { properties: { a: { items: { type: ['string', 'null'] } } } },
  ],
  [
    'a property named nullable is none of the keyword',
    { properties: { nullable: { type: 'boolean' } } },
    { properties: { nullable: { type: 'boolean' } } },
  ],
]

test.each(pairs)('%s', (_, before, after) => {
  expect(upgraded(before)).toEqual(after)
})

test('schemas of parameters, bodies, headers and callbacks are reached, and examples are left alone', () => {
  const before = { type: 'string', nullable: true }
  const media = () => ({ 'application/json': { schema: { ...before }, example: { ...before } } })
  const root = testDocument({
    paths: {
      '/': {
        parameters: [{ name: 'a', in: 'query', schema: { ...before } }],
        post: testOperation(
          { ...before },
          {
            requestBody: { content: media() },
            callbacks: {
              done: { '{$url}': { post: { responses: { 200: { headers: { 'X-A': { schema: { ...before } } } } } } } },
            },
          },
        ),
      },
    },
  })
  upgradeSchemas(root)
  const text = JSON.stringify(root)
  expect(text.match(/"nullable":true/g)).toHaveLength(1)
  expect(text.match(/\["string","null"\]/g)).toHaveLength(4)
})
