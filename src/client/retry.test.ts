import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { apiKey, createClient, waitUpTo, withAuth, type ClientEvent, type Credential } from './index.ts'
import { json, redirect, startServer } from './test-server.ts'

const keys = '/api/2.0/keys'

/** A credential of somebody's own: it has as many tokens as it is given, and goes on to the next when one is rejected. */
function tokens(...values: readonly string[]): Credential & { readonly rejected: readonly string[] } {
  const ready = values.map((value) => ({ headers: { authorization: `Bearer ${value}` } }))
  const rejected: string[] = []
  let at = 0
  return {
    rejected,
    authorize({ rejected: refused } = {}) {
      if (refused) rejected.push(String(refused.headers.authorization))
      if (refused && refused === ready[at] && at + 1 < ready.length) at++
      return ready[at] ?? { headers: {} }
    },
    describe: () => ({ scheme: 'test', source: 'tokens()' }),
  }
}

/** Refuses every token but this one. */
const only = (token: string) =>
  startServer(({ headers }, response) =>
    headers.authorization === `Bearer ${token}`
      ? json(response, 200, { response: 'fine' })
      : response.writeHead(401).end(),
  )

describe('a call whose authorization is refused', () => {
  it('is sent again once with the next one, body and all, and says so', async () => {
    await using server = await only('two')
    const events: ClientEvent[] = []
    const auth = tokens('one', 'two')
    const portal = createClient({ baseUrl: server.url, auth, onEvent: (event) => events.push(event) })
    expect(await portal.POST(keys, { body: { name: 'a key' } })).toMatchObject({ ok: true })
    expect(server.received.map(({ body }) => body)).toEqual(['{"name":"a key"}', '{"name":"a key"}'])
    expect(auth.rejected).toEqual(['Bearer one'])
    expect(events).toEqual([{ type: 'retry', method: 'POST', status: 401 }])
  })

  it('is sent no third time', async () => {
    await using server = await only('three')
    const portal = createClient({ baseUrl: server.url, auth: tokens('one', 'two', 'three') })
    expect((await portal.GET(keys)).status).toBe(401)
    expect(server.received).toHaveLength(2)
  })

  it('is sent once where the credential has no other', async () => {
    await using server = await only('other')
    for (const auth of [tokens('one'), apiKey(`sk-${'0'.repeat(64)}`)]) {
      expect((await createClient({ baseUrl: server.url, auth }).GET(keys)).status).toBe(401)
    }
    expect(server.received).toHaveLength(2)
  })

  it('passes through middleware once, which sees the last answer only', async () => {
    await using server = await only('two')
    const seen: number[] = []
    const middleware = [{ onResponse: ({ response }: { response: Response }) => void seen.push(response.status) }]
    const portal = createClient({ baseUrl: server.url, auth: tokens('one', 'two'), middleware })
    expect((await portal.POST(keys, { body: { name: 'a key' } })).status).toBe(200)
    expect(seen).toEqual([200])
  })

  it('is not sent again where the body is a stream', async () => {
    await using server = await only('two')
    const portal = createClient({ baseUrl: server.url, auth: tokens('one', 'two') })
    const body = new Blob(['{}']).stream() as unknown as { name: string }
    expect((await portal.POST(keys, { body, headers: { 'content-type': 'application/json' } })).status).toBe(401)
    expect(server.received).toHaveLength(1)
  })

  it('does not take the next one to another origin', async () => {
    await using other = await startServer((_, response) => response.writeHead(401).end())
    await using server = await startServer((_, response) => redirect(response, 302, `${other.url}/elsewhere`))
    const auth = tokens('one', 'two')
    const signed = withAuth(fetch, { baseUrl: server.url, auth })
    expect((await signed(`${server.url}/files`)).status).toBe(401)
    expect(auth.rejected).toEqual([])
    expect(other.received.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })
})

describe('a call that is answered 429', () => {
  const limited = (answers: readonly (string | undefined)[]) => {
    let calls = 0
    return startServer((_, response: ServerResponse) => {
      const after = answers[calls++]
      if (calls > answers.length) json(response, 200, { response: [] })
      else response.writeHead(429, after === undefined ? {} : { 'retry-after': after }).end()
    })
  }

  it('is a result unless it may wait', async () => {
    await using server = await limited(['0'])
    const result = await createClient({ baseUrl: server.url }).GET(keys)
    expect(result).toMatchObject({ ok: false, status: 429, error: { code: 'too-many-requests', retryAfter: 0 } })
  })

  it('is sent again after the time that the server names, as often as the limit allows', async () => {
    await using server = await limited(['0', '0'])
    const events: ClientEvent[] = []
    const onEvent = (event: ClientEvent) => events.push(event)
    const portal = createClient({ baseUrl: server.url, rateLimit: waitUpTo(2), onEvent })
    expect((await portal.POST(keys, { body: { name: 'a key' } })).status).toBe(200)
    expect(server.received).toHaveLength(3)
    expect(events).toEqual(Array(2).fill({ type: 'retry', method: 'POST', status: 429 }))
  })

  it('does wait, and in the next call anew', async () => {
    await using server = await limited(['1'])
    const portal = createClient({ baseUrl: server.url, rateLimit: waitUpTo(1) })
    const started = performance.now()
    expect((await portal.GET(keys)).status).toBe(200)
    expect(performance.now() - started).toBeGreaterThan(900)
  })

  it.each([
    ['asks for a day', ['86400']],
    ['asks for more in all', ['0', '0', '0']],
    ['does not say how long', [undefined]],
  ])('is the result where the server %s', async (_, answers) => {
    await using server = await limited(answers)
    const portal = createClient({ baseUrl: server.url, rateLimit: waitUpTo(2) })
    expect((await portal.GET(keys)).status).toBe(429)
  })

  it('stops waiting when its caller aborts', async () => {
    await using server = await limited(['60'])
    const controller = new AbortController()
    const onEvent = () => controller.abort()
    const portal = createClient({
      baseUrl: server.url,
      rateLimit: () => (response, signal) => {
        const waiting = waitUpTo(60)()(response, signal)
        onEvent()
        return waiting
      },
    })
    await expect(portal.GET(keys, { signal: controller.signal })).rejects.toMatchObject({ code: 'aborted' })
  })
})
