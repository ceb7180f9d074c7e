import type { SourcePosition } from './document.ts'
import { DocumentError } from './document-error.ts'

/** A `$ref` that cannot be followed, told at its place; a file that it leads to and that cannot be parsed, in that file. */
export function unresolvedRef(position: SourcePosition, error?: unknown): DocumentError {
  if (error instanceof DocumentError && error.code === 'not-parsable' && error.position !== undefined) {
    const why = error.cause instanceof Error ? error.cause.message : error.message
    return new DocumentError('unresolved-ref', error.position, `cannot be parsed: ${why}`, { cause: error })
  }
  const why = error instanceof Error ? ` (${error.message})` : ''
  return new DocumentError('unresolved-ref', position, `this $ref leads nowhere${why}; correct it`, { cause: error })
}
