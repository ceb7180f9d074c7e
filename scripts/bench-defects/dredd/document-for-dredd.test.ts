import { expect, it } from 'vitest'
import { documentForDredd } from './document-for-dredd.ts'

it('a document of 3.1 is one of 3.0', () => {
  expect(documentForDredd({ openapi: '3.1.0' })).toEqual({ openapi: '3.0.3' })
})

const schemas = [
  [{ type: ['string', 'null'] }, { type: 'string', nullable: true }],
  [{ const: 'ok' }, { enum: ['ok'] }],
  [{ exclusiveMinimum: 0 }, { minimum: 0, exclusiveMinimum: true }],
  [{ additionalProperties: false }, {}],
  [{ properties: { type: { type: 'string' } } }, { properties: { type: { type: 'string' } } }],
  [{ properties: { const: { const: 1 } } }, { properties: { const: { enum: [1] } } }],
] as const

for (const [given, want] of schemas)
  it(`${JSON.stringify(given)} becomes ${JSON.stringify(want)}`, () => {
    expect(documentForDredd({ given })).toEqual({ openapi: '3.0.3', given: want })
  })

it('a path parameter has an example', () => {
  expect(documentForDredd({ parameters: [{ in: 'path', name: 'id' }] })).toMatchObject({
    parameters: [{ in: 'path', name: 'id', example: 'x' }],
  })
})
