import { expect, test } from 'vitest'
import { loadDocument } from './load-document.ts'
import { testDocument } from './test-files.ts'

/** The links of the operation that makes a key, with these parts in the document beside it. */
async function linksOf(links: Readonly<Record<string, unknown>>, components: Readonly<Record<string, unknown>> = {}) {
  const responses = { 201: { description: 'Made', links } }
  const read = { responses: { 200: { description: 'It' } }, parameters: [{ name: 'id', in: 'path', required: true }] }
  const paths = {
    '/keys': { post: { operationId: 'createKey', responses } },
    '/keys/{id}': { get: { operationId: 'readKey', ...read }, delete: read, put: { operationId: '', ...read } },
  }
  const { operations } = await loadDocument(testDocument({ paths, components }), { lint: false })
  return operations[0]?.responses[0]?.links
}

test('a link names an operation, and how its parameters are filled from the answer', async () => {
  const parameters = { id: '$response.body#/id', 'query.part': 'all', count: 3 }
  expect(await linksOf({ read: { operationId: 'readKey', parameters } })).toEqual([
    { name: 'read', operation: 'readKey', parameters, pointer: '/paths/~1keys/post/responses/201/links/read' },
  ])
})

test('a request body is kept, also where it is none of the usual values', async () => {
  expect(await linksOf({ a: { operationId: 'readKey', requestBody: '$response.body' } })).toMatchObject([
    { requestBody: '$response.body' },
  ])
  expect(await linksOf({ a: { operationId: 'readKey', requestBody: null } })).toMatchObject([{ requestBody: null }])
})

test('a link in `components` is read where it is written', async () => {
  const shared = { links: { Read: { operationId: 'readKey', parameters: { id: '$response.body#/id' } } } }
  expect(await linksOf({ read: { $ref: '#/components/links/Read' } }, shared)).toEqual([
    { name: 'read', operation: 'readKey', parameters: { id: '$response.body#/id' }, pointer: '/components/links/Read' },
  ])
})

test.each([
  ['#/paths/~1keys~1{id}/get', 'readKey'],
  ['#/paths/~1keys~1%7Bid%7D/get', 'readKey'],
  ['#/paths/~1keys~1{id}/delete', 'DELETE /keys/{id}'],
  ['#/paths/~1keys~1{id}/put', 'PUT /keys/{id}'],
  ['#/paths/~1nope/get', undefined],
  ['#/paths/~1keys~1{id}', undefined],
  ['#/components/schemas/Key', undefined],
  ['https://elsewhere.invalid/openapi.json#/paths/~1keys/get', undefined],
])('the operationRef %s leads to %s', async (operationRef, operation) => {
  expect(await linksOf({ a: { operationRef } })).toMatchObject([{ operation }])
})

test('an operationId that the document does not have leads to nothing', async () => {
  expect(await linksOf({ a: { operationId: 'nope' } })).toMatchObject([{ operation: undefined }])
})

test('a link without parameters has none, and an extension is no link', async () => {
  expect(await linksOf({ a: { operationId: 'readKey', parameters: null }, 'x-note': 'text' })).toMatchObject([
    { name: 'a', parameters: {} },
  ])
})
