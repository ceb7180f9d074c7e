/** The time of day in this process: what is measured and waited for (timers, timeouts) goes on as ever. */
export interface MovableClock extends Disposable {
  /** Milliseconds since 1970, as everything in this process sees it. */
  now(): number
  /** Lets this time pass at once, in milliseconds. */
  advance(by: number): void
}

/**
 * Puts a `Date` in place that can be moved, so that tokens end without anybody waiting for it. Every contestant reads the
 * same clock, the way it always does: none has to offer an option for it. `using` puts the old one back.
 */
export function movableClock(): MovableClock {
  const real = globalThis.Date
  let ahead = 0
  const now = () => real.now() + ahead
  globalThis.Date = new Proxy(real, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length ? given : [now()], newTarget) as object,
    get: (target, name, receiver): unknown => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  })
  return {
    now,
    advance(by) {
      ahead += by
    },
    [Symbol.dispose]() {
      globalThis.Date = real
    },
  }
}
