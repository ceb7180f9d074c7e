import { expect, test } from 'vitest'
import type { Parameter } from '../document/document.ts'
import { parameterReadings, readings } from './text-readings.ts'

const shape = (...types: string[]) => ({ types: new Set(types), properties: {} })

function read(parts: Partial<Parameter>, type: string, texts: readonly string[]): unknown {
  const parameter: Parameter = { name: 'p', in: 'query', required: false, schema: true, pointer: '', ...parts }
  return parameterReadings(parameter, shape(type), texts)[0]
}

test('a text that looks like a number is one first, unless the schema says that it is a string', () => {
  expect(readings('7', shape('integer'))).toEqual([7, '7'])
  expect(readings('7', shape('string'))).toEqual(['7', 7])
  expect(readings('07', shape('integer'))).toEqual(['07'])
  expect(readings('true', shape())).toEqual([true, 'true'])
})

const table: [style: string, parts: Partial<Parameter>, type: string, texts: string[], reading: unknown][] = [
  ['form, repeated', {}, 'array', ['1', '2'], [1, 2]],
  ['form, by commas', { explode: false }, 'array', ['1,2'], [1, 2]],
  ['form, of one', {}, 'array', ['1'], [1]],
  ['space', { style: 'spaceDelimited' }, 'array', ['a b'], ['a', 'b']],
  ['pipe', { style: 'pipeDelimited' }, 'array', ['a|b'], ['a', 'b']],
  ['simple header', { in: 'header', style: 'simple' }, 'array', ['a, b'], ['a', 'b']],
  ['simple object', { in: 'header' }, 'object', ['a,1,b,2'], { a: 1, b: 2 }],
  ['simple object, exploded', { in: 'header', explode: true }, 'object', ['a=1,b=2'], { a: 1, b: 2 }],
  ['JSON', { mediaType: 'application/json' }, 'object', ['{"a":1}'], { a: 1 }],
  ['JSON that is none', { mediaType: 'application/json' }, 'object', ['{'], '{'],
]

test.each(table)('%s', (_, parts, type, texts, reading) => {
  expect(read(parts, type, texts)).toEqual(reading)
})
