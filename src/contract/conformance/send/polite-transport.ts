import type { Transport, WireRequest } from './transport.ts'

export interface Politeness {
  /** Requests a second; unlimited without it. */
  readonly rate?: number
  /** Requests in all. */
  readonly maxRequests?: number
  /** Milliseconds of waiting, all `Retry-After`s together. */
  readonly patienceMs: number
}

export interface PoliteTransport extends Transport {
  /** Why nothing more is sent, once that is so. */
  readonly stopped: 'budget' | 'unreachable' | undefined
}

/** As many in a row without an answer, and the server is taken to be gone. */
const failuresInARow = 12

/**
 * Keeps to limits: those of the run (rate, number), and those of the server, which says 429 or 503 with `Retry-After`
 * (RFC 6585, 4; RFC 9110, 10.2.3). It also notices when the server is gone, so that a run does not try a thousand times.
 */
export function politeTransport(inner: Transport, { rate, maxRequests, patienceMs }: Politeness): PoliteTransport {
  let patience = patienceMs
  let inARow = 0
  let stopped: PoliteTransport['stopped']
  let nextSlot = 0

  async function take(signal: AbortSignal): Promise<void> {
    if (rate === undefined) return
    const now = performance.now()
    const slot = Math.max(now, nextSlot)
    nextSlot = slot + 1000 / rate
    if (slot > now) await pause(slot - now, signal)
  }

  async function send(request: WireRequest, signal: AbortSignal): ReturnType<Transport['send']> {
    if (stopped === undefined && maxRequests !== undefined && inner.requests >= maxRequests) stopped = 'budget'
    if (stopped !== undefined)
      return { failure: { code: 'unreachable', detail: stoppedDetail[stopped] }, durationMs: 0 }
    await take(signal)
    const result = await inner.send(request, signal)
    if ('failure' in result) {
      inARow += 1
      if (inARow >= failuresInARow && !signal.aborted) stopped ??= 'unreachable'
      return result
    }
    inARow = 0
    const wait = retryAfter(result.answer.status, result.answer.headers)
    if (wait === undefined || wait > patience || signal.aborted) return result
    patience -= wait
    nextSlot = Math.max(nextSlot, performance.now() + wait)
    await pause(wait, signal)
    return send(request, signal)
  }

  return {
    send,
    get requests() {
      return inner.requests
    },
    get stopped() {
      return stopped
    },
    close: () => inner.close(),
  }
}

const stoppedDetail = {
  budget: 'the run may send no more requests (--max-requests)',
  unreachable: 'the server no longer answers',
} as const

/** Milliseconds that the server asks to wait; a second where it limits the rate and does not say. */
function retryAfter(status: number, headers: readonly (readonly [string, string])[]): number | undefined {
  if (status !== 429 && status !== 503) return undefined
  const value = headers.find(([name]) => name === 'retry-after')?.[1]
  if (value === undefined) return status === 429 ? 1000 : undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : undefined
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done, { once: true })
  })
}
