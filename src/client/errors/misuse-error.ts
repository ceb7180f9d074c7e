import { DocSpaceError } from './docspace-error.ts'

export type MisuseErrorCode =
  | 'missing-base-url'
  | 'base-url-without-scheme'
  | 'unparsable-base-url'
  | 'unsupported-scheme'
  | 'insecure-base-url'
  | 'credentials-in-base-url'
  | 'query-in-base-url'
  | 'fragment-in-base-url'
  | 'not-a-credential'
  | 'invalid-timeout'
  | 'invalid-path'
  | 'invalid-path-parameter'
  | 'invalid-request'
  | 'invalid-authorization-request'
  | 'invalid-middleware'
  | 'another-portal'
  | 'not-a-client'
  | 'invalid-key'

/** A call or an option that cannot work; thrown before anything is sent. */
export class MisuseError extends DocSpaceError<MisuseErrorCode> {
  static {
    this.prototype.name = 'MisuseError'
  }
}
