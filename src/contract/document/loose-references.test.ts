import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadDocument } from './load-document.ts'
import { testDocument, testFiles, testOperation } from './test-files.ts'

const reading = testOperation(true, { operationId: 'readKey' })

function linking(operationRef: string) {
  return { responses: { 201: { description: 'Made', links: { read: { operationRef } } } } }
}

async function linkedFrom(files: Record<string, object>) {
  const directory = await testFiles(files)
  const { operations } = await loadDocument(join(directory, 'openapi.json'), { lint: false })
  return operations.find(({ method }) => method === 'POST')?.responses[0]?.links[0]
}

test('an operationRef into the root leads there from any file', async () => {
  const link = await linkedFrom({
    'openapi.json': testDocument({ paths: { '/keys': { $ref: 'paths/keys.json' }, '/keys/{id}': { get: reading } } }),
    'paths/keys.json': { post: linking('../openapi.json#/paths/~1keys~1{id}/get') },
  })
  expect(link).toMatchObject({ operation: 'readKey', pointer: '/paths/~1keys/post/responses/201/links/read' })
})

test('an operationRef to the file of an operation leads to the operation', async () => {
  const link = await linkedFrom({
    'openapi.json': testDocument({
      paths: { '/keys': { post: linking('paths/key.json#/get') }, '/keys/{id}': { $ref: 'paths/key.json' } },
    }),
    'paths/key.json': { get: reading },
  })
  expect(link?.operation).toBe('readKey')
})

test('an operationRef of what the document does not have leads to nothing, and keeps nobody from reading it', async () => {
  for (const ref of ['nope.json#/paths/~1keys/get', '#/paths/~1nope/get', 'other.json#/paths/~1keys/get']) {
    const link = await linkedFrom({
      'openapi.json': testDocument({ paths: { '/keys': { post: linking(ref), get: reading } } }),
      'other.json': testDocument({ paths: { '/keys': { get: reading } } }),
    })
    expect(link).toMatchObject({ name: 'read', operation: undefined })
  }
})

test('an example that refers to one in `components` has its value, in a media type and in a schema', async () => {
  const ref = { $ref: '#/components/examples/One' }
  const content = {
    'application/json': { schema: true, example: ref },
    'application/one+json': { schema: { type: 'object', example: ref } },
    'application/two+json': { schema: { type: 'object', examples: [ref] } },
  }
  const document = await loadDocument(
    testDocument({
      paths: { '/': { get: { responses: { 200: { description: '', content } } } } },
      components: { examples: { One: { value: { id: 1 } } } },
    }),
    { lint: false },
  )
  expect(document.operations[0]?.responses[0]?.content.map(({ examples }) => examples)).toEqual([
    { default: { id: 1 } },
    { default: { id: 1 } },
    { default: { id: 1 } },
  ])
})
