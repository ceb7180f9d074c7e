import type { Connection } from '../connection.ts'
import { redact } from '../redact.ts'
import { authorization, type Authorization } from './authorization.ts'
import type { Lifecycle } from './lifecycle.ts'

export interface AuthorizeOptions {
  /** The authorization that the portal has just refused: whoever can get another one does so, unless it already has. */
  readonly rejected?: Authorization | undefined
  /** The caller's own: it ends this caller's wait and nobody else's. */
  readonly signal?: AbortSignal | undefined
  /** The portal that the call goes to: what signs in or renews, does so there. Clients and `withAuth` say it. */
  readonly connection?: Connection | undefined
}

/** What may be said about a credential: never its secret. */
export interface CredentialDescription {
  /** The security scheme of the description (`apiKey`, `basic`, …), or `none`. */
  readonly scheme: string
  /** Where it comes from: the function that made it, or the variables that it was read from. */
  readonly source: string
  readonly expiresAt?: Date | undefined
  /** For a chain: what came before the winner, and why it was passed over. */
  readonly skipped?: readonly { readonly source: string; readonly reason: string }[]
}

/**
 * Says who is calling. An authorization that is at hand is returned, not promised: it is then used in the same turn.
 * A credential that does not apply here throws a CredentialError 'unavailable', on which `chain` goes on to the next.
 */
export interface Credential {
  authorize(options?: AuthorizeOptions): Authorization | Promise<Authorization>
  describe(): CredentialDescription
  /** What a credential has that changes over time; one whose headers never change has none. */
  readonly lifecycle?: Lifecycle | undefined
}

/** A credential whose headers never change. They live in this closure and are printed nowhere. */
export function fixed(description: CredentialDescription, headers: Readonly<Record<string, string>>): Credential {
  const ready = authorization(headers, description.expiresAt)
  return redact({ authorize: () => ready, describe: () => description }, () => description)
}
