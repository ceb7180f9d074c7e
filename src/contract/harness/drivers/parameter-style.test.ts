import { describe, expect, it } from 'vitest'
import type { Parameter } from '../../document/document.ts'
import { pathValue, plainValue, queryPairs } from './parameter-style.ts'

const parameter = (more: Partial<Parameter>): Parameter => ({
  name: 'p',
  in: 'query',
  required: false,
  schema: true,
  pointer: '',
  ...more,
})
const list = ['a', 'b c']
const record = { x: 1, y: 2 }

/** The table "Style Examples" of OpenAPI 3.1, Parameter Object. */
describe('parameter styles', () => {
  it.each([
    ['simple', {}, 'a/b', 'a%2Fb'],
    ['simple list', {}, list, 'a,b%20c'],
    ['simple object', {}, record, 'x,1,y,2'],
    ['simple object exploded', { explode: true }, record, 'x=1,y=2'],
    ['label', { style: 'label' }, 'a', '.a'],
    ['label list exploded', { style: 'label', explode: true }, ['a', 'b'], '.a.b'],
    ['matrix', { style: 'matrix' }, 'a', ';p=a'],
    ['matrix list', { style: 'matrix' }, ['a', 'b'], ';p=a,b'],
    ['matrix list exploded', { style: 'matrix', explode: true }, ['a', 'b'], ';p=a;p=b'],
    ['matrix object exploded', { style: 'matrix', explode: true }, record, ';x=1;y=2'],
  ] as const)('writes a path parameter as %s', (_, more, value, written) => {
    expect(pathValue(parameter({ in: 'path', ...more }), value)).toBe(written)
  })

  it.each([
    ['form', {}, 'a', [['p', 'a']]],
    [
      'form list',
      {},
      list,
      [
        ['p', 'a'],
        ['p', 'b c'],
      ],
    ],
    ['form list in one', { style: 'form', explode: false }, list, [['p', 'a,b c']]],
    ['spaceDelimited', { style: 'spaceDelimited', explode: false }, list, [['p', 'a b c']]],
    ['pipeDelimited', { style: 'pipeDelimited', explode: false }, list, [['p', 'a|b c']]],
    [
      'form object',
      {},
      record,
      [
        ['x', '1'],
        ['y', '2'],
      ],
    ],
    ['form object in one', { explode: false }, record, [['p', 'x,1,y,2']]],
    [
      'deepObject',
      { style: 'deepObject' },
      record,
      [
        ['p[x]', '1'],
        ['p[y]', '2'],
      ],
    ],
  ] as const)('writes a query parameter as %s', (_, more, value, written) => {
    expect(queryPairs(parameter(more), value)).toEqual(written)
  })

  it('writes a header as it is, lists with commas', () => {
    expect([plainValue('a b'), plainValue(list), plainValue(record), plainValue(7)]).toEqual([
      'a b',
      'a,b c',
      'x,1,y,2',
      '7',
    ])
  })
})
