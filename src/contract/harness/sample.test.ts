import { describe, expect, it } from 'vitest'
import type { Schema } from '../document/document.ts'
import { sample } from './sample.ts'

const schemas: Readonly<Record<string, Schema>> = {
  '#/components/schemas/Name': { type: 'string', examples: ['Ann'] },
  '#/components/schemas/Loop': {
    type: 'object',
    required: ['next'],
    properties: { next: { $ref: '#/components/schemas/Loop' } },
  },
}
const of = (schema: Schema) => sample(schema, (ref) => schemas[ref])

describe('sample', () => {
  it.each<readonly [string, Schema, unknown]>([
    ['a constant', { const: 7 }, 7],
    ['the first of an enumeration', { enum: ['b', 'a'] }, 'b'],
    ['the default', { type: 'integer', default: 3 }, 3],
    ['the first example', { type: 'string', examples: ['x', 'y'] }, 'x'],
    ['a known format', { type: 'string', format: 'uuid' }, '00000000-0000-4000-8000-000000000000'],
    ['a text that is long enough', { type: 'string', minLength: 9 }, 'stringxxx'],
    ['a text that is short enough', { type: 'string', maxLength: 3 }, 'str'],
    ['the smallest number', { type: 'integer', minimum: 5 }, 5],
    ['a number above an exclusive bound', { type: 'integer', exclusiveMinimum: 5 }, 6],
    ['a boolean', { type: 'boolean' }, true],
    ['the type that is not null', { type: ['null', 'boolean'] }, true],
    ['null where nothing else is allowed', { type: 'null' }, null],
    ['a list with as many items as it must have', { type: 'array', minItems: 2, items: { const: 1 } }, [1, 1]],
    ['what a reference leads to', { $ref: '#/components/schemas/Name' }, 'Ann'],
    ['the first branch', { oneOf: [{ const: 1 }, { const: 2 }] }, 1],
    [
      'an object with its required properties',
      { type: 'object', required: ['a'], properties: { a: { const: 1 }, b: {} } },
      { a: 1 },
    ],
    [
      'all parts together',
      {
        allOf: [
          { required: ['a'], properties: { a: { const: 1 } } },
          { required: ['b'], properties: { b: { const: 2 } } },
        ],
      },
      { a: 1, b: 2 },
    ],
    ['nothing where nothing is allowed', false, undefined],
    ['nothing for a reference to nothing', { $ref: '#/components/schemas/None' }, undefined],
  ])('is %s', (_, schema, value) => {
    expect(of(schema)).toEqual(value)
  })

  it('ends where a schema refers to itself', () => {
    expect(of({ $ref: '#/components/schemas/Loop' })).toBeTypeOf('object')
  })
})
