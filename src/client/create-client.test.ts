import { describe, expect, it } from 'vitest'
import { apiKey, createClient, unwrap, type ClientOptions } from './index.ts'
import { json, startServer } from './test-server.ts'

const auth = apiKey('sk-0000')

/** A client whose fetch answers with this, and what it was asked. */
function answering(answer: Response | (() => Response), options: Partial<ClientOptions> = {}) {
  const requests: Request[] = []
  const portal = createClient({
    baseUrl: 'https://acme.example',
    auth,
    fetch(request) {
      requests.push(request)
      return Promise.resolve(typeof answer === 'function' ? answer() : answer)
    },
    ...options,
  })
  return { portal, requests, last: () => requests.at(-1) }
}

const self = { response: { displayName: 'Ann' }, count: 1, status: 0, statusCode: 200 }

describe('a call', () => {
  it('goes over the wire with its credential and comes back as data', async () => {
    await using server = await startServer((_, response) => json(response, 200, self))
    const portal = createClient({ baseUrl: `${server.url}/`, auth })
    const result = await portal.GET('/api/2.0/people/@self')
    expect(result).toMatchObject({ ok: true, status: 200, data: self })
    expect(server.received).toMatchObject([
      { method: 'GET', url: '/api/2.0/people/@self', headers: { authorization: 'Bearer sk-0000' } },
    ])
  })

  it('sends a JSON body as such', async () => {
    const { portal, last } = answering(Response.json({}))
    await portal.POST('/api/2.0/keys', { body: { name: 'ci' } })
    expect(last()?.headers.get('content-type')).toBe('application/json')
    expect(await last()?.text()).toBe('{"name":"ci"}')
  })

  it('sends nothing for nobody', async () => {
    const { portal, last } = answering(Response.json({}), { auth: undefined })
    await portal.GET('/api/2.0/people/@self')
    expect(last()?.headers.has('authorization')).toBe(false)
  })

  it('merges headers: the call’s over the client’s, and null takes one away', async () => {
    const { portal, last } = answering(Response.json({}), { headers: { 'x-one': '1', 'x-two': '2', 'x-three': '3' } })
    await portal.GET('/api/2.0/people/@self', { headers: { 'x-two': 'two', 'x-three': null } })
    expect(Object.fromEntries(last()?.headers ?? [])).toEqual({
      'x-one': '1',
      'x-two': 'two',
      authorization: 'Bearer sk-0000',
    })
  })

  it('goes to another base URL where it says so, without the credential at another origin', async () => {
    const { portal, requests } = answering(() => Response.json({}))
    await portal.GET('/api/2.0/people/@self', { baseUrl: 'https://other.example' })
    await portal.GET('/api/2.0/people/@self', { baseUrl: 'https://acme.example/' })
    expect(requests.map(({ url, headers }) => [url, headers.get('authorization')])).toEqual([
      ['https://other.example/api/2.0/people/@self', null],
      ['https://acme.example/api/2.0/people/@self', 'Bearer sk-0000'],
    ])
    await expect(portal.GET('/api/2.0/people/@self', { baseUrl: 'http://other.example' })).rejects.toMatchObject({
      code: 'insecure-base-url',
    })
  })

  it('uses the runtime’s fetch of the moment where none is given', async () => {
    await using server = await startServer((_, response) => json(response, 200, self))
    expect((await createClient({ baseUrl: server.url }).GET('/api/2.0/people/@self')).ok).toBe(true)
  })
})

