/**
 * What Prism itself does wrong, without our guard: each test notices when Prism changes, and then the guard's answer to it,
 * or the entry in `prismHoles`, can go. The sheet on Prism is facts: prism 4.
 */
import { createServer, get } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { testDocument, testOperation } from '../../src/contract/document/test-files.ts'
import { barePrism } from '../fixtures/bare-prism.ts'
import { basic, fixture } from '../fixtures/run-mock.ts'
import { runNode } from '../fixtures/run-node.ts'

const json = { 'content-type': 'application/json' }

const credentials: [hole: string, path: string, headers: Record<string, string>, status: number][] = [
  ['refuses a bearer token behind a scheme word in lower case', '/bearer', { authorization: 'bearer x' }, 401],
  ['takes a bearer token with a space in it', '/bearer', { authorization: 'Bearer x y' }, 200],
  ['refuses Basic with a colon in the password', '/basic', { authorization: basic('a:b:c') }, 401],
  ['takes a cookie whose name only ends like the right one', '/cookie', { cookie: 'xauth=1' }, 200],
  ['takes an empty cookie before another', '/cookie', { cookie: 'auth=; other=1' }, 200],
  ['takes any Authorization where one alternative is a bare key', '/any', { authorization: 'Basic !!!' }, 200],
  ['takes any bearer token for OAuth and ignores scopes', '/oauth2', { authorization: 'Bearer x' }, 200],
  ['takes any bearer token for OpenID Connect', '/openid', { authorization: 'Bearer x' }, 200],
  ['takes nothing at all for a client certificate', '/tls', {}, 200],
  ['takes nothing at all for an HTTP scheme that it does not know', '/hoba', {}, 200],
  [
    'refuses a digest with an unquoted parameter',
    '/digest',
    { authorization: 'Digest username="a", realm="b", nonce="c", uri="d", response="e", qop=auth' },
    401,
  ],
  [
    'refuses an Authorization that nobody asked for where none is needed',
    '/optional',
    { authorization: 'garbage' },
    401,
  ],
]

test.each(credentials)('Prism %s', async (_, path, headers, status) => {
  const url = await barePrism(fixture('security.yaml'))
  expect((await fetch(`${url}${path}`, { headers })).status).toBe(status)
})

test('Prism leaves WWW-Authenticate out of a 401 that the document has', async () => {
  const url = await barePrism(fixture('security.yaml'))
  expect((await fetch(`${url}/bearer`)).headers.get('www-authenticate')).toBe('Bearer')
  const documented = await fetch(`${url}/documented`)
  expect([documented.status, documented.headers.get('www-authenticate')]).toEqual([401, null])
})

test('Prism leaves WWW-Authenticate out where Basic has a colon in the password', async () => {
  const url = await barePrism(fixture('security.yaml'))
  const { headers } = await fetch(`${url}/basic`, { headers: { authorization: basic('a:b:c') } })
  expect(headers.get('www-authenticate')).toBeNull()
})

const uncompilable: [what: string, openapi: string, schema: object][] = [
  ['a pattern with a flag', '3.1.0', { type: 'string', pattern: '(?i)^abc$' }],
  ['an unknown type', '3.1.0', { type: 'int' }],
  ['a nullable enum with null in it', '3.0.3', { type: 'string', nullable: true, enum: ['H', null] }],
]

test.each(uncompilable)('Prism validates nothing by a schema with %s', async (_, openapi, schema) => {
  const requestBody = { required: true, content: { 'application/json': { schema } } }
  const post = testOperation(undefined, { requestBody })
  const url = await barePrism(testDocument({ openapi, paths: { '/': { post } } }))
  expect((await fetch(url, { method: 'POST', headers: json, body: '{"x":1}' })).status).toBe(200)
})

const contents: [hole: string, path: string, init: RequestInit, status: number][] = [
  ['judges OpenAPI 3.1 as draft-07', '/tuple', { method: 'PUT', headers: json, body: '{"b":1}' }, 204],
  ['takes a JSON body that is false for none', '/flag', { method: 'PUT', headers: json, body: 'false' }, 422],
  ['looks at no cookie parameter', '/items/7', { headers: { cookie: 'theme=green' } }, 200],
  [
    'takes a body without a Content-Type',
    '/json',
    { method: 'POST', body: new TextEncoder().encode('{"name":"a"}') },
    422,
  ],
]

test.each(contents)('Prism %s', async (_, path, init, status) => {
  const url = await barePrism(fixture('content.yaml'))
  expect((await fetch(`${url}${path}`, init)).status).toBe(status)
})

