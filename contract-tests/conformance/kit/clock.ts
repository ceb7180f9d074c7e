/** A server's own time, which a test can move on. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  advance(ms: number): void
}

export function createClock(): Clock {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    advance(ms) {
      ahead += ms
    },
  }
}
