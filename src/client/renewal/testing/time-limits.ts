/** Stands in for `AbortSignal.timeout`: limits that are reached when the test's time says so. */
export interface TimeLimits {
  begin(milliseconds: number): AbortSignal
  /** Lets time pass: every limit that is due by then ends what it limits. */
  pass(milliseconds: number): void
}

export function createTimeLimits(): TimeLimits {
  let now = 0
  let running: { readonly endsAt: number; readonly controller: AbortController }[] = []
  return {
    begin(milliseconds) {
      const controller = new AbortController()
      running.push({ endsAt: now + milliseconds, controller })
      return controller.signal
    },
    pass(milliseconds) {
      now += milliseconds
      const due = running.filter(({ endsAt }) => endsAt <= now)
      running = running.filter(({ endsAt }) => endsAt > now)
      for (const { controller } of due) controller.abort(new DOMException('It took too long.', 'TimeoutError'))
    },
  }
}
