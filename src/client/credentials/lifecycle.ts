import type { Connection } from '../connection.ts'
import type { Authorization } from './authorization.ts'

/** An answer to a request that carried an authorization. */
export interface Answered {
  readonly authorization: Authorization
  readonly request: Request
  readonly response: Response
  readonly connection: Connection
}

/** The part of a credential that changes over time: signed in, renewed, refused, signed out. */
export interface Lifecycle {
  /**
   * Whether the answer means that the authorization is no longer good. Told about every answer: a portal says so with a
   * 401, but where it allows anonymous callers with a 403, a 404, or a 200 that says false (portal 2.1).
   */
  refused(answered: Answered): boolean | Promise<boolean>
  /** What it would send now, without signing in or renewing for it; undefined where there is nothing. */
  current(connection: Connection): Promise<Authorization | undefined>
  /** Forgets it here and in the store, for good: what is called afterwards throws CredentialError 'signed-out'. */
  forget(connection: Connection): Promise<void>
}
