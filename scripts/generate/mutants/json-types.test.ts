import { describe, expect, it } from 'vitest'
import { allowedTypes, jsonTypes, samples, typeOf } from './json-types.ts'

describe('typeOf', () => {
  it('names the type of each sample', () => {
    expect(jsonTypes.map((type) => typeOf(samples[type]))).toEqual(jsonTypes)
  })
})

describe('allowedTypes', () => {
  const document = {
    components: { schemas: { Tree: { anyOf: [{ type: 'null' }, { $ref: '#/components/schemas/Tree' }] } } },
  }

  it.each([
    [{}, jsonTypes],
    [true, jsonTypes],
    [false, []],
    [{ type: 'number' }, ['integer', 'fraction']],
    [{ enum: ['a', 1, null] }, ['null', 'integer', 'string']],
    [{ type: 'string', enum: ['a', null] }, ['string']],
    [{ anyOf: [{ type: 'array' }, { const: {} }] }, ['array', 'object']],
  ])('of %j are %j', (schema, types) => {
    expect([...allowedTypes(document, schema)]).toEqual(types)
  })

  it('ends where a schema refers to itself', () => {
    expect([...allowedTypes(document, { $ref: '#/components/schemas/Tree' })]).toContain('null')
  })
})
