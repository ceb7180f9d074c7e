import type { SourcePosition } from '../document/document.ts'

/** One difference between what the document promises and what happened, found by one check. */
export interface Finding {
  /** The id of the check. */
  readonly check: string
  readonly operation: string
  readonly alternative: string
  readonly status: string
  /** The variant of the request, empty where the row has only one. */
  readonly variant: string
  /** A sentence: what is wrong. */
  readonly message: string
  readonly expected: string
  readonly actual: string
  /** Where the promise is written. */
  readonly position?: SourcePosition
}
