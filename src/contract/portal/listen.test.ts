import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Outcome } from './answer.ts'
import { createClock } from './clock.ts'
import { listen } from './listen.ts'
import { createOutgoingHeaders } from './outgoing-headers.ts'
import type { PortalRequest } from './portal-request.ts'

async function listening(outcome: Outcome, timeouts = { headers: 5_000, whole: 20_000 }) {
  const seen: PortalRequest[] = []
  let arrived: () => void = () => undefined
  const asked = new Promise<void>((resolve) => (arrived = resolve))
  const listener = await listen({
    port: 0,
    timeouts,
    outgoingHeaders: createOutgoingHeaders(createClock(0)),
    answer(request) {
      seen.push(request)
      arrived()
      return Promise.resolve(outcome)
    },
  })
  onTestFinished(() => listener.close())
  return { ...listener, seen, asked }
}

const ok: Outcome = {
  status: 200,
  headers: [
    ['X-A', '1'],
    ['X-A', '2'],
  ],
  body: 'ä',
}

test('a request comes whole, header names in the case sent, and the answer goes out with its date and length', async () => {
  const { url, seen } = await listening(ok)
  const answer = await fetch(`${url}/a?b=c`, {
    method: 'PUT',
    headers: { 'X-Forwarded-For': '192.0.2.1, 10.0.0.1' },
    body: 'x',
  })
  expect([answer.status, await answer.text(), answer.headers.get('x-a'), answer.headers.get('date')]).toEqual([
    200,
    'ä',
    '1, 2',
    'Thu, 01 Jan 1970 00:00:00 GMT',
  ])
  const [request] = seen
  expect(request).toMatchObject({ method: 'PUT', path: '/a', query: 'b=c', origin: url, remoteAddress: '192.0.2.1' })
  expect(request?.headers.some(([name]) => name === 'X-Forwarded-For')).toBe(true)
  expect(Buffer.from(request?.body ?? []).toString()).toBe('x')
})

test('an address that is none is not believed', async () => {
  const { url, seen } = await listening(ok)
  await fetch(url, { headers: { 'X-Forwarded-For': 'localhost' } })
  expect(seen[0]?.remoteAddress).toBe('127.0.0.1')
})

test('a connection is closed where that is the outcome', async () => {
  const { url } = await listening('close')
  await expect(fetch(url)).rejects.toThrow(TypeError)
})

test('whoever hangs is let go when the portal closes', async () => {
  const { url, close, asked } = await listening('hang')
  const waiting = expect(fetch(url)).rejects.toThrow(TypeError)
  await asked
  await close()
  await waiting
})

test('a client that does not finish its headers is sent away', async () => {
  const { url, seen } = await listening(ok, { headers: 50, whole: 50 })
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost:'))
  let answer = ''
  socket.on('data', (chunk) => (answer += chunk.toString()))
  await once(socket, 'close')
  expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
  expect(seen).toEqual([])
})

test('a port that is taken is an error', async () => {
  const { url } = await listening(ok)
  const again = listen({
    port: Number(new URL(url).port),
    outgoingHeaders: createOutgoingHeaders(createClock(0)),
    answer: () => Promise.resolve(ok),
  })
  await expect(again).rejects.toThrow(/EADDRINUSE/)
})
