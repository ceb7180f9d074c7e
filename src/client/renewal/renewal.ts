import type { Connection } from '../connection.ts'
import type { Authorization } from '../credentials/authorization.ts'
import type { CredentialStore, StoredCredential } from '../store/credential-store.ts'

/** A way to get a token and to get the next one: a login, or the refresh of an OAuth grant. */
export interface Renewal {
  readonly scheme: 'personalAccessToken' | 'oauth2' | 'openIdConnect'
  /** The function that made it, for `describe()` and messages. */
  readonly source: string
  readonly type: 'login' | 'refresh'
  readonly store: CredentialStore
  /** Where the store keeps it, for this portal. */
  readonly key: (connection: Connection) => string
  /**
   * Gets a new token. Told what is known: for a refresh the refresh token is in it. Runs under the store's lock, once
   * for all who wait, with a signal that ends it after half a minute.
   * @throws CredentialError where another try would be no use ('login-refused', 'reauthorization-required'), 'locked-out'
   * where one would be later; anything else is an outage and may be tried again
   */
  readonly renew: (known: StoredCredential | undefined, connection: Connection, signal: AbortSignal) => Promise<Renewed>
  /** Asks whether a token is still good, where there is somebody to ask; where there is not, a 401 is the last word. */
  readonly alive?: Alive | undefined
  /** This machine's clock in milliseconds; `Date.now` unless given. */
  readonly now?: (() => number) | undefined
}

/** What came of it: what to remember, and what the server's clock said (its `Date` header) when it answered. */
export interface Renewed {
  readonly credential: StoredCredential & { readonly token: string }
  readonly serverTime?: number | undefined
}

/** Whether the portal takes the authorization; undefined where it cannot be told. */
export type Alive = (authorization: Authorization, connection: Connection) => Promise<boolean | undefined>
