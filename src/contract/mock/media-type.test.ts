import { expect, test } from 'vitest'
import { covers, isJson, mediaTypeOf } from './media-type.ts'

const table: [documented: string, sent: string, covered: boolean][] = [
  ['application/json', 'application/json', true],
  ['application/json', 'Application/JSON; charset=utf-8', true],
  ['application/json', 'application/problem+json', false],
  ['text/*', 'text/html', true],
  ['text/*', 'application/json', false],
  ['*/*', 'image/png', true],
  ['text/plain; charset=utf-8', 'text/plain;charset="utf-8"', true],
  ['text/plain; charset=utf-8', 'text/plain', false],
]

test.each(table)('%s covers %s: %s', (documented, sent, covered) => {
  expect(covers(documented, sent)).toBe(covered)
})

test('JSON is application/json and every suffix +json', () => {
  expect(['application/json', 'application/problem+json', 'text/json5', 'application/jsonx'].map(isJson)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('parameters are read without their quotes', () => {
  expect(mediaTypeOf('multipart/form-data; Boundary="a=b"').parameters.get('boundary')).toBe('a=b')
})