test('Prism judges an answer of one media type by the schema of another that ends alike', async () => {
  const url = await barePrism(fixture('content.yaml'))
  const answer = await fetch(`${url}/suffix`, { headers: { prefer: 'code=400', accept: 'application/problem+json' } })
  expect(await answer.json()).toEqual({ title: 'a' })
  expect(answer.headers.get('sl-violations')).toContain("must have required property 'error'")
})

test('Prism reads only the last of several multipart fields of one name', async () => {
  const url = await barePrism(fixture('content.yaml'))
  const body = new FormData()
  body.append('tag', 'a')
  body.append('tag', 'b')
  const answer = await fetch(`${url}/list`, { method: 'POST', body })
  expect(await answer.text()).toContain('must be array')
})

test('Prism demands a header parameter that OpenAPI says is ignored', async () => {
  const parameters = [{ in: 'header', name: 'Authorization', required: true, schema: { type: 'string' } }]
  const url = await barePrism(testDocument({ paths: { '/': { get: testOperation(true, { parameters }) } } }))
  expect((await fetch(url)).status).toBe(422)
})

test('Prism lets a writeOnly property pass in an answer', async () => {
  const url = await barePrism(fixture('content.yaml'))
  const answer = await fetch(`${url}/secret`)
  expect(await answer.json()).toEqual({ password: 'x' })
  expect(answer.headers.get('sl-violations')).toBeNull()
})

test('Prism makes a required integer header up as 0 and then misses it', async () => {
  const url = await barePrism(fixture('content.yaml'))
  const { headers } = await fetch(`${url}/limits`)
  expect(headers.get('x-remaining')).toBe('0')
  expect(headers.get('sl-violations')).toContain("must have required property 'x-remaining'")
})

test('Prism gives an answer without a body a Content-Type where the request has no Accept header', async () => {
  const url = await barePrism(fixture('content.yaml'))
  const type = await new Promise((resolve) => {
    get(`${url}/items/7`, { headers: { prefer: 'code=404' } }, (response) => {
      resolve(response.resume().headers['content-type'])
    })
  })
  expect(type).toBe('text/plain')
})

test('Prism calls an undocumented 4xx of a server no more than a warning', async () => {
  const upstream = createServer((_, response) => void response.writeHead(418, json).end('{}'))
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void upstream.close())
  const address = upstream.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const url = await barePrism(fixture('content.yaml'), `http://127.0.0.1:${port}`)
  const answer = await fetch(`${url}/items/7`)
  expect(answer.status).toBe(418)
  expect(JSON.parse(answer.headers.get('sl-violations') ?? '[]')).toMatchObject([
    { severity: 'Warning', message: expect.stringContaining('Unable to match the returned status code') as string },
  ])
})

test('Prism never answers a malformed JSON body', async () => {
  const url = await barePrism(fixture('content.yaml'))
  const answer = fetch(`${url}/json`, { method: 'POST', headers: json, body: '{', signal: AbortSignal.timeout(1500) })
  await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' })
})

const names = [{ in: 'header', name: 'X-Names', schema: { type: 'array', items: { type: 'string' } } }]
const listInHeader = testDocument({ paths: { '/': { get: testOperation(true, { parameters: names }) } } })
const multipart = { 'content-type': 'multipart/form-data; boundary=b' }
const malformed = '--b\r\nContent-Disposition\r\n\r\nx\r\n--b--\r\n'

const deadly: [what: string, spec: string | object, path: string, init: object, trace: RegExp][] = [
  [
    'a malformed multipart header',
    fixture('content.yaml'),
    '/upload',
    { method: 'POST', headers: multipart, body: malformed },
    /TypeError[\s\S]*multipart/,
  ],
  ['a request without an optional header that is a list', listInHeader, '/', {}, /TypeError[\s\S]*deserializeArray/],
]

test.each(deadly)('%s ends the process that Prism runs in', async (_, spec, path, init, trace) => {
  const at = (name: string) => JSON.stringify(import.meta.resolve(name))
  const { code, stderr, stdout } = await runNode(`
    import { createLogger } from ${at('@stoplight/prism-core')}
    import { getHttpOperationsFromSpec } from ${at('@stoplight/prism-http')}
    import { createServer } from ${at('@stoplight/prism-http-server')}
    const config = { checkSecurity: true, validateRequest: true, validateResponse: true, errors: false, isProxy: false, mock: { dynamic: false } }
    const operations = await getHttpOperationsFromSpec(${JSON.stringify(spec)})
    const server = createServer(operations, { cors: false, config, components: { logger: createLogger('x', { level: 'silent' }) } })
    const url = await server.listen(0, '127.0.0.1')
    await fetch(url + ${JSON.stringify(path)}, ${JSON.stringify(init)})
    console.log('it goes on')
    process.exit(0)
  `)
  expect(code).not.toBe(0)
  expect(stderr).toMatch(trace)
  expect(stdout).not.toContain('it goes on')
})
