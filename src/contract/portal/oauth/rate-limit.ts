import { requestHeader, type PortalRequest } from '../portal-request.ts'
import type { HeaderLine } from '../portal-response.ts'
import { requestSignature } from './cookies.ts'

/**
 * Whose requests are counted: those of public IPv4 addresses (as told by X-Real-IP, X-Forwarded-For or the socket), everybody's,
 * or nobody's. The server counts private and loopback callers by their signature or not at all (oauth 8.1); tests on one machine
 * want neither unless they ask, and `everybody` then counts a caller without signature by address.
 */
export type LimitedCallers = 'public-addresses' | 'everybody' | 'nobody'

/** A minute's allowance by method; others count like GET (oauth 8.1). */
const usual: Readonly<Record<string, number>> = { GET: 200, POST: 10, PUT: 15, PATCH: 15, DELETE: 15 }

export interface Verdict {
  readonly allowed: boolean
  /** `X-Ratelimit-Remaining` and `X-Ratelimit-Reset`; none for a caller who is not counted. */
  readonly headers: readonly HeaderLine[]
}

export interface RateLimiter {
  take(request: PortalRequest): Verdict
}

/** What a method is allowed in a minute; `own` is what the portal was set up with. */
export function allowanceOf(method: string, own: Readonly<Record<string, number>> = {}): number {
  return own[method] ?? usual[method] ?? own.GET ?? 200
}

/** What the service lets through in a second, whoever asks (oauth 8.1). */
export const everybodysSecond = 125

export function createRateLimiter(
  callers: LimitedCallers,
  now: () => number,
  own?: Readonly<Record<string, number>>,
): RateLimiter {
  const buckets = createBuckets(60_000, now)
  return {
    take(request) {
      const caller = callerOf(request, callers)
      if (caller === undefined) return { allowed: true, headers: [] }
      return buckets.take(`${request.method} ${caller}`, allowanceOf(request.method, own))
    },
  }
}

export interface Buckets {
  take(key: string, capacity: number): Verdict
}

/** Buckets that fill evenly. Full ones are forgotten, so that memory does not grow with the number of callers. */
export function createBuckets(period: number, now: () => number): Buckets {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    take(key, capacity) {
      const before = buckets.get(key) ?? { left: capacity, at: now() }
      const full = Math.min(capacity, before.left + ((now() - before.at) * capacity) / period)
      const allowed = full >= 1
      const left = allowed ? full - 1 : full
      if (buckets.size >= 10_000) for (const [old, { at }] of buckets) if (now() - at >= period) buckets.delete(old)
      buckets.set(key, { left, at: now() })
      // Seconds until the allowance is full; on a refusal the nanoseconds until there is one more (oauth 8.1).
      const wait = ((allowed ? capacity : 1) - left) * (period / capacity)
      const reset = allowed ? Math.ceil(wait / 1000) : Math.ceil(wait) * 1_000_000
      const headers: HeaderLine[] = [
        ['X-Ratelimit-Remaining', String(Math.floor(left))],
        ['X-Ratelimit-Reset', String(reset)],
      ]
      return { allowed, headers }
    },
  }
}

function callerOf(request: PortalRequest, callers: LimitedCallers): string | undefined {
  if (callers === 'nobody') return undefined
  const forwarded = requestHeader(request, 'x-real-ip') ?? requestHeader(request, 'x-forwarded-for')?.split(',')[0]
  const address = (forwarded ?? request.remoteAddress).trim()
  if (isPublicIpv4(address)) return address
  return callers === 'everybody' ? (requestSignature(request) ?? address) : undefined
}

function isPublicIpv4(address: string): boolean {
  const parts = address.split('.').map(Number)
  const [first = 0, second = 0] = parts
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part < 0 || part > 255)) return false
  const reserved = first === 0 || first === 10 || first === 127 || (first === 169 && second === 254)
  return !reserved && !(first === 172 && second >= 16 && second < 32) && !(first === 192 && second === 168)
}
