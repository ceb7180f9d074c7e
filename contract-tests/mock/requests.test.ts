import { expect, test } from 'vitest'
import { testDocument, testOperation } from '../../src/contract/document/test-files.ts'
import { prepareMock } from '../../src/contract/mock/prepare-mock.ts'
import { fixture, runMock } from '../fixtures/run-mock.ts'

const prepared = await prepareMock(fixture('content.yaml'))
const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

function fields(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.append(name, value)
  return data
}

function twice(name: string): FormData {
  const data = fields({ [name]: 'a' })
  data.append(name, 'b')
  return data
}

const accepted: [what: string, path: string, init: RequestInit][] = [
  ['a JSON body', '/json', { method: 'POST', headers: json, body: '{"name":"a"}' }],
  [
    'a JSON body with a charset',
    '/json',
    { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8' }, body: '{"name":"ä"}' },
  ],
  ['a form with a number in it', '/form', { method: 'POST', headers: form, body: 'count=3&name=a%20b' }],
  ['a multipart form', '/upload', { method: 'POST', body: fields({ count: '3', name: 'ä' }) }],
  ['an integer in the path', '/items/7', {}],
  ['a literal path beside a template', '/items/mine', {}],
  ['a list by repeating', '/items/7?tags=a&tags=b', {}],
  ['a list of one', '/items/7?tags=a', {}],
  ['a list by commas', '/items/7?codes=1,2', {}],
  ['an object in brackets', '/items/7?filter[n]=1', {}],
  ['an undocumented query parameter', '/items/7?other=1', {}],
  ['a header', '/items/7', { headers: { 'x-page': '2' } }],
  ['a cookie', '/items/7', { headers: { cookie: 'theme=dark' } }],
  ['what only JSON Schema 2020-12 can say', '/tuple', { method: 'PUT', headers: json, body: '{"a":1}' }],
]

test.each(accepted)('%s is accepted, by Prism and by us', async (_, path, init) => {
  const mock = await runMock({ spec: prepared })
  const { status, exchange } = await mock.send(path, init)
  expect(status).toBeLessThan(300)
  expect(exchange.own).toEqual({ request: [], response: [], unchecked: [] })
  expect(exchange.disagreements).toEqual([])
})

const refused: [what: string, status: number, about: string, at: string, path: string, init: RequestInit][] = [
  ['a missing member', 422, 'body', '', '/json', { method: 'POST', headers: json, body: '{}' }],
  ['a member of another type', 422, 'body', '/name', '/json', { method: 'POST', headers: json, body: '{"name":1}' }],
  ['no body', 422, 'body', '', '/json', { method: 'POST', headers: json }],
  [
    'another media type',
    415,
    'content-type',
    '',
    '/json',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' },
  ],
  ['a form without its field', 422, 'body', '', '/form', { method: 'POST', headers: form, body: 'name=a' }],
  [
    'a form with a text for a number',
    422,
    'body',
    '/count',
    '/form',
    { method: 'POST', headers: form, body: 'count=x' },
  ],
  ['a multipart form without its field', 422, 'body', '', '/upload', { method: 'POST', body: fields({ name: 'a' }) }],
  ['a text for an integer in the path', 422, 'path', 'id', '/items/x', {}],
  ['a wrong member of a list', 422, 'query', 'tags', '/items/7?tags=a&tags=c', {}],
  ['a wrong member of an object in brackets', 422, 'query', 'filter', '/items/7?filter[n]=x', {}],
  ['a wrong header', 422, 'header', 'X-Page', '/items/7', { headers: { 'x-page': '0' } }],
  [
    'what only JSON Schema 2020-12 forbids',
    422,
    'body',
    '',
    '/tuple',
    { method: 'PUT', headers: json, body: '{"b":1}' },
  ],
  ['an unknown path', 404, 'operation', '', '/nope', {}],
  ['a method that the path does not have', 405, 'operation', '', '/json', { method: 'DELETE' }],
]

test.each(refused)('%s is refused, by Prism and by us', async (_, status, about, at, path, init) => {
  const mock = await runMock({ spec: prepared })
  const sent = await mock.send(path, init)
  expect(sent.status).toBe(status)
  expect(sent.headers.get('content-type')).toBe('application/problem+json')
  expect(sent.exchange.own.request).toContainEqual(expect.objectContaining({ about, at }))
  expect(sent.exchange.prism?.acceptsRequest).toBe(false)
  expect(sent.exchange.disagreements).toEqual([])
})

const disputed: [what: string, known: string, path: string, init: RequestInit][] = [
  [
    'a cookie with a wrong value, which Prism does not look at',
    'cookie-parameter',
    '/items/7',
    { headers: { cookie: 'theme=green' } },
  ],
  [
    'a JSON body that is false, which Prism takes for none',
    'falsy-body',
    '/flag',
    { method: 'PUT', headers: json, body: 'false' },
  ],
  ['an answer with a writeOnly property, which Prism lets pass', 'write-only-in-response', '/secret', {}],
  ['a required integer header, which Prism makes up as 0 and then misses', 'falsy-header', '/limits', {}],
  [
    'an answer that Prism judges by the schema of another media type',
    'structured-suffix',
    '/suffix',
    { headers: { prefer: 'code=400', accept: 'application/problem+json' } },
  ],
  [
    'a list in a multipart form, which Prism does not put together',
    'form-list',
    '/list',
    { method: 'POST', body: twice('tag') },
  ],
]

test.each(disputed)('%s is a disagreement that is known', async (_, known, path, init) => {
  const mock = await runMock({ spec: prepared })
  const { exchange } = await mock.send(path, init)
  expect(exchange.disagreements.map((disagreement) => disagreement.known)).toEqual([known])
})

test('where Prism throws at a parameter instead of judging it, our own validators judge alone', async () => {
  const names = { in: 'header', name: 'X-Names', schema: { type: 'array', items: { enum: ['a', 'b'] } } }
  const mock = await runMock({
    spec: testDocument({ paths: { '/': { get: testOperation(true, { parameters: [names] }) } } }),
  })
  const absent = await mock.send('/')
  expect(absent.status).toBe(200)
  expect(absent.exchange.adjusted).toEqual([expect.stringContaining('Prism fails on a parameter')])
  expect((await mock.send('/', { headers: { 'x-names': 'a, b' } })).exchange.adjusted).toEqual([])
})

test('what Prism throws at and we refuse is refused', async () => {
  const id = { in: 'path', name: 'id', required: true, style: 'matrix', schema: { type: 'integer' } }
  const mock = await runMock({
    spec: testDocument({ paths: { '/{id}': { get: testOperation(true, { parameters: [id] }) } } }),
  })
  expect((await mock.send('/;id=7')).status).toBe(200)
  const { status, exchange } = await mock.send('/x')
  expect(status).toBe(422)
  expect(exchange).toMatchObject({ answeredBy: 'guard', own: { request: [{ about: 'path', at: 'id' }] } })
})

test('a body without a Content-Type is a known disagreement', async () => {
  const mock = await runMock({ spec: prepared })
  // fetch names the type of a text by itself, and of bytes none.
  const { exchange } = await mock.send('/json', { method: 'POST', body: new TextEncoder().encode('{"name":"a"}') })
  expect(exchange.own.request).toMatchObject([{ about: 'content-type' }])
})
