import { MisuseError } from './errors/misuse-error.ts'

/**
 * What the runtime makes of values that it checks itself.
 * @throws MisuseError without a cause: the runtime's message repeats the URL, its query included, or the header's value
 */
export function valid<T>(what: string, make: () => T): T {
  try {
    return make()
  } catch {
    throw new MisuseError('invalid-request', `${what} is invalid.`)
  }
}
