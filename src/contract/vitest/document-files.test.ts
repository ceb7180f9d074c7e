import { expect, test } from 'vitest'
import { loadDocument } from '../document/load-document.ts'
import { testFiles } from '../document/test-files.ts'
import { documentFiles } from './document-files.ts'

test('a document is written in its file and those that it refers to', async () => {
  const directory = await testFiles({
    'openapi.json': {
      openapi: '3.1.0',
      info: { title: 'Split', version: '1' },
      paths: {
        '/a': { $ref: 'a.json' },
        '/b': { get: { operationId: 'b', responses: { 200: { $ref: 'answers.json#/Done' } } } },
      },
    },
    'a.json': {
      get: {
        operationId: 'a',
        parameters: [{ $ref: 'parameter.json' }],
        responses: {
          200: { description: 'Done.', content: { 'application/json': { schema: { $ref: 'schema.json' } } } },
        },
      },
    },
    'answers.json': { Done: { description: 'Done.' } },
    'parameter.json': { name: 'limit', in: 'query', schema: { type: 'integer' } },
    'schema.json': { type: 'object' },
  })
  const document = await loadDocument(`${directory}/openapi.json`, { lint: false })

  const names = documentFiles(document).map((file) => file.slice(file.lastIndexOf('/') + 1))
  expect(names[0]).toBe('openapi.json')
  expect(names.toSorted()).toEqual(['a.json', 'answers.json', 'openapi.json', 'parameter.json', 'schema.json'])
})
