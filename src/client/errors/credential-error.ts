import { DocSpaceError } from './docspace-error.ts'

export type CredentialErrorCode =
  // What was given
  | 'missing'
  | 'not-a-string'
  | 'has-scheme-word'
  | 'illegal-characters'
  | 'colon-in-user-name'
  | 'not-an-api-key'
  | 'looks-like-an-api-key'
  | 'looks-like-a-jwt'
  | 'not-a-jwt'
  | 'not-a-password-hash'
  // Which one it is
  | 'ambiguous'
  | 'incomplete'
  | 'unknown-method'
  | 'unavailable'
  // Signing in
  | 'second-factor-required'
  | 'login-refused'
  | 'code-refused'
  | 'locked-out'
  | 'unexpected-answer'
  // OAuth
  | 'authorization-denied'
  | 'authorization-failed'
  | 'state-mismatch'
  | 'invalid-callback'
  | 'client-refused'
  | 'untrusted-portal'
  | 'invalid-id-token'
  // Its life afterwards
  | 'renewal-failed'
  | 'reauthorization-required'
  | 'store-failed'
  | 'signed-out'
  | 'still-signed-in'
  | 'disposed'
  // What it cannot do
  | 'missing-scope'
  | 'public-client'
  | 'not-supported'

/** What is known beside the code; never the value. */
export interface CredentialErrorDetails {
  /** The status of the answer that refused it. */
  readonly status?: number | undefined
  /** The earliest time at which another try makes sense, on this machine's clock. */
  readonly retryAt?: Date | undefined
  /** Whether `retryAt` is a guess: DocSpace does not say how long a lock-out lasts (portal 2.2). */
  readonly estimated?: boolean | undefined
  /** The scope that is missing. */
  readonly scope?: string | undefined
  /** The `error` of an authorization server, where it is one that a standard registers. */
  readonly oauthError?: string | undefined
}

/**
 * A credential that cannot be used: of the wrong kind, incomplete, not there, refused at sign-in, or ended. The value is
 * never in it.
 */
export class CredentialError extends DocSpaceError<CredentialErrorCode, CredentialErrorDetails> {
  declare readonly status?: number
  declare readonly retryAt?: Date
  declare readonly estimated?: boolean
  declare readonly scope?: string
  declare readonly oauthError?: string

  static {
    this.prototype.name = 'CredentialError'
  }
}
