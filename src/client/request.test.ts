import { describe, expect, it } from 'vitest'
import { createClient, type CallHeaders } from './index.ts'
import { requestBody } from './request-body.ts'
import { requestUrl } from './bindings.ts'
import { json, startServer } from './test-server.ts'

const base = 'https://acme.example/portal'

describe('the URL of a call', () => {
  it.each([
    ['/api/2.0/keys/{keyId}', { path: { keyId: 'a b/c?d#e' } }, '/api/2.0/keys/a%20b%2Fc%3Fd%23e'],
    ['/a/{x}/{y}', { path: { x: 1, y: true } }, '/a/1/true'],
    ['/a', { query: { q: 'x&y=z ü', none: undefined, nil: null, no: false } }, '/a?q=x%26y%3Dz%20%C3%BC&no=false'],
    ['/a', { query: { list: ['x', 'y'] } }, '/a?list=x&list=y'],
    ['/a', { query: { deep: { in: 'x' } } }, '/a?deep[in]=x'],
    [
      '/a',
      { query: { deep: { deeper: { in: 'x' }, list: [1, 2] } } },
      '/a?deep[deeper][in]=x&deep[list]=1&deep[list]=2',
    ],
    ['/a', { query: { list: ['x', null, undefined], none: [] } }, '/a?list=x'],
    ['/a', { query: {} }, '/a'],
  ])('%s with %j', (path, params, expected) => {
    expect(requestUrl(base, path, params)).toBe(base + expected)
  })

  it('has the query that the call’s own serializer writes', () => {
    expect(requestUrl(base, '/a', { query: { list: ['x', 'y'] } }, ({ list }) => `list=${String(list)}`)).toBe(
      `${base}/a?list=x,y`,
    )
  })

  it.each([undefined, null, '', '.', '..'])('is refused for a path parameter that is %j', (keyId) => {
    expect(() => requestUrl(base, '/api/2.0/keys/{keyId}', { path: { keyId } })).toThrow(
      expect.objectContaining({ name: 'MisuseError', code: 'invalid-path-parameter' }),
    )
  })

  it.each(['@evil.example/', 'evil', '.evil.example', ''])(
    'is refused for the path %j, which would change the host',
    (path) => {
      expect(() => requestUrl('https://acme.example', path, {})).toThrow(
        expect.objectContaining({ code: 'invalid-path' }),
      )
    },
  )
})

describe('the body of a call', () => {
  const form = 'application/x-www-form-urlencoded'
  it.each<[unknown, string | null, string | undefined, string | null]>([
    [{ a: 1 }, null, '{"a":1}', 'application/json'],
    [[1], null, '[1]', 'application/json'],
    ['text', null, '"text"', 'application/json'],
    [null, null, 'null', 'application/json'],
    [
      new (class Dto {
        a = 1
      })(),
      null,
      '{"a":1}',
      'application/json',
    ],
    ['text', 'text/plain', 'text', 'text/plain'],
    ['text', 'application/problem+json', '"text"', 'application/problem+json'],
    [
      { scope: ['a b', 'c'], state: 's', n: 1, none: undefined, nil: null },
      form,
      'scope=a+b&scope=c&state=s&n=1',
      form,
    ],
    [undefined, null, undefined, null],
  ])('%j with the type %s is sent as %j with the type %s', async (value, type, body, sentType) => {
    const headers = new Headers(type === null ? {} : { 'content-type': type })
    const sent = requestBody(value, headers)
    expect([sent && (await new Response(sent).text()), headers.get('content-type')]).toEqual([body, sentType])
  })

  it.each([
    new URLSearchParams({ a: 'b' }),
    new FormData(),
    new Blob(['x']),
    new File(['x'], 'x'),
    new ArrayBuffer(1),
    new Uint8Array(1),
    new DataView(new ArrayBuffer(1)),
    new ReadableStream(),
  ])('that fetch knows already goes out as it is: %s', (body) => {
    const headers = new Headers()
    expect(requestBody(body, headers)).toBe(body)
    expect(headers.has('content-type')).toBe(false)
  })

  it('may be a stream', async () => {
    await using server = await startServer((_, response) => json(response, 200, {}))
    interface Upload {
      '/upload': {
        post: {
          parameters: object
          requestBody: { content: { 'application/octet-stream': string } }
          responses: { 200: { headers: object; content: { 'application/json': object } } }
        }
      }
    }
    const portal = createClient<Upload>({ baseUrl: server.url })
    const headers: CallHeaders = { 'content-type': 'application/octet-stream' }
    await portal.POST('/upload', { body: new Blob(['streamed']).stream(), headers })
    expect(server.received).toMatchObject([{ body: 'streamed', headers }])
  })

  it('that cannot be sent is misuse', async () => {
    const portal = createClient({ baseUrl: 'https://acme.example', fetch: () => Promise.resolve(new Response()) })
    // @ts-expect-error a GET has no body; JavaScript does not know
    await expect(portal.GET('/api/2.0/people/@self', { body: {} })).rejects.toMatchObject({ code: 'invalid-request' })
    const header = portal.GET('/api/2.0/people/@self', { headers: { 'x-mine': 'sec\nret' } })
    await expect(header).rejects.toMatchObject({
      code: 'invalid-request',
      message: expect.not.stringContaining('ret') as string,
    })
  })
})
