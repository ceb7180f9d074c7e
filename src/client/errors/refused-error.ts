import { DocSpaceError } from './docspace-error.ts'
import type { Operation } from './network-error.ts'

/**
 * An answer that is a success by its status and says `false`: how DocSpace refuses to touch a key or a session of
 * somebody else, or one that has ended (portal 6 and 7).
 */
export class RefusedError extends DocSpaceError<'answered-false', Operation> {
  declare readonly method: string
  /** The path as the description writes it, parameters unfilled. */
  declare readonly path: string

  /** `meaning` says in a sentence what the operation means by it. */
  constructor(operation: Operation, meaning: string) {
    const { method, path } = operation
    super('answered-false', `${method} ${path} was answered 200 with false. ${meaning}`, { method, path })
  }

  static {
    this.prototype.name = 'RefusedError'
  }
}
