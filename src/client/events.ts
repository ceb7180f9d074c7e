/** Something that happened to a credential or a call besides what the caller sees. It holds no secret and no query. */
export type ClientEvent = RetryEvent | RenewalEvent

/** A call is sent again: its authorization was refused and there is another one, or after a 429 it has waited. */
export interface RetryEvent {
  readonly type: 'retry'
  readonly method: string
  /** What the answer was: 429, or whatever refused the authorization. */
  readonly status: number
}

/** A credential signs in, refreshes, or finds that another process has done so. */
export interface RenewalEvent {
  readonly type: 'login' | 'refresh'
  readonly outcome: 'succeeded' | 'failed' | 'found-in-store'
  readonly reason: RenewalReason
  readonly source: string
  /** The `code` of the error, where it failed. */
  readonly code?: string | undefined
  readonly expiresAt?: Date | undefined
}

/** Why a credential is renewed: nothing was known; its end is near; it has ended; the portal refused it. */
export type RenewalReason = 'first-use' | 'ahead-of-expiry' | 'expired' | 'refused'

/** Listens. It must not throw: what it throws reaches the caller, or nobody. */
export type OnEvent = (event: ClientEvent) => void
