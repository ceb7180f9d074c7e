import { errorSummary } from './error-summary.ts'
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
  return new TransportError('network', `${method} ${path} was not answered.`, operation, { cause: errorSummary(error) })
}
