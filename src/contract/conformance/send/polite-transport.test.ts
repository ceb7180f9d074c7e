import { describe, expect, it } from 'vitest'
import { politeTransport } from './polite-transport.ts'
import type { Transport, WireRequest } from './transport.ts'

const never = new AbortController().signal
const request: WireRequest = { method: 'GET', url: 'http://a.example/', headers: [] }

describe('politeness', () => {
  it('waits as Retry-After says and sends again', async () => {
    const inner = answering([429, 200], '0')
    const polite = politeTransport(inner, { patienceMs: 1000 })
    expect(await status(polite)).toBe(200)
    expect(inner.requests).toBe(2)
  })

  it('gives the refusal where waiting would take longer than it has patience for', async () => {
    const inner = answering([429, 200], '3600')
    expect(await status(politeTransport(inner, { patienceMs: 1000 }))).toBe(429)
    expect(inner.requests).toBe(1)
  })

  it('sends no more than it may', async () => {
    const polite = politeTransport(answering([200]), { patienceMs: 0, maxRequests: 2 })
    expect([await status(polite), await status(polite), await status(polite)]).toEqual([200, 200, undefined])
    expect(polite.stopped).toBe('budget')
  })

  it('gives a server up that has not answered for a while, and only then', async () => {
    const polite = politeTransport(answering([undefined]), { patienceMs: 0 })
    for (let sent = 0; sent < 11; sent += 1) await status(polite)
    expect(polite.stopped).toBeUndefined()
    await status(polite)
    expect(polite.stopped).toBe('unreachable')
  })

  it('keeps to a rate', async () => {
    const polite = politeTransport(answering([200]), { patienceMs: 0, rate: 100 })
    const startedAt = performance.now()
    await Promise.all(Array.from({ length: 6 }, () => status(polite)))
    expect(performance.now() - startedAt).toBeGreaterThan(45)
  })
})

async function status(transport: Transport): Promise<number | undefined> {
  const result = await transport.send(request, never)
  return 'answer' in result ? result.answer.status : undefined
}

/** Answers the statuses one after the other, the last one again and again; undefined is no answer. */
function answering(statuses: readonly (number | undefined)[], retryAfter?: string): Transport {
  let requests = 0
  return {
    get requests() {
      return requests
    },
    send() {
      const status = statuses[Math.min(requests, statuses.length - 1)]
      requests += 1
      if (status === undefined)
        return Promise.resolve({ failure: { code: 'unreachable', detail: 'gone' } as const, durationMs: 0 })
      const headers = retryAfter === undefined ? [] : [['retry-after', retryAfter] as const]
      return Promise.resolve({ answer: { status, headers, text: '', cut: false }, durationMs: 0 })
    },
    close: () => Promise.resolve(),
  }
}
