import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { createSchemaCompiler } from '../schema-compiler.ts'
import { survivorList } from './survivor-list.ts'
import { mutateExamples } from './survivors.ts'

describe('mutateExamples', () => {
  it('finds the example that stays valid without a required property, because another branch takes it', () => {
    const document = documentWith(
      { anyOf: [{ type: 'object', required: ['a'], properties: { a: { type: 'string' } } }, { type: 'object' }] },
      { a: 'x' },
    )
    const { structural } = mutateExamples(document, createSchemaCompiler(document))
    expect(structural.map(({ instance, change, example }) => [instance, change, example])).toEqual([
      ['/a', 'without', 'default'],
      ['/a', 'null instead', 'default'],
      ['/a', 'boolean instead', 'default'],
      ['/a', 'integer instead', 'default'],
      ['/a', 'fraction instead', 'default'],
      ['/a', 'array instead', 'default'],
      ['/a', 'object instead', 'default'],
    ])
  })

  it('finds nothing where the schema leaves no way out', () => {
    const document = documentWith(
      { type: 'object', required: ['a'], properties: { a: { enum: ['x'], type: 'string' } } },
      { a: 'x' },
    )
    expect(mutateExamples(document, createSchemaCompiler(document))).toEqual({
      mutants: 14,
      structural: [],
      bounds: [],
    })
  })
})

describe('survivorList', () => {
  it('names the operation, the example, the place and the keyword of a bound that does not hold', () => {
    const document = documentWith(
      {
        anyOf: [
          { type: 'string', maxLength: 3 },
          { type: 'string', minLength: 1 },
        ],
      },
      'ab',
    )
    expect(survivorList(document)).toEqual([
      {
        operation: 'a',
        status: '200',
        mediaType: 'application/json',
        example: 'default',
        instance: '',
        keyword: 'maxLength',
        change: 'longer',
        schema: '#/paths/~1a/get/responses/200/content/application~1json/schema/anyOf/0',
      },
      {
        operation: 'a',
        status: '200',
        mediaType: 'application/json',
        example: 'default',
        instance: '',
        keyword: 'minLength',
        change: 'shorter',
        schema: '#/paths/~1a/get/responses/200/content/application~1json/schema/anyOf/1',
      },
    ])
  })
})

function documentWith(schema: JsonObject, example: unknown): JsonObject {
  const content = { 'application/json': { schema, example } }
  return { paths: { '/a': { get: { operationId: 'a', responses: { 200: { content } } } } } }
}
