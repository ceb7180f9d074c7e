import { describe, expect, it } from 'vitest'
import { apiKey, createClient, type Credential, type Middleware } from './index.ts'
import { redirect, startServer } from './test-server.ts'

function clientWith(
  middleware: readonly Middleware[],
  fetch = () => Promise.resolve(Response.json({ from: 'fetch' })),
) {
  const sent: Request[] = []
  const portal = createClient({
    baseUrl: 'https://acme.example',
    auth: apiKey('sk-0000'),
    middleware,
    fetch(request) {
      sent.push(request)
      return fetch()
    },
  })
  return { call: () => portal.GET('/api/2.0/people/@self'), portal, sent }
}

/** Writes its name down on the way there and back. */
function writing(log: string[], name: string): Middleware {
  return {
    onRequest({ request }) {
      log.push(`${name} asks`)
      request.headers.append('x-passed', name)
    },
    onResponse: () => void log.push(`${name} hears`),
    onError: () => void log.push(`${name} fails`),
  }
}

describe('middleware', () => {
  it('is passed first to last, then the fetch, then last to first; the call’s own come after the client’s', async () => {
    const log: string[] = []
    const { portal, sent } = clientWith([writing(log, 'one'), writing(log, 'two')], () => {
      log.push('fetch')
      return Promise.resolve(Response.json({}))
    })
    await portal.GET('/api/2.0/people/@self', { middleware: [writing(log, 'three')] })
    expect(log).toEqual(['one asks', 'two asks', 'three asks', 'fetch', 'three hears', 'two hears', 'one hears'])
    expect(sent[0]?.headers.get('x-passed')).toBe('one, two, three')
  })

  it('never sees the credential, before or after; the fetch does', async () => {
    const seen: Request[] = []
    const spy: Middleware = {
      onRequest: ({ request }) => void seen.push(request),
      onResponse: ({ request }) => void seen.push(request),
      onError: ({ request }) => void seen.push(request),
    }
    const { call, sent } = clientWith([spy])
    await call()
    const failing = clientWith([spy], () => Promise.reject(new Error('down')))
    await expect(failing.call()).rejects.toThrow()
    expect(seen.map(({ headers }) => headers.get('authorization'))).toEqual([null, null, null, null])
    expect([...sent, ...failing.sent].map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer sk-0000',
      'Bearer sk-0000',
    ])
  })

  it('is told the path as the description writes it, and the parameters', async () => {
    let told: unknown
    const { portal } = clientWith([{ onRequest: ({ path, params }) => void (told = { path, params }) }])
    await portal.DELETE('/api/2.0/keys/{keyId}', { params: { path: { keyId: 'k' } } })
    expect(told).toEqual({ path: '/api/2.0/keys/{keyId}', params: { path: { keyId: 'k' } } })
  })

  it('may send another request, whose origin decides about the credential', async () => {
    const elsewhere = clientWith([
      { onRequest: () => new Request('https://other.example/', { method: 'POST', body: 'x' }) },
    ])
    await elsewhere.call()
    expect(elsewhere.sent[0]).toMatchObject({ url: 'https://other.example/', method: 'POST', credentials: 'omit' })
    expect(elsewhere.sent[0]?.headers.has('authorization')).toBe(false)
  })

  it('may send another request, whose redirect mode and signal count', async () => {
    const { signal } = new AbortController()
    let told: AbortSignal | undefined
    const auth: Credential = {
      authorize: (options) => {
        told = options?.signal
        return { headers: {} }
      },
      describe: () => ({ scheme: 'x', source: 'x' }),
    }
    const portal = createClient({
      baseUrl: 'https://acme.example',
      auth,
      middleware: [{ onRequest: () => new Request('https://acme.example/', { redirect: 'manual', signal }) }],
      fetch: () => Promise.resolve(new Response(null, { status: 302, headers: { location: '/to' } })),
    })
    expect(await portal.GET('/api/2.0/people/@self')).toMatchObject({ ok: false, status: 302 })
    expect(told).toBeInstanceOf(AbortSignal)
  })

  it('may answer by itself: those before it hear that answer, those after it nothing', async () => {
    const log: string[] = []
    const answering: Middleware = {
      onRequest: () => Response.json({ from: 'cache' }),
      onResponse: () => void log.push('itself'),
    }
    const { call, sent } = clientWith([writing(log, 'before'), answering, writing(log, 'after')])
    expect(await call()).toMatchObject({ ok: true, data: { from: 'cache' } })
    expect(log).toEqual(['before asks', 'before hears'])
    expect(sent).toEqual([])
  })

  it('may replace the answer', async () => {
    const { call } = clientWith([{ onResponse: ({ response }) => new Response(response.body, { status: 503 }) }])
    expect(await call()).toMatchObject({ ok: false, status: 503 })
  })

  it('hears of a failure as the typed error, last to first, and may put an answer or another error in its place', async () => {
    const down = () => Promise.reject(new TypeError('down'))
    const seen: unknown[] = []
    const { call } = clientWith(
      [
        { onError: ({ error }) => void seen.push(error) },
        { onError: ({ error }) => new Error('other', { cause: error }) },
      ],
      down,
    )
    await expect(call()).rejects.toThrow('other')
    expect(seen).toMatchObject([{ message: 'other', cause: { code: 'network' } }])

    const recovering = clientWith([{ onError: () => Response.json({ from: 'middleware' }) }], down)
    expect(await recovering.call()).toMatchObject({ ok: true, data: { from: 'middleware' } })
  })

  it('hears of a time limit as the typed error too', async () => {
    let hear: (error: unknown) => void
    const heard = new Promise((resolve) => (hear = resolve))
    const portal = createClient({
      baseUrl: 'https://acme.example',
      timeout: 5,
      middleware: [{ onError: ({ error }) => hear(error) }],
      fetch: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')))
        }),
    })
    await expect(portal.GET('/api/2.0/people/@self')).rejects.toMatchObject({ code: 'timeout' })
    expect(await heard).toMatchObject({ code: 'timeout' })
  })

  it('that throws reaches the caller as it is', async () => {
    const error = new RangeError('mine')
    const { call } = clientWith([
      {
        onRequest() {
          throw error
        },
      },
    ])
    await expect(call()).rejects.toBe(error)
  })

  it('does not stop a body from being sent again after a redirect on the portal', async () => {
    await using server = await startServer(({ url }, response) =>
      url === '/api/2.0/keys' ? redirect(response, 307, '/again') : response.writeHead(204).end(),
    )
    const portal = createClient({ baseUrl: server.url, middleware: [{ onRequest: () => undefined }] })
    expect((await portal.POST('/api/2.0/keys', { body: { name: 'ci' } })).status).toBe(204)
    expect(server.received.map(({ body }) => body)).toEqual(['{"name":"ci"}', '{"name":"ci"}'])
  })

  it('does not come between a form and its boundary', async () => {
    const { portal, sent } = clientWith([{ onRequest: () => undefined }])
    const body = new FormData()
    body.append('client_id', 'c')
    await portal.POST('/oauth2/authorize', { body })
    expect((await sent[0]?.formData())?.get('client_id')).toBe('c')
  })
})
