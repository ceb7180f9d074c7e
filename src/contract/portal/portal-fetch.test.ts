import { describe, expect, test } from 'vitest'
import type { Outcome } from './answer.ts'
import { createClock } from './clock.ts'
import { createOutgoingHeaders } from './outgoing-headers.ts'
import { createPortalFetch } from './portal-fetch.ts'
import type { PortalRequest } from './portal-request.ts'
import { emptyResponse, type PortalResponse } from './portal-response.ts'

const root = 'http://127.0.0.1:1'

/** A `fetch` whose answers are given by path, and what it was asked. */
function answering(answers: Readonly<Record<string, Outcome>> = {}) {
  const seen: PortalRequest[] = []
  const answer = (request: PortalRequest): Promise<Outcome> => {
    seen.push(request)
    return Promise.resolve(answers[request.path] ?? { status: 200, headers: [], body: 'end' })
  }
  const closed = new AbortController()
  const outgoingHeaders = createOutgoingHeaders(createClock(0))
  return { seen, closed, fetch: createPortalFetch({ root, outgoingHeaders, answer, closed: closed.signal }) }
}

const to = (location: string, status = 302): PortalResponse => emptyResponse(status, [['Location', location]])

describe('a request', () => {
  test('comes as it was given, by text, URL or Request', async () => {
    const { fetch, seen } = answering()
    const init = { method: 'post', headers: { 'X-A': '1' }, body: 'ä' }
    await fetch(`${root}/a?b=%20`, init)
    await fetch(new URL(`${root}/a?b=%20`), init)
    await fetch(new Request(`${root}/a?b=%20`, init))
    for (const one of seen) {
      const { method, path, query, origin, remoteAddress } = one
      expect([method, path, query, origin, remoteAddress]).toEqual(['POST', '/a', 'b=%20', root, '127.0.0.1'])
      expect(Object.fromEntries(one.headers)).toEqual({ 'x-a': '1', 'content-type': 'text/plain;charset=UTF-8' })
      expect(Buffer.from(one.body).toString('utf8')).toBe('ä')
    }
    expect(seen).toHaveLength(3)
  })

  test('a form is sent as one', async () => {
    const { fetch, seen } = answering()
    await fetch(root, { method: 'POST', body: new URLSearchParams({ a: 'b c' }) })
    expect(seen[0]?.headers).toContainEqual(['content-type', 'application/x-www-form-urlencoded;charset=UTF-8'])
    expect(Buffer.from(seen[0]?.body ?? []).toString()).toBe('a=b+c')
  })

  test('what Request refuses is refused: a body on a GET, a method that is none, a relative address', async () => {
    const { fetch, seen } = answering()
    await expect(fetch(root, { body: 'x' })).rejects.toThrow(TypeError)
    await expect(fetch(root, { method: 'no method' })).rejects.toThrow(TypeError)
    await expect(fetch('/a')).rejects.toThrow(TypeError)
    expect(seen).toEqual([])
  })

  test('another origin is unreachable', async () => {
    const { fetch, seen } = answering()
    await expect(fetch('http://elsewhere.example/')).rejects.toThrow('fetch failed')
    expect(seen).toEqual([])
  })
})

describe('an answer', () => {
  test('is a Response with its address, its length and its date, and each cookie on a line', async () => {
    const { fetch } = answering({
      '/': {
        status: 200,
        headers: [
          ['Set-Cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
        ],
        body: 'ä',
      },
    })
    const answer = await fetch(`${root}/`)
    expect([answer.url, answer.redirected, await answer.text()]).toEqual([`${root}/`, false, 'ä'])
    expect([answer.headers.get('content-length'), answer.headers.get('date')]).toEqual([
      '2',
      'Thu, 01 Jan 1970 00:00:00 GMT',
    ])
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  test('a line break in a header becomes no header', async () => {
    const { fetch } = answering({ '/': { status: 200, headers: [['X-A', 'a\r\nX-B: ü\ud800']], body: '' } })
    expect((await fetch(`${root}/`)).headers.get('x-a')).toBe('a%0D%0AX-B: %C3%BC%EF%BF%BD')
  })
})

describe('a redirect', () => {
  test('is followed within the portal, as a GET after a POST', async () => {
    const { fetch, seen } = answering({ '/a': to('/b'), '/b': to('/c', 307) })
    const answer = await fetch(`${root}/a`, { method: 'POST', body: 'x' })
    expect([answer.url, answer.redirected, await answer.text()]).toEqual([`${root}/c`, true, 'end'])
    expect(seen.map(({ method, path, body }) => `${method} ${path} ${body.length}`)).toEqual([
      'POST /a 1',
      'GET /b 0',
      'GET /c 0',
    ])
  })

  test('keeps method and body on 307, is returned with manual, and throws with error', async () => {
    const { fetch, seen } = answering({ '/a': to('/b', 307) })
    await fetch(`${root}/a`, { method: 'POST', body: 'x' })
    expect(seen[1]).toMatchObject({ method: 'POST', path: '/b' })
    expect((await fetch(`${root}/a`, { redirect: 'manual' })).headers.get('location')).toBe('/b')
    await expect(fetch(`${root}/a`, { redirect: 'error' })).rejects.toThrow(TypeError)
  })

  test('out of the portal, and one without end, throw', async () => {
    const { fetch, seen } = answering({ '/a': to('http://elsewhere.example/'), '/b': to('/b') })
    await expect(fetch(`${root}/a`)).rejects.toThrow('fetch failed')
    await expect(fetch(`${root}/b`)).rejects.toThrow('fetch failed')
    expect(seen).toHaveLength(22)
  })
})

describe('a request that is given up', () => {
  test('throws the reason, before and while it waits', async () => {
    const { fetch } = answering({ '/': 'hang' })
    await expect(fetch(`${root}/`, { signal: AbortSignal.abort(new Error('early')) })).rejects.toThrow('early')
    const controller = new AbortController()
    const waiting = expect(fetch(`${root}/`, { signal: controller.signal })).rejects.toThrow('late')
    controller.abort(new Error('late'))
    await waiting
  })

  test('closed connections and closed portals are unreachable', async () => {
    const { fetch, closed } = answering({ '/': 'close' })
    await expect(fetch(`${root}/`)).rejects.toThrow('fetch failed')
    closed.abort()
    await expect(fetch(`${root}/a`)).rejects.toThrow('fetch failed')
  })
})
