/** What the server says of a token (RFC 7662, section 2.2); of one that is not good only that. */
export interface Introspection {
  readonly active: boolean
  /** Separated by blanks. */
  readonly scope?: string | undefined
  readonly client_id?: string | undefined
  readonly sub?: string | undefined
  readonly aud?: string | string[] | undefined
  readonly iss?: string | undefined
  /** Seconds since 1970. */
  readonly exp?: number | undefined
  readonly iat?: number | undefined
  readonly nbf?: number | undefined
  readonly [claim: string]: unknown
}
