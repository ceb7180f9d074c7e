import { redact } from '../redact.ts'

/** What a request carries to say who is calling. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>
  /** Until when it is good, where that is known. */
  readonly expiresAt?: Date | undefined
}

export interface AuthorizeOptions {
  /** The authorization that the portal has just refused: whoever can get another one does so, unless it already has. */
  readonly rejected?: Authorization | undefined
  /** The caller's own: it ends this caller's wait and nobody else's. */
  readonly signal?: AbortSignal | undefined
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
}

/** A credential whose headers never change. They live in this closure and are printed nowhere. */
export function fixed(description: CredentialDescription, headers: Readonly<Record<string, string>>): Credential {
  const ready = authorization(headers, description.expiresAt)
  return redact({ authorize: () => ready, describe: () => description }, () => description)
}

/** An authorization that prints the names of its headers only. */
export function authorization(headers: Readonly<Record<string, string>>, expiresAt?: Date): Authorization {
  return { headers: redact({ ...headers }, () => Object.keys(headers)), expiresAt }
}
