import { retryAfterOf } from './errors/retry-after.ts'
import { pause } from './signals.ts'

/** Makes, for one call, what is asked at each 429: it waits and says true for another try, or false: that is the result. */
export type RateLimitPolicy = () => (response: Response, signal: AbortSignal | null | undefined) => Promise<boolean>

/**
 * Respects Retry-After (RFC 9110, section 10.2.3; RFC 6585, section 4) as long as a call does not wait longer than this
 * in all, in seconds. A longer wait, or none named, makes the 429 the result: DocSpace's daily limit asks for up to a day
 * (portal 1.3).
 */
export function waitUpTo(seconds: number): RateLimitPolicy {
  return () => {
    let left = seconds
    return async ({ headers }, signal) => {
      const wait = retryAfterOf(headers) ?? Infinity
      // No wait at all counts as a second, so that it comes to an end.
      if ((left -= Math.max(1, wait)) < 0) return false
      await pause(wait, signal)
      return true
    }
  }
}
