import { MisuseError } from './errors/misuse-error.ts'

/** Ends this caller's wait when its signal aborts; what it waited for goes on for the others. */
export async function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  const done = new AbortController()
  const aborted =
    signal.aborted || new Promise((resolve) => signal.addEventListener('abort', resolve, { signal: done.signal }))
  try {
    await Promise.race([promise, aborted])
    signal.throwIfAborted()
    return await promise
  } finally {
    done.abort()
  }
}

/** The longest that a timer can run: anything above fires at once. */
const longest = 2 ** 31 - 1

/** @throws MisuseError for what a timer would silently turn into one millisecond. */
export function checkedTimeout(milliseconds: unknown): number {
  if (typeof milliseconds === 'number' && milliseconds >= 0 && milliseconds <= longest) return milliseconds
  throw new MisuseError('invalid-timeout', `A timeout is 0 (none) to ${longest} ms.`)
}
