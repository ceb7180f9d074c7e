import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { hostileRequests, type Loot } from './hostile-requests.ts'
import { bearer, cookie, membersOf, testPortal, type TestPortal } from './test-portal.ts'

const described: unknown = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '..', '..', 'generated', 'docspace-3.7.json'), 'utf8'),
)
const paths = Object.keys(membersOf(membersOf(described).paths))

/** What belongs to ann, who administers: nobody else may ever read it. */
const owners = ['ann@example.com', 'Ann Example', '155550100']

async function withLoot(): Promise<TestPortal & { readonly loot: Loot }> {
  const fixture = await testPortal()
  const tokens = [await fixture.token('bob'), 'c3RhbGU=', await fixture.token('gil')]
  return { ...fixture, loot: { tokens, keys: [fixture.portal.createApiKey('bob'), `sk-${'0'.repeat(64)}`], paths } }
}

describe('hostile requests', () => {
  test('ten thousand of them, seeded: each is answered, none breaks the portal, none reads what is not its own', async () => {
    const { portal, loot, status } = await withLoot()
    const ann = bearer(portal.createApiKey('ann'))
    const statuses = new Map<number, number>()
    const leaks: string[] = []
    for (const { method, target, headers, body } of hostileRequests(1, 10_000, loot)) {
      const answer = await portal.fetch(`${portal.url}${target}`, {
        method,
        redirect: 'manual',
        headers: headers.map(([name, value]): [string, string] => [name, value]),
        ...(body !== undefined && { body }),
      })
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
      const text = await answer.text()
      if (owners.some((one) => text.includes(one))) leaks.push(`${method} ${target}`)
    }
    expect(leaks).toEqual([])
    expect(portal.stats.faults).toBe(0)
    expect(portal.stats.requests).toBe(10_002)
    const known = [200, 204, 302, 400, 401, 403, 404, 405, 415, 429, 500]
    expect([...statuses.keys()].filter((one) => !known.includes(one))).toEqual([])
    expect([200, 400, 401, 403, 404, 405, 415, 500].filter((one) => !statuses.has(one))).toEqual([])
    expect(await status(ann)).toBe(200)
  })

  test('the same over sockets', async () => {
    const { portal, loot } = await withLoot()
    for (const { method, target, headers, body } of hostileRequests(2, 500, loot)) {
      if (!/^[\u0020-\u007e]*$/.test(target) || method === 'PROPFIND') continue
      const answer = await fetch(`${portal.url}${target}`, {
        method,
        redirect: 'manual',
        headers: headers
          .filter(([, value]) => /^[\u0020-\u007e]*$/.test(value))
          .map(([name, value]): [string, string] => [name, value]),
        ...(body !== undefined && { body }),
      })
      const text = await answer.text()
      expect(owners.filter((one) => text.includes(one))).toEqual([])
    }
    expect(portal.stats.faults).toBe(0)
  })

  test('requests under way while their session ends are answered 200 or 401, and 401 afterwards', async () => {
    const { fetch: judged, portal, token, status } = await testPortal()
    const value = await token('ann')
    const asks = Array.from({ length: 200 }, (_, at) =>
      at === 100
        ? judged(`${portal.url}/api/2.0/authentication/logout`, { method: 'POST', headers: cookie(value) })
        : fetch(`${portal.url}/api/2.0/people/@self`, { headers: bearer(value) }),
    )
    const statuses = new Set((await Promise.all(asks)).map((answer) => answer.status))
    expect([...statuses].filter((one) => one !== 200 && one !== 401)).toEqual([])
    expect(await status(bearer(value))).toBe(401)
  })
})

describe('what is no proper HTTP', () => {
  /** Sends these bytes and gives the status line, or nothing where the connection was just closed. */
  function sent(url: string, text: string): Promise<string> {
    return new Promise((resolve) => {
      const { port } = new URL(url)
      const socket = connect(Number(port), '127.0.0.1', () => socket.end(text))
      let answer = ''
      socket.on('data', (chunk) => (answer += chunk.toString('latin1')))
      socket.on('error', () => resolve(''))
      socket.on('close', () => resolve(answer.split('\r\n', 1)[0] ?? ''))
    })
  }

  const host = 'Host: portal\r\n'
  const self = '/api/2.0/people/@self'
  test.each([
    ['a request line of nothing', '\r\n\r\n\r\n', ''],
    ['no HTTP at all', '\u0016\u0003\u0001\u0000\u0000\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
    ['a version that there is not', `GET ${self} HTTP/9.9\r\n${host}\r\n`, 'HTTP/1.1 400 Bad Request'],
    [
      'two lengths',
      `POST ${self} HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx`,
      'HTTP/1.1 400 Bad Request',
    ],
    [
      'a length and chunks',
      `POST ${self} HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      'HTTP/1.1 400 Bad Request',
    ],
    [
      'a broken chunk',
      `POST ${self} HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      'HTTP/1.1 400 Bad Request',
    ],
    [
      'a header of 64 kB',
      `GET ${self} HTTP/1.1\r\n${host}X: ${'x'.repeat(65_536)}\r\n\r\n`,
      'HTTP/1.1 431 Request Header Fields Too Large',
    ],
    [
      'a length beyond 10 MB',
      `POST ${self} HTTP/1.1\r\n${host}Content-Length: 99999999999\r\n\r\n`,
      'HTTP/1.1 413 Payload Too Large',
    ],
    [
      'a control character in a header',
      `GET ${self} HTTP/1.1\r\n${host}Authorization: a\u0000b\r\n\r\n`,
      'HTTP/1.1 400 Bad Request',
    ],
    [
      'a thousand headers',
      `GET ${self} HTTP/1.1\r\n${host}${'A: b\r\n'.repeat(1000)}Connection: close\r\n\r\n`,
      'HTTP/1.1 431 Request Header Fields Too Large',
    ],
    [
      'two Authorization headers',
      `GET ${self} HTTP/1.1\r\n${host}Authorization: Basic YTpi\r\nAuthorization: Basic YTpi\r\nConnection: close\r\n\r\n`,
      'HTTP/1.1 500 Internal Server Error',
    ],
    [
      'a target in absolute form',
      `GET http://elsewhere.example/api/2.0/capabilities HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
      'HTTP/1.1 200 OK',
    ],
    [
      'a host that is none',
      `GET /api/2.0/capabilities HTTP/1.1\r\nHost: "><script>\r\nConnection: close\r\n\r\n`,
      'HTTP/1.1 200 OK',
    ],
  ])('%s is answered once or closed', async (_, text, want) => {
    const { portal, status } = await testPortal()
    expect(await sent(portal.url, text)).toBe(want)
    expect(await status(bearer(portal.createApiKey('ann')))).toBe(200)
  })

  test('a body of more than 10 MB in chunks is 413 or a closed connection', async () => {
    const { portal } = await testPortal()
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < 11; at++) controller.enqueue(new Uint8Array(1024 * 1024))
        controller.close()
      },
    })
    const answer = await fetch(`${portal.url}/api/2.0/authentication`, {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit).then(
      ({ status }) => status,
      () => 'closed',
    )
    expect([413, 'closed']).toContain(answer)
  })

  test('ten megabytes are read and refused for what they are', async () => {
    const { portal } = await testPortal()
    const body = `{"userName":"${'a'.repeat(10 * 1024 * 1024 - 20)}"}`
    const answer = await fetch(`${portal.url}/api/2.0/authentication`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(answer.status).toBe(401)
  })
})
