/** What the server says of the user. DocSpace repeats the claims of the access token, with no profile in them (oauth 5). */
export interface UserInfo {
  readonly sub: string
  /** Seconds since 1970; at DocSpace since 3.7 a text as ISO 8601 has it (oauth 5). */
  readonly exp?: number | string | undefined
  readonly iat?: number | string | undefined
  readonly nbf?: number | string | undefined
  readonly aud?: string | string[] | undefined
  readonly [claim: string]: unknown
}