describe('a result', () => {
  it('of a refusal is always an error object, also where the server sent nothing', async () => {
    const { portal } = answering(new Response(null, { status: 401 }))
    const result = await portal.GET('/api/2.0/people/@self')
    if (result.ok) throw new Error('a 401 is no success')
    expect(result.error).toBeInstanceOf(Error)
    expect(result.error).toMatchObject({
      name: 'StatusError',
      code: 'unauthorized',
      status: 401,
      method: 'GET',
      path: '/api/2.0/people/@self',
    })
    expect(result.error.body).toBeUndefined()
    expect(result.error.response).toBe(result.response)
  })

  it.each([
    [302, 'redirected'],
    [304, 'redirected'],
    [400, 'bad-request'],
    [401, 'unauthorized'],
    [402, 'payment-required'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'method-not-allowed'],
    [415, 'unsupported-media-type'],
    [418, 'client-error'],
    [429, 'too-many-requests'],
    [500, 'server-error'],
    [599, 'server-error'],
  ])('%i has the code %s', async (status, code) => {
    const { portal } = answering(new Response(null, { status }))
    expect(await portal.GET('/api/2.0/people/@self')).toMatchObject({ ok: false, status, error: { code, status } })
  })

  it.each(['application/json', 'text/plain'])(
    'of an error without a body has none, though it says %s',
    async (type) => {
      const { portal } = answering(new Response('', { status: 401, headers: { 'content-type': type } }))
      const result = await portal.GET('/api/2.0/people/@self')
      expect(result.ok || [result.error.body, result.error.text]).toEqual([undefined, undefined])
    },
  )

  it('gives the parsed body of an error, problem+json included, and plain text as it is', async () => {
    const problem = { title: 'Forbidden', status: 403 }
    const answers = [
      Response.json({ error: { message: 'no' } }, { status: 403 }),
      new Response(JSON.stringify(problem), { status: 403, headers: { 'content-type': 'application/problem+json' } }),
      new Response('The access to the portal is restricted', { status: 403 }),
    ]
    const bodies: unknown[] = []
    for (const answer of answers) {
      const result = await answering(answer).portal.GET('/api/2.0/people/@self')
      bodies.push(result.ok || result.error.body)
    }
    expect(bodies).toEqual([{ error: { message: 'no' } }, problem, 'The access to the portal is restricted'])
  })

  it.each([
    ['text/html', '<h1>Bad gateway</h1>'],
    ['application/json', '{"cut off'],
  ])('of a proxy’s page (%s) is the status it has, with the page as text, and no body', async (type, page) => {
    const { portal } = answering(new Response(page, { status: 502, headers: { 'content-type': type } }))
    const result = await portal.GET('/api/2.0/people/@self')
    expect(result).toMatchObject({ ok: false, status: 502, error: { code: 'server-error' } })
    expect(result.ok || [result.error.body, result.error.text]).toEqual([undefined, page])
    expect(Object.keys(result.ok || result.error)).not.toContain('text')
  })

  it('of a documented redirect has its location', async () => {
    const location = 'https://app.example/callback?code=secret'
    const { portal } = answering(new Response(null, { status: 302, headers: { location } }))
    const result = await portal.GET('/oauth2/authorize', {
      params: { query: { response_type: 'code', client_id: 'c' } },
    })
    expect(result.ok || [result.error.code, result.error.location]).toEqual(['redirected', location])
    expect(JSON.stringify(result.ok || result.error)).not.toContain('secret')
  })

  it.each([
    ['a number of seconds', { 'retry-after': '120' }, 120],
    [
      'a date, by the server’s clock',
      { 'retry-after': 'Wed, 21 Oct 2026 07:28:30 GMT', date: 'Wed, 21 Oct 2026 07:28:00 GMT' },
      30,
    ],
    ['a date that has passed', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, 0],
    ['nothing', {}, undefined],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['a date without a zone', { 'retry-after': '2026-10-21 07:28' }, undefined],
  ])('knows how long to wait from %s', async (_, headers, seconds) => {
    const { portal } = answering(new Response(null, { status: 429, headers }))
    const result = await portal.GET('/api/2.0/people/@self')
    expect(result.ok || result.error.retryAfter).toBe(seconds)
  })

  it.each<[string, Response]>([
    ['204', new Response(null, { status: 204 })],
    ['204 with a type', new Response(null, { status: 204, headers: { 'content-type': 'application/json' } })],
    ['an empty 200 without a type', new Response(null)],
  ])('of %s has no data', async (_, answer) => {
    expect(await answering(answer).portal.GET('/api/2.0/people/@self')).toMatchObject({ ok: true, data: undefined })
  })

  it('of HEAD has no data, whatever its headers say', async () => {
    const { portal } = answering(new Response(null, { headers: { 'content-type': 'application/json' } }))
    // @ts-expect-error the description has no HEAD; the server answers it all the same
    expect(await portal.HEAD('/api/2.0/people/@self')).toMatchObject({ ok: true, data: undefined })
  })

  it.each(['text', 'blob', 'arrayBuffer', 'stream'] as const)(
    'is read as %s where the call says so',
    async (parseAs) => {
      const { portal } = answering(new Response('<p>'))
      const result = await portal.GET('/api/2.0/people/@self', { parseAs })
      expect(await new Response(result.ok ? result.data : null).text()).toBe('<p>')
    },
  )
})

describe('a success that is not JSON', () => {
  it.each([
    ['the page of a web client', '<!doctype html><title>secret</title>', 'text/html; charset=utf-8', 'text/html'],
    ['JSON that is cut off', '{"response":"secret', 'application/json', 'application/json'],
    ['an empty body that says it is JSON', '', 'application/json', 'application/json'],
    ['plain text', 'secret', 'text/plain', 'text/plain'],
    ['a page that happens to parse', '5', 'text/html', 'text/html'],
  ])('throws: %s', async (_, body, type, contentType) => {
    const { portal } = answering(new Response(body, { headers: { 'content-type': type } }))
    const call = portal.GET('/api/2.0/people/@self')
    const error = { name: 'TransportError', code: 'not-json', status: 200, contentType, path: '/api/2.0/people/@self' }
    await expect(call).rejects.toMatchObject(error)
    await expect(call).rejects.toThrow(/^(?!.*secret)/)
    await expect(call).rejects.not.toHaveProperty('cause')
  })
})

describe('unwrap', () => {
  it('gives the data of a success, of a result and of a promise', async () => {
    const { portal } = answering(() => Response.json(self))
    expect(unwrap(await portal.GET('/api/2.0/people/@self'))).toEqual(self)
    expect(await unwrap(portal.GET('/api/2.0/people/@self'))).toEqual(self)
  })

  it('throws the error of anything else', async () => {
    const { portal } = answering(() => new Response(null, { status: 404 }))
    const result = await portal.GET('/api/2.0/people/@self')
    expect(() => unwrap(result)).toThrow(expect.objectContaining({ code: 'not-found' }))
    await expect(unwrap(portal.GET('/api/2.0/people/@self'))).rejects.toMatchObject({ code: 'not-found' })
  })
})
