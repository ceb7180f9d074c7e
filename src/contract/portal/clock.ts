/** The portal's time. It runs with the machine's unless the portal was started at a fixed instant; tests turn it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  advance(by: Duration): void
  /** Back to where the portal started. */
  reset(): void
}

export interface Duration {
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
  readonly seconds?: number
  readonly milliseconds?: number
}

/** A clock that stands still at `fixed` until it is advanced, or that runs where none is given. */
export function createClock(fixed?: number): Clock {
  let ahead = 0
  return {
    now: () => (fixed ?? Date.now()) + ahead,
    advance(by) {
      const milliseconds = inMilliseconds(by)
      if (!Number.isFinite(milliseconds) || milliseconds < 0) throw new RangeError('A portal clock only goes forward.')
      ahead += milliseconds
    },
    reset() {
      ahead = 0
    },
  }
}

function inMilliseconds({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Duration): number {
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
}
