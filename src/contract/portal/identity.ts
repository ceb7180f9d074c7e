import type { HeaderLine } from './portal-response.ts'
import type { User } from './state/users.ts'

/** Which handler of the portal read the credential (portal 4). */
export type SchemeName = 'cookie' | 'basic' | 'apiKey' | 'jwt' | 'confirm'

/** What was seen of a credential: enough for a log, never the value. */
export interface CredentialSeen {
  /** The handler's name; parts of the portal have words of their own (`clientSecret`, `signature`, `password`). */
  readonly scheme: string
  readonly location: 'cookie' | 'header' | 'body' | 'query'
  /** How it was written: `raw`, `bearer`, `basic`, `cookie`, `confirm`. */
  readonly form: string
  /** `key-1`, `token-3 of ann`; undefined where the value is nobody's. */
  readonly id?: string
}

/** Who calls, once a handler has accepted the credential. */
export interface Identity {
  readonly scheme: SchemeName
  readonly user: User
  readonly credential: CredentialSeen
  /** `*:write` for token, cookie and Basic; those of the key or the JWT otherwise (portal 4). */
  readonly scopes: readonly string[]
  /** Of the token that was sent; 0 where the credential has no login event. */
  readonly loginEventId: number
  /** Of a JWT whose issuer says so: who may read the answer (oauth 8.4). */
  readonly allowedOrigins?: () => readonly string[]
  /** The key's id, where a key was sent. */
  readonly keyId?: string
  /** Role of a confirmation key: `PhoneActivation`, `TfaActivation`, `TfaAuth`. */
  readonly confirmRole?: string
}

/** Claims of a JWT that its issuer vouches for: signature, issuer, audience, life and introspection are checked. */
export interface AccessTokenClaims {
  readonly sub: string | undefined
  readonly scopes: readonly string[]
  /** For the log: `jwt-2 of ann`. */
  readonly id: string
  /** The origins that may read answers to this token; the portal's own policy where the issuer says nothing (oauth 8.4). */
  readonly allowedOrigins?: () => readonly string[]
}

/** Given by the OAuth part; undefined for a token that is not good. */
export type VerifyAccessToken = (
  token: string,
) => AccessTokenClaims | undefined | Promise<AccessTokenClaims | undefined>

/** What the handler that the selector chose has made of a request. */
export interface Authentication {
  readonly identity?: Identity
  /** What was sent, good or not; undefined where nothing was. */
  readonly seen?: CredentialSeen
  /** `WWW-Authenticate` of Basic, the cookie that a stale cookie is deleted with. */
  readonly headers: readonly HeaderLine[]
}
