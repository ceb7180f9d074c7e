import { DocSpaceError } from 'docspace-auth'

/** Throws where the two are not alike as JSON, which is how both are told. */
export function equal(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (got !== wanted) throw new Error(`got ${got}, and ${wanted} was expected`)
}

/** The code of the error with which something fails, at once or later; its name and message where it is not one of ours. */
export async function codeOf(attempt: () => unknown): Promise<string> {
  try {
    await attempt()
  } catch (error) {
    return error instanceof DocSpaceError ? String(error.code) : `not of this package: ${String(error)}`
  }
  return 'none: it did not fail'
}

/** The value where there is one. */
export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is missing`)
  return value
}
