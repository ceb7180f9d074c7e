import type { Connection } from './connection.ts'
import type { Credential } from './credentials/credential.ts'

/**
 * Under which a client keeps what it was made with, for the other entries of this package. Registered, so that two
 * copies of the package understand each other; not a name, so that nobody comes across it.
 */
export const internals: unique symbol = Symbol.for('docspace-auth.internals')

/** A client of whatever paths, as `createClient` makes them. */
export interface AnyClient {
  readonly [internals]: Connection & { readonly auth: Credential }
}
