import type { CredentialSeen } from './identity.ts'

/** One exchange, without any value of a credential, a body or a query. */
export interface LogEntry {
  /** Milliseconds since 1970, by the portal's clock. */
  readonly at: number
  readonly method: string
  /** The route's template; the path as sent, long segments masked, where there is no route. */
  readonly path: string
  /** Undefined where no route fits. */
  readonly operation: string | undefined
  readonly status: number
  /** What the request carried, accepted or not. */
  readonly credential: CredentialSeen | undefined
  /** The name of the user that it was taken for. */
  readonly user: string | undefined
}

export interface Log {
  /** Oldest first, the last thousand. */
  entries(): readonly LogEntry[]
  add(entry: LogEntry): void
  reset(): void
}

export function createLog(limit = 1000): Log {
  let ring: LogEntry[] = []
  let next = 0
  return {
    entries: () => [...ring.slice(next), ...ring.slice(0, next)],
    add(entry) {
      ring[next] = entry
      next = (next + 1) % limit
    },
    reset() {
      ring = []
      next = 0
    },
  }
}

/** A path without what may be a credential: a segment as long as one is not shown. */
export function loggedPath(path: string): string {
  const masked = path.replaceAll(/[^/]{20,}|sk-[^/]*/g, '…')
  return masked.length > 200 ? `${masked.slice(0, 200)}…` : masked
}
