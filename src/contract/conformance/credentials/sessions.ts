import type { SecurityAlternative } from '../../document/document.ts'
import type { NamedSecret } from '../../harness/secrets.ts'
import type { CredentialUse } from '../case.ts'
import type { SentCredential } from '../evidence.ts'
import type { NotVerified } from '../outcome.ts'

/** The credentials of the profile's identities: made when first needed, shared, and remembered as secrets. */
export interface Sessions {
  /** Whether the profile gives what it takes to send an alternative rightly. Asked while planning: sends nothing. */
  able(alternative: SecurityAlternative, identity: string): boolean
  /** Whether a fault can be made of this scheme's credential, or why not. Asked while planning: sends nothing. */
  canFault(use: SecurityAlternative[number], identity: string, fault: string): NotVerified | undefined
  /** The lines that carry a credential, wrong as wanted. Signs in, signs out, waits and forges as it takes. */
  wire(use: CredentialUse, signal: AbortSignal): Promise<WireCredentials | NotVerified>
  /** The token, or refresh token, of a session that a case made for itself; undefined where it has none. */
  ofSession(session: string, at: 'token' | 'refreshToken'): string | undefined
  /** The variables of an identity: `userName`, `password`, its own. */
  variable(identity: string, name: string): Promise<string | undefined>
  /** Forgets an identity's shared credentials, so that the next use signs in again: for when one is refused that was right before. */
  renew(identity: string): void
  /** Whether one more login of this identity may fail without locking its account out. */
  mayFailLogin(identity: string): boolean
  /** Counts a failed login: to be told of steps that fail one on purpose (`Step.failsLogin`), before they are sent. */
  noteFailedLogin(identity: string): void
  /** Every secret that was used up to now, passwords and forged tokens included. */
  secrets(): readonly NamedSecret[]
}

/** Lines to add to a request. */
export interface WireCredentials extends CredentialLines {
  readonly sent: readonly SentCredential[]
}

/** Where a credential stands in a request. */
export interface CredentialLines {
  /** Header names as they are to be sent; a name may come twice. */
  readonly headers: readonly CredentialLine[]
  readonly query: readonly CredentialLine[]
  readonly cookies: readonly CredentialLine[]
}

export type CredentialLine = readonly [name: string, value: string]
