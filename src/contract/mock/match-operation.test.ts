import { expect, test } from 'vitest'
import { loadDocument } from '../document/load-document.ts'
import { testDocument, testOperation } from '../document/test-files.ts'
import { createMatcher } from './match-operation.ts'

const paths = ['/keys/{id}', '/keys/@self', '/keys/{id}/parts/{part}', '/files/{name}.{ext}', '/a.b', '/{any}/x']
const document = await loadDocument(
  testDocument({ paths: Object.fromEntries(paths.map((path) => [path, { get: testOperation(true) }])) }),
)
const match = createMatcher(document.operations)

const table: [path: string, template: string | undefined, values: Record<string, string>][] = [
  ['/keys/1', '/keys/{id}', { id: '1' }],
  ['/keys/@self', '/keys/@self', {}],
  ['/keys/a%2Fb', '/keys/{id}', { id: 'a%2Fb' }],
  ['/keys/1/parts/2', '/keys/{id}/parts/{part}', { id: '1', part: '2' }],
  ['/files/a.txt', '/files/{name}.{ext}', { name: 'a', ext: 'txt' }],
  ['/keys/x', '/keys/{id}', { id: 'x' }],
  ['/axb', undefined, {}],
  ['/keys/1/', undefined, {}],
  ['/keys', undefined, {}],
]

test.each(table)('%s is %s', (path, template, values) => {
  const found = match('GET', path)
  expect(found?.operation.path).toBe(template)
  expect(found?.pathValues ?? {}).toEqual(values)
})

test('another method is another operation', () => {
  expect(match('POST', '/keys/1')).toBeUndefined()
})
