import { DocSpaceError } from './docspace-error.ts'

/**
 * An error for the `cause` of another: this package's own as it is; of anybody else's which it was, and neither what it
 * holds nor what it says. Errors of fetch wrappers carry the request with its headers, messages repeat the URL (Deno) or
 * the header, and callbacks repeat what they were given.
 */
export function errorSummary(error: unknown): object | undefined {
  if (error instanceof DocSpaceError) return error
  if (!(error instanceof Error)) return undefined
  const { name, code, cause } = error as Error & { readonly code?: unknown }
  return { name, code, cause: errorSummary(cause) }
}
