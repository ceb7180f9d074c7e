import { DocSpaceError } from './docspace-error.ts'

export type CredentialErrorCode =
  | 'missing'
  | 'not-a-string'
  | 'has-scheme-word'
  | 'illegal-characters'
  | 'colon-in-user-name'
  | 'not-an-api-key'
  | 'looks-like-an-api-key'
  | 'looks-like-a-jwt'
  | 'not-a-jwt'
  | 'ambiguous'
  | 'incomplete'
  | 'unknown-method'
  | 'unavailable'
  | 'second-factor-required'
  | 'login-refused'
  | 'unexpected-answer'

/**
 * A credential that cannot be used: of the wrong kind, incomplete, not there, or refused at sign-in. The value is never
 * in it.
 */
export class CredentialError extends DocSpaceError<CredentialErrorCode> {
  static {
    this.prototype.name = 'CredentialError'
  }
}
