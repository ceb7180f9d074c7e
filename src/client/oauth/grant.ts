import { hide } from '../hide.ts'
import { redact } from '../redact.ts'
import type { RenewingCredential } from '../renewal/renewing.ts'
import type { CredentialStore, StoredCredential } from '../store/credential-store.ts'

/** What a verified ID token says. DocSpace puts no name and no address into it: ask `people/@self` (oauth 5). */
export interface IdTokenClaims {
  readonly iss: string
  /** Who signed in: at DocSpace the id of the user. */
  readonly sub: string
  /** The client; at DocSpace the portal. */
  readonly aud: string | string[]
  readonly azp?: string | undefined
  /** Seconds since 1970, as all times in it. */
  readonly iat: number
  readonly exp: number
  readonly nonce?: string | undefined
  readonly auth_time?: number | undefined
  readonly [claim: string]: unknown
}

/** What an authorization came to. The tokens can be read by name; they are not enumerable and not printed. */
export interface Grant {
  /** The portal that it is for: the base URL of the calls. */
  readonly baseUrl: string
  readonly accessToken: string
  /** None for a public client (oauth 2.2). */
  readonly refreshToken: string | undefined
  /** As it was verified. */
  readonly idToken: string | undefined
  /** Until when the access token is good, on the server's clock; undefined where the server does not say. */
  readonly expiresAt: Date | undefined
  /** When it was got, on the server's clock. */
  readonly obtainedAt: Date | undefined
  /** What was granted, separated by blanks: it may be less than was asked for (oauth 2.3). */
  readonly scope: string
  /** Of the verified ID token, where `openid` was asked for. */
  readonly claims: IdTokenClaims | undefined
  /** For `createClient({ baseUrl: grant.baseUrl, auth })`: refreshes by itself from here on. */
  credential(options?: KeepingOptions): RenewingCredential
}

export interface KeepingOptions {
  /** Where the tokens are kept between processes; in memory unless given. */
  readonly store?: CredentialStore | undefined
  /** The name that your application gives the user, for the store; the subject of the tokens unless given. */
  readonly user?: string | undefined
}

/** Tokens as they were read, with what has been verified about them. Times are on the server's clock. */
export interface Tokens {
  readonly baseUrl: string
  readonly stored: StoredCredential & { readonly token: string }
  readonly claims: IdTokenClaims | undefined
  readonly serverTime: number | undefined
}

/** `use` makes the credential of a grant. */
export function grantOf(
  { baseUrl, stored, claims }: Tokens,
  use: (options: KeepingOptions & { readonly grant: Grant }) => RenewingCredential,
): Grant {
  const { token, refreshToken, idToken, scope = '', obtainedAt, expiresAt } = stored
  const shown = { baseUrl, scope, obtainedAt: dateOf(obtainedAt), expiresAt: dateOf(expiresAt), claims }
  const credential: Grant['credential'] = (options = {}) => use({ ...options, grant })
  const grant: Grant = hide({ ...shown }, { accessToken: token, refreshToken, idToken, credential })
  return redact(grant, () => shown)
}

function dateOf(milliseconds: number | undefined): Date | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds)
}
