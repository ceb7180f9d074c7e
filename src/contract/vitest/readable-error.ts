import { DocumentError } from '../document/document-error.ts'
import { UnknownOperationError } from '../harness/unknown-operation-error.ts'
import { ProfileError } from '../conformance/profile/profile-error.ts'
import { plainError } from './plain-error.ts'

/**
 * What keeps a run from starting, as it is to be read; all mistakes of a profile at once. The lines of a document are shown, those of a
 * profile are not: a password may stand there. What is not of ours keeps its stack.
 */
export function readableError(error: unknown): unknown {
  if (error instanceof ProfileError) {
    const problems = error.problems.map(({ message }) => plainError(error.name, message))
    return problems.length === 1 ? problems[0] : new AggregateError(problems, error.message)
  }
  if (error instanceof DocumentError) return plainError(error.name, error.message, { position: error.position })
  if (error instanceof UnknownOperationError) return plainError(error.name, error.message)
  return error
}
