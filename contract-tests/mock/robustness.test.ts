import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { bodyLimit } from '../../src/contract/mock/read-body.ts'
import { prepareMock } from '../../src/contract/mock/prepare-mock.ts'
import { fixture, runMock, type RunningMock } from '../fixtures/run-mock.ts'

const prepared = await prepareMock(fixture('content.yaml'))
const multipart = 'multipart/form-data; boundary=b'

const malformed: [what: string, path: string, type: string, body: string, detail: string][] = [
  ['half a JSON body', '/json', 'application/json', '{', 'the body is not JSON'],
  ['a JSON body with a comma too many', '/json', 'application/json', '{"name":"sk-secret",}', 'the body is not JSON'],
  [
    'a body in an unknown charset',
    '/json',
    'application/json; charset=nope',
    '{}',
    'the charset of the Content-Type is unknown',
  ],
  [
    'a multipart header without a colon',
    '/upload',
    multipart,
    '--b\r\nContent-Disposition\r\n\r\nx\r\n--b--\r\n',
    'the multipart body is malformed',
  ],
  [
    'a multipart body without its end',
    '/upload',
    multipart,
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx',
    'the multipart body is malformed',
  ],
  [
    'a multipart body without a boundary',
    '/upload',
    'multipart/form-data',
    '--b--\r\n',
    'the Content-Type of a multipart body has no boundary',
  ],
]

test.each(malformed)('%s is answered with 400, and the mock goes on', async (_, path, type, body, detail) => {
  const mock = await runMock({ spec: prepared })
  const sent = await mock.send(path, { method: 'POST', headers: { 'content-type': type }, body })
  expect(sent.status).toBe(400)
  expect(sent.headers.get('content-type')).toBe('application/problem+json')
  expect(JSON.parse(sent.text)).toEqual({ type: 'about:blank', title: 'Bad Request', status: 400, detail })
  expect(sent.exchange).toMatchObject({
    answeredBy: 'guard',
    prism: undefined,
    own: { request: [{ about: 'body', message: detail }] },
  })
  expect((await mock.send('/items/7')).status).toBe(200)
})

test('a body of the limit is taken, one byte more is answered with 413', async () => {
  const mock = await runMock({ spec: prepared })
  const body = (length: number) => `{"name":"${'x'.repeat(length - '{"name":""}'.length)}"}`
  const post = (text: string) =>
    mock.send('/json', { method: 'POST', headers: { 'content-type': 'application/json' }, body: text })
  expect((await post(body(bodyLimit))).status).toBe(200)
  expect(await post(body(bodyLimit + 1))).toMatchObject({ status: 413, exchange: { answeredBy: 'guard' } })
  expect((await mock.send('/items/7')).status).toBe(200)
})

test('a chunked body past the limit is answered with 413', async () => {
  const mock = await runMock({ spec: prepared })
  const answer = await raw(mock, [
    'POST /json HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    `${(bodyLimit + 1).toString(16)}\r\n${'x'.repeat(bodyLimit + 1)}\r\n`,
  ])
  expect(answer).toMatch(/^HTTP\/1.1 413 /)
})

test('the media type of a chunked body is looked at too', async () => {
  const mock = await runMock({ spec: prepared })
  const answer = await raw(mock, [
    'POST /json HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
  ])
  expect(answer).toMatch(/^HTTP\/1.1 415 /)
})

const targets: [target: string, status: number][] = [
  ['//', 404],
  ['*', 400],
  ['http://elsewhere.invalid/items/7', 400],
  ['/items/%', 400],
  ['/items/%ff', 400],
  ['/items/%2F', 422],
]

test.each(targets)('the request target %s is answered with %d', async (target, status) => {
  const mock = await runMock({ spec: prepared })
  const answer = await raw(mock, [`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`])
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `))
})

test('a client that goes away in the middle of its request ends nothing', async () => {
  const mock = await runMock({ spec: prepared })
  await new Promise<void>((resolve) => {
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1', () => {
      socket.write('POST /json HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{', () => socket.destroy())
    })
    socket.on('close', () => resolve())
  })
  expect((await mock.send('/items/7')).status).toBe(200)
})

test('an example that no header can carry is answered with 500 that says so', async () => {
  const headers = { 'X-A': { schema: { type: 'string' }, example: 'a\nb' } }
  const paths = { '/': { get: { responses: { 200: { description: '', headers } } } } }
  const mock = await runMock({ spec: { openapi: '3.1.0', info: { title: 'x', version: '1' }, paths } })
  const { status, text } = await mock.send('/')
  expect(status).toBe(500)
  expect(text).toContain('a documented header has an example that cannot be sent')
})

/** Sends bytes as they are, and gives what comes back until the server ends the connection. */
function raw(mock: RunningMock, parts: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1', () => {
      for (const part of parts) socket.write(part)
    })
    let answer = ''
    socket.on('data', (data) => {
      answer += data.toString()
    })
    // A server that has refused a body may reset the connection after its answer.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
    socket.setTimeout(10_000, () => {
      socket.destroy()
      reject(new Error('the mock did not answer'))
    })
  })
}
