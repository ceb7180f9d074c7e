import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { apiKey, createClient, type ClientOptions } from './index.ts'
import { startServer } from './test-server.ts'

const client = (options: Partial<ClientOptions>) =>
  createClient({ baseUrl: 'https://acme.example', auth: apiKey('sk-0000'), ...options })
/** Fetches of all kinds there are, and not all throw errors. */
const failing = (thrown: unknown) =>
  client({
    fetch: async () => {
      await Promise.resolve()
      throw thrown
    },
  })

describe('a call that no answer comes to', () => {
  it('throws a network error with its cause', async () => {
    const server = await startServer(() => undefined)
    await server[Symbol.asyncDispose]()
    const error: unknown = await client({ baseUrl: server.url })
      .GET('/api/2.0/people/@self')
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'TransportError',
      code: 'network',
      method: 'GET',
      path: '/api/2.0/people/@self',
    })
    expect(error).toHaveProperty('cause.cause.code', 'ECONNREFUSED')
  })

  it('throws one for an answer that breaks off', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"response":', () => response.destroy())
    })
    const call = client({ baseUrl: server.url }).GET('/api/2.0/people/@self')
    await expect(call).rejects.toMatchObject({ code: 'network' })
  })

  it('takes of the cause which error it was, and neither what it says nor what it holds', async () => {
    const holding = Object.assign(new TypeError('fetch failed', { cause: new Error('refused') }), {
      code: 'EHOLD',
      request: new Request('https://acme.example', { headers: { authorization: 'Bearer sk-0000' } }),
    })
    const error: unknown = await failing(holding)
      .GET('/api/2.0/people/@self')
      .catch((thrown: unknown) => thrown)
    expect(error).toHaveProperty('cause', { name: 'TypeError', code: 'EHOLD', cause: { name: 'Error' } })
  })

  it.each(['bad header: Bearer sk-0000', 'bad key: sk-0000', 'no answer from https://acme.example/?code=sk-0000'])(
    'withholds a message that repeats the credential, or the URL: %s',
    async (message) => {
      const call = failing(new Error(message)).GET('/api/2.0/people/@self')
      await expect(call).rejects.toMatchObject({ code: 'network', cause: { name: 'Error' } })
      expect(inspect(await call.catch((error: unknown) => error), { depth: 10, showHidden: true })).not.toContain(
        'sk-0000',
      )
    },
  )

  it.each([undefined, 'text', { message: 'an object' }])('bears with a fetch that throws %j', async (thrown) => {
    await expect(failing(thrown).GET('/api/2.0/people/@self')).rejects.toMatchObject({ code: 'network' })
  })
})

describe('a time limit', () => {
  it('covers the waiting for an answer', async () => {
    await using server = await startServer(() => undefined)
    const call = client({ baseUrl: server.url, timeout: 20 }).GET('/api/2.0/people/@self')
    await expect(call).rejects.toMatchObject({ name: 'TransportError', code: 'timeout', path: '/api/2.0/people/@self' })
  })

  it('covers the reading of the body', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{')
    })
    await expect(client({ baseUrl: server.url, timeout: 20 }).GET('/api/2.0/people/@self')).rejects.toMatchObject({
      code: 'timeout',
    })
  })

  it('covers a fetch that does not listen to signals, and a credential that does not come', async () => {
    const deaf = client({ timeout: 5, fetch: () => new Promise(() => undefined) }).GET('/api/2.0/people/@self')
    await expect(deaf).rejects.toMatchObject({ code: 'timeout' })
    const auth = {
      authorize: () => new Promise<never>(() => undefined),
      describe: () => ({ scheme: 'x', source: 'x' }),
    }
    await expect(client({ timeout: 5, auth }).GET('/api/2.0/people/@self')).rejects.toMatchObject({ code: 'timeout' })
  })

  it('of the call wins over the client’s, and 0 is none', async () => {
    const slow = (request: Request) =>
      new Promise<Response>((resolve, reject) => {
        request.signal.addEventListener('abort', () => reject(new Error('aborted')))
        setImmediate(() => resolve(Response.json(request.signal.aborted)))
      })
    await expect(
      client({ fetch: slow, timeout: 1e6 }).GET('/api/2.0/people/@self', { timeout: 0 }),
    ).resolves.toMatchObject({ ok: true })
    const never = client({ fetch: () => new Promise(() => undefined), timeout: 1e6 })
    await expect(never.GET('/api/2.0/people/@self', { timeout: 1 })).rejects.toMatchObject({ code: 'timeout' })
  })

  it('that is met changes nothing', async () => {
    const result = await client({ fetch: () => Promise.resolve(Response.json({})), timeout: 1e6 }).GET(
      '/api/2.0/people/@self',
    )
    expect(result.ok).toBe(true)
  })

  it.each([-1, NaN, Infinity, 2 ** 31, '5'])('of %j is refused', async (timeout) => {
    const refusal = expect.objectContaining({ name: 'MisuseError', code: 'invalid-timeout' }) as Error
    expect(() => client({ timeout: timeout as number })).toThrow(refusal)
    await expect(client({}).GET('/api/2.0/people/@self', { timeout: timeout as number })).rejects.toThrow(refusal)
  })
})

describe('an abort', () => {
  it('throws with the caller’s reason as its cause', async () => {
    await using server = await startServer(() => undefined)
    const controller = new AbortController()
    const call = client({ baseUrl: server.url, timeout: 1e6 }).GET('/api/2.0/people/@self', {
      signal: controller.signal,
    })
    const reason = new Error('the user went away')
    controller.abort(reason)
    await expect(call).rejects.toMatchObject({ name: 'TransportError', code: 'aborted', cause: reason })
  })

  it('that came before sends nothing', async () => {
    await using server = await startServer(() => undefined)
    const call = client({ baseUrl: server.url }).GET('/api/2.0/people/@self', { signal: AbortSignal.abort() })
    await expect(call).rejects.toMatchObject({ code: 'aborted' })
    expect(server.received).toEqual([])
  })

  it('in the middle of the body is an abort too', async () => {
    const controller = new AbortController()
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{', () => controller.abort())
    })
    const call = client({ baseUrl: server.url }).GET('/api/2.0/people/@self', { signal: controller.signal })
    await expect(call).rejects.toMatchObject({ code: 'aborted' })
  })
})
