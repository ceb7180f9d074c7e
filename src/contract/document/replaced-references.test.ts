import { expect, test } from 'vitest'
import { valueAt } from './json-pointer.ts'
import { testDocument, testOperation } from './test-files.ts'
import { readFiles, refusalOf } from './test-references.ts'

test('what the document calls by a name has that name wherever it is referred to', async () => {
  const { bundled } = await readFiles({
    'openapi.json': testDocument({
      paths: { '/': { get: testOperation({ $ref: 'Key.json' }) } },
      components: { schemas: { Holder: { items: { $ref: 'Key.json' } }, Named: { $ref: 'Key.json' } } },
    }),
    'Key.json': { type: 'object', properties: { parent: { $ref: '#' } } },
  })
  expect(valueAt(bundled, '/components/schemas')).toEqual({
    Holder: { items: { $ref: '#/components/schemas/Named' } },
    Named: { type: 'object', properties: { parent: { $ref: '#/components/schemas/Named' } } },
  })
})

test.each([
  [
    'an operation within itself',
    { paths: { '/': { get: { callbacks: { a: { b: { get: { $ref: '#/paths/~1/get' } } } } } } } },
  ],
  [
    'a chain that closes on itself',
    { paths: { $ref: '#/x-paths' }, 'x-paths': { $ref: '#/x-more' }, 'x-more': { $ref: '#/x-paths' } },
  ],
])('%s leads nowhere', async (_, parts) => {
  expect(await refusalOf({ 'openapi.json': testDocument(parts) })).toMatchObject({ code: 'unresolved-ref' })
})
