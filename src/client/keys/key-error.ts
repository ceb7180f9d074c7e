import { DocSpaceError } from '../errors/docspace-error.ts'

export type KeyErrorCode =
  // There is no such key, or none that this user sees
  | 'unknown-key'
  // Guests may make no keys, nor may users of a portal that keeps its developer tools to administrators
  | 'not-allowed'
  // A key acts as whoever made it: rotated by another user, it would become another user's
  | 'not-yours'
  // The old key is still in use, and works
  | 'rotation-failed'

/** What is known beside the code; ids of keys and never a key. */
export interface KeyErrorDetails {
  /** The key that was meant. */
  readonly keyId?: string | undefined
  /** The status of the answer. */
  readonly status?: number | undefined
  /** Where a rotation failed: the new key did not work, or the callback that was to store it threw. */
  readonly step?: 'verify' | 'swap' | undefined
  /** The ids of keys that a failed rotation made and could not delete again. */
  readonly leftOver?: readonly string[] | undefined
}

/** A key that is not there, must not be touched, or could not be replaced. */
export class KeyError extends DocSpaceError<KeyErrorCode, KeyErrorDetails> {
  declare readonly keyId?: string
  declare readonly status?: number
  declare readonly step?: 'verify' | 'swap'
  declare readonly leftOver?: readonly string[]

  static {
    this.prototype.name = 'KeyError'
  }
}
