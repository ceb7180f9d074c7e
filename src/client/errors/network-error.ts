import { TransportError } from './transport-error.ts'

/** Which operation was called. */
export interface Operation {
  readonly method: string
  /** The path as the description writes it. */
  readonly path: string
}

/** One error class for all the ways in which runtimes say that no answer came, or broke off. */
export function networkError(error: unknown, operation: Operation): TransportError {
  const { method, path } = operation
  return new TransportError('network', `${method} ${path} was not answered.`, operation, { cause: summary(error) })
}

/**
 * Which error it was, and neither what it holds nor what it says: errors of fetch wrappers carry the request with its
 * headers, and messages repeat the URL (Deno) or the header.
 */
function summary(error: unknown): object | undefined {
  if (!(error instanceof Error)) return undefined
  const { name, code, cause } = error as Error & { readonly code?: unknown }
  return { name, code, cause: summary(cause) }
}
