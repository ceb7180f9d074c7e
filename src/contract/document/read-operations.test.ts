import { expect, test } from 'vitest'
import { loadDocument } from './load-document.ts'
import { testDocument, testOperation } from './test-files.ts'

async function only(parts: Record<string, unknown>) {
  const { operations } = await loadDocument(testDocument(parts))
  const [operation] = operations
  if (operation === undefined) throw new Error('the document has no operation')
  return operation
}

test("an operation's parameter replaces the path item's of the same name and place, and only that", async () => {
  const parameter = (place: string, type: string) => ({ name: 'a', in: place, schema: { type } })
  const item = { parameters: [parameter('query', 'string'), parameter('cookie', 'string')], get: {} }
  item.get = testOperation(true, { parameters: [parameter('query', 'integer')] })
  const { parameters } = await only({ paths: { '/': item } })
  expect(parameters.map(({ in: place, schema }) => [place, schema])).toEqual([
    ['query', { type: 'integer' }],
    ['cookie', { type: 'string' }],
  ])
})

test('header parameters that OpenAPI says are ignored are', async () => {
  const parameters = ['Accept', 'Content-Type', 'Authorization', 'X-Other'].map((name) => ({
    name,
    in: 'header',
    schema: true,
  }))
  const operation = await only({ paths: { '/': { get: testOperation(true, { parameters }) } } })
  expect(operation.parameters.map(({ name }) => name)).toEqual(['X-Other'])
})

test('a path parameter is required even where the document forgets to say so', async () => {
  const parameters = [{ name: 'id', in: 'path', schema: { type: 'string' } }]
  const operation = await only({ paths: { '/{id}': { get: testOperation(true, { parameters }) } } })
  expect(operation.parameters[0]?.required).toBe(true)
})

test('a parameter with `content` has its schema and media type from there', async () => {
  const content = { 'application/json': { schema: { type: 'object' }, example: { a: 1 } } }
  const operation = await only({
    paths: { '/': { get: testOperation(true, { parameters: [{ name: 'q', in: 'query', content }] }) } },
  })
  expect(operation.parameters[0]).toMatchObject({
    mediaType: 'application/json',
    schema: { type: 'object' },
    example: { a: 1 },
  })
})

test('examples come from the place itself, named or not, and else from its schema', async () => {
  const schema = { type: 'integer', examples: [3] }
  const content = (media: object) => ({
    responses: { 200: { description: '', content: { 'application/json': media } } },
  })
  const examplesOf = async (media: object, components: object = {}) =>
    (await only({ paths: { '/': { get: content(media) } }, components })).responses[0]?.content[0]?.examples
  expect(await examplesOf({ schema, example: 1 })).toEqual({ default: 1 })
  expect(await examplesOf({ schema, examples: { one: { value: 1 }, two: { value: 2 } } })).toEqual({ one: 1, two: 2 })
  const shared = { examples: { two: { value: 2 } } }
  expect(await examplesOf({ schema, examples: { two: { $ref: '#/components/examples/two' } } }, shared)).toEqual({
    two: 2,
  })
  expect(await examplesOf({ schema })).toEqual({ default: 3 })
  expect(await examplesOf({ schema: { type: 'integer' } })).toEqual({})
})

test('security is the operation’s own, else the document’s; an empty list means that none is needed', async () => {
  const components = {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' }, login: { type: 'http', scheme: 'Basic' } },
  }
  const alternatives = async (parts: Record<string, unknown>, security?: unknown) =>
    (
      await only({
        components,
        paths: { '/': { get: testOperation(true, parts) } },
        ...(security !== undefined && { security }),
      })
    ).security.map((alternative) => alternative.map(({ name }) => name))
  expect(await alternatives({})).toEqual([[]])
  expect(await alternatives({}, [{ key: [] }])).toEqual([['key']])
  expect(await alternatives({ security: [] }, [{ key: [] }])).toEqual([[]])
  expect(await alternatives({ security: [{ key: [], login: [] }, {}] }, [{ key: [] }])).toEqual([['key', 'login'], []])
})

test('the HTTP scheme is in lower case, and `x-exact-case` is kept', async () => {
  const login = { type: 'http', scheme: 'Basic', 'x-exact-case': true }
  const operation = await only({
    components: { securitySchemes: { login } },
    paths: { '/': { get: testOperation(true, { security: [{ login: [] }] }) } },
  })
  expect(operation.security[0]?.[0]?.scheme).toEqual({ type: 'http', scheme: 'basic', exactCase: true })
})

test('`x-may-be-empty` of a response is kept', async () => {
  const responses = { 200: { description: '' }, 403: { description: '', 'x-may-be-empty': true } }
  const operation = await only({ paths: { '/': { get: { responses } } } })
  expect(operation.responses.map(({ mayBeEmpty }) => mayBeEmpty)).toEqual([undefined, true])
})

test('response headers are read, but for Content-Type, and ranges of statuses have one spelling', async () => {
  const header = { required: true, schema: { type: 'integer' } }
  const responses = { '4xx': { description: '', headers: { 'Retry-After': header, 'content-type': header } } }
  const operation = await only({ paths: { '/': { get: { responses } } } })
  expect(operation.responses).toMatchObject([
    { status: '4XX', content: [], headers: [{ name: 'Retry-After', required: true }] },
  ])
})
