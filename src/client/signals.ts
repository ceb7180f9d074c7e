import { MisuseError } from './errors/misuse-error.ts'

/** Ends this caller's wait when its signal aborts; what it waited for goes on for the others. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    void promise.then(resolve, reject).then(() => signal.removeEventListener('abort', abort))
  })
}

/** Waits, unless the signal aborts. Rejects with its reason then. */
export async function pause(seconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  if (!seconds) return
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await abortable(
      new Promise<void>((resolve) => {
        timer = setTimeout(resolve, seconds * 1000)
      }),
      signal,
    )
  } finally {
    clearTimeout(timer)
  }
}

/** The longest that a timer can run: anything above fires at once. */
const longest = 2 ** 31 - 1

/** @throws MisuseError for what a timer would silently turn into one millisecond. */
export function checkedTimeout(milliseconds: unknown = 0): number {
  if (typeof milliseconds === 'number' && milliseconds >= 0 && milliseconds <= longest) return milliseconds
  throw new MisuseError('invalid-timeout', `A timeout is 0 (none) to ${longest} ms.`)
}
