/** Tells the time as the server has it: expiry is its word, and the clock of this machine may be minutes off. */
export interface ServerClock {
  /** Milliseconds since 1970 on the server's clock, as far as it is known; on this machine's until then. */
  now(): number
  /** Milliseconds since 1970 on this machine's clock. */
  local(): number
  /** What the server's clock says at this moment: the `Date` of an answer (RFC 9110, section 6.6.1). */
  learn(serverTime: number | undefined): void
}

export function createServerClock(local: () => number = Date.now): ServerClock {
  let ahead = 0
  return {
    local,
    now: () => local() + ahead,
    learn(serverTime) {
      if (serverTime !== undefined && !Number.isNaN(serverTime)) ahead = serverTime - local()
    },
  }
}
