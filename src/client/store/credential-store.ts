/** What is remembered of one user at one portal. Plain data: it survives JSON. */
export interface StoredCredential {
  /** What goes with the calls: a personal access token, or an OAuth access token. */
  readonly token?: string | undefined
  /** When the token was got and until when it is good, in milliseconds since 1970 on the server's clock. */
  readonly obtainedAt?: number | undefined
  readonly expiresAt?: number | undefined
  readonly refreshToken?: string | undefined
  /** The scopes that were granted, separated by blanks. */
  readonly scope?: string | undefined
  /** The ID token, as it was verified. */
  readonly idToken?: string | undefined
  /** No sign-in is tried before this time, in milliseconds since 1970 on this machine's clock: the account is locked. */
  readonly lockedUntil?: number | undefined
}

/**
 * Keeps credentials between calls, clients and processes. A key names portal, client and user (`storeKey`). Anybody can
 * write one: on a database, a keychain, a secret manager.
 */
export interface CredentialStore {
  get(key: string): Promise<StoredCredential | undefined>
  /** Resolves once it would survive a crash: a new access token is handed out only after that. */
  set(key: string, value: StoredCredential): Promise<void>
  delete(key: string): Promise<void>
  /**
   * Runs the task while nobody else who shares the store runs one for the same key. The task calls `get`, `set` and
   * `delete`; the lock of its own key it must not take again: it would wait for ever. The lock of a holder that died is
   * given to the next.
   */
  withLock<T>(key: string, task: () => Promise<T>): Promise<T>
}

export interface StoreKey {
  readonly portal: string
  /** Who is acting: `login` for a user's own sign-in, or the id of an OAuth client. */
  readonly client: string
  /** Which user: the name that signs in, or for OAuth the name that your application gives the user. */
  readonly user: string
}

/** The same portal, client and user always give the same key, however their names are spelt by case. */
export function storeKey({ portal, client, user }: StoreKey): string {
  return [portal, encodeURIComponent(client), encodeURIComponent(user.trim().toLowerCase())].join(' ')
}
