/** A queue with one reader: writers push from anywhere, the reader waits for the next value. */
export interface Channel<Value> extends AsyncIterable<Value> {
  push(value: Value): void
  /** No more values; with an error, the reader gets it after the values that are already there. */
  close(error?: unknown): void
}

export function channel<Value>(): Channel<Value> {
  const values: Value[] = []
  let wake: () => void = () => undefined
  let closed = false
  let failure: { readonly error: unknown } | undefined
  return {
    push(value) {
      values.push(value)
      wake()
    },
    close(error) {
      closed = true
      if (error !== undefined) failure = { error }
      wake()
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        for (let value = values.shift(); value !== undefined; value = values.shift()) yield value
        if (closed) break
        await new Promise<void>((resolve) => (wake = resolve))
      }
      if (failure) throw failure.error
    },
  }
}
