import { get } from 'node:http'
import { expect, test } from 'vitest'
import { testDocument, testOperation } from '../../src/contract/document/test-files.ts'
import { prepareMock } from '../../src/contract/mock/prepare-mock.ts'
import { fixture, runMock } from '../fixtures/run-mock.ts'

const prepared = await prepareMock(fixture('content.yaml'))

test('a documented answer is given on demand, with its headers', async () => {
  const mock = await runMock({ spec: prepared })
  const { status, headers, exchange } = await mock.send('/limits', { headers: { prefer: 'code=429' } })
  expect(status).toBe(429)
  expect(headers.get('retry-after')).toBe('60')
  expect(exchange).toMatchObject({ answeredBy: 'description', own: { response: [] }, disagreements: [] })
})

const ranges: [documented: string, code: number][] = [
  ['4XX', 404],
  ['default', 503],
]

test.each(ranges)('an answer documented as %s is given on demand, as %d', async (documented, code) => {
  const responses = { 200: { description: '' }, [documented]: { description: '' } }
  const mock = await runMock({ spec: testDocument({ paths: { '/': { get: { responses } } } }) })
  const { status, exchange } = await mock.send('/', { headers: { prefer: `code=${code}` } })
  expect(status).toBe(code)
  expect(exchange).toMatchObject({ answeredBy: 'description', own: { response: [] }, disagreements: [] })
})

test('an answer that is not documented is not given, and says nothing against the request', async () => {
  const mock = await runMock({ spec: prepared })
  const { status, exchange } = await mock.send('/limits', { headers: { prefer: 'code=418' } })
  expect(status).toBe(404)
  expect(exchange).toMatchObject({ answeredBy: 'prism', prism: { acceptsRequest: true }, disagreements: [] })
})

test('an XML answer is not judged, and that is told', async () => {
  const content = { 'application/xml': { schema: { type: 'object' }, example: '<a/>' } }
  const mock = await runMock({
    spec: testDocument({ paths: { '/': { get: { responses: { 200: { description: '', content } } } } } }),
  })
  const { exchange } = await mock.send('/')
  expect(exchange.own).toEqual({
    request: [],
    response: [],
    unchecked: ['no validator for an answer of type application/xml'],
  })
})

test('header parameters that OpenAPI says are ignored are not demanded', async () => {
  const parameters = [{ in: 'header', name: 'Authorization', required: true, schema: { type: 'string' } }]
  const mock = await runMock({ spec: testDocument({ paths: { '/': { get: testOperation(true, { parameters }) } } }) })
  expect(await mock.send('/')).toMatchObject({ status: 200, exchange: { disagreements: [] } })
})

test('an operation without any answer is answered with 500 that says nothing against the request', async () => {
  const mock = await runMock({ spec: testDocument({ paths: { '/': { get: { responses: {} } } } }) })
  expect(await mock.send('/')).toMatchObject({
    status: 500,
    exchange: { prism: { acceptsRequest: true }, disagreements: [] },
  })
})

test('an answer without a body has no Content-Type, also where the request has no Accept header', async () => {
  const mock = await runMock({ spec: prepared })
  const type = await new Promise((resolve) => {
    // fetch always sends an Accept header.
    get(`${mock.url}/items/7`, { headers: { prefer: 'code=404' } }, (response) => {
      resolve(response.resume().headers['content-type'])
    })
  })
  expect(type).toBeUndefined()
})

test('the answer to HEAD has no body', async () => {
  const mock = await runMock({
    spec: {
      openapi: '3.1.0',
      info: { title: 'x', version: '1' },
      paths: { '/': { head: { responses: { 200: { description: '' } } } } },
    },
  })
  const { status, exchange } = await mock.send('/', { method: 'HEAD' })
  expect(status).toBe(200)
  expect(exchange.own).toEqual({ request: [], response: [], unchecked: [] })
})

test('an answer to HEAD that is Prism’s own is recorded without the body that nobody gets', async () => {
  const mock = await runMock({ spec: prepared })
  const { status, headers, exchange } = await mock.send('/nope', { method: 'HEAD' })
  expect([status, exchange.response.body.length]).toEqual([404, 0])
  expect(Number(headers.get('content-length'))).toBeGreaterThan(0)
})

test('a 204 has no Content-Length (RFC 9110, 8.6)', async () => {
  const mock = await runMock({ spec: prepared })
  const init = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'count=3' }
  const { status, exchange } = await mock.send('/form', init)
  expect(status).toBe(204)
  expect(exchange.response.headers.map(([name]) => name)).toEqual(['date'])
})

test('the recorded answer is the one that arrives', async () => {
  const mock = await runMock({ spec: prepared })
  const { status, headers, text, exchange } = await mock.send('/items/mine')
  const recorded = exchange.response
  expect([recorded.status, Buffer.from(recorded.body).toString()]).toEqual([status, text])
  const ofTheConnection = new Set(['connection', 'keep-alive'])
  expect(new Map(recorded.headers)).toEqual(new Map([...headers].filter(([name]) => !ofTheConnection.has(name))))
})
