import type { Clock } from './clock.ts'
import { emptyResponse, type HeaderLine, type PortalResponse } from './portal-response.ts'

/** The portal's own limits, off as shipped (portal 1.3). Counted by user, by address for anonymous callers. */
export interface Limiter {
  /** A refusal, or what to call when the request is done. */
  enter(from: { caller: string; address: string }, method: string, path: string): PortalResponse | (() => void)
}

interface Limits {
  readonly everything: number
  readonly gets: number
  readonly others: number
  readonly daily: number
  readonly sensitive: number
}

const limits: Limits = { everything: 1500, gets: 50, others: 15, daily: 10_000, sensitive: 5 }
const minute = 60_000
const day = 24 * 60 * minute

/** Few enough callers to keep: the oldest is forgotten beyond that. */
const mostCallers = 10_000

interface Caller {
  recent: number[]
  sensitive: number[]
  writesOf: number
  writes: number
  open: { gets: number; others: number }
}

/** `known` are addresses of networks that are never counted. */
export function createLimiter(clock: Clock, known: readonly string[] = []): Limiter {
  const callers = new Map<string, Caller>()
  return {
    enter(from, method, path) {
      if (known.includes(from.address)) return () => undefined
      const now = clock.now()
      const caller = callerOf(callers, from.caller)
      const kind = method === 'GET' || method === 'HEAD' ? 'gets' : 'others'
      caller.recent = caller.recent.filter((at) => at > now - minute)
      if (caller.recent.length >= limits.everything) return refusal(limits.everything)
      if (caller.open[kind] >= limits[kind]) return refusal(limits[kind])
      if (method === 'POST' || method === 'PUT') {
        const today = Math.floor(now / day)
        if (caller.writesOf !== today) Object.assign(caller, { writesOf: today, writes: 0 })
        if (caller.writes >= limits.daily) return refusal(limits.daily, resetLines((today + 1) * day, now))
        caller.writes++
      }
      if (method === 'POST' && path === '/api/2.0/keys') {
        caller.sensitive = caller.sensitive.filter((at) => at > now - 15 * minute)
        if (caller.sensitive.length >= limits.sensitive) return refusal(limits.sensitive)
        caller.sensitive.push(now)
      }
      caller.recent.push(now)
      caller.open[kind]++
      return () => caller.open[kind]--
    },
  }
}

/** Empty; the daily limit alone says when it ends, in unix seconds and in seconds (portal 1.3). */
function refusal(limit: number, reset: readonly HeaderLine[] = []): PortalResponse {
  return emptyResponse(429, [['X-RateLimit-Limit', String(limit)], ['X-RateLimit-Remaining', '0'], ...reset])
}

function resetLines(end: number, now: number): readonly HeaderLine[] {
  return [
    ['X-RateLimit-Reset', String(end / 1000)],
    ['Retry-After', String(Math.ceil((end - now) / 1000))],
  ]
}

function callerOf(callers: Map<string, Caller>, name: string): Caller {
  const known = callers.get(name)
  if (known !== undefined) return known
  const fresh: Caller = { recent: [], sensitive: [], writesOf: -1, writes: 0, open: { gets: 0, others: 0 } }
  callers.set(name, fresh)
  for (const oldest of callers.keys()) {
    if (callers.size <= mostCallers) break
    callers.delete(oldest)
  }
  return fresh
}
