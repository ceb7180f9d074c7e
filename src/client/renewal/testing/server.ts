import type { StoredCredential } from '../../store/credential-store.ts'
import type { Actor } from './actor.ts'

/** What a token endpoint, or a sign-in, does in place of its work. The last two are the same to a client, not to it. */
export type Outage = 'unreachable' | 'unavailable' | 'silent' | 'answer-lost' | 'silent-after-work'

/** What can happen to a server. */
export type ServerIncident =
  | { readonly do: 'outage'; readonly outage: Outage | undefined }
  | { readonly do: 'revoke' }
  /** Somebody signs the user in anew, elsewhere. */
  | { readonly do: 'grant-anew'; readonly withToken: boolean }
  | { readonly do: 'change-password'; readonly back: boolean }
  /** Somebody else fails to sign in as the user, until nobody can. */
  | { readonly do: 'lock-out' }
  /** The next calls are answered with a 401 that is not about the token. */
  | { readonly do: 'refuse-calls'; readonly times: number }

/** The server of a fleet: it hands out tokens, believes some of them, and says what no client may do. */
export interface Server {
  readonly baseUrl: string
  now(): number
  advance(milliseconds: number): void
  /** Before anything happens. */
  begin(): Promise<void>
  befall(incident: ServerIncident): void
  /** Ends all that is wrong with it. */
  heal(): void
  /** How often a new token was asked for. */
  readonly renewals: number
  /** Whether it believes a token, and has given nobody a reason to think otherwise. */
  isGood(token: string | undefined): boolean
  /** Whether a client may fail so, of the server's own doing, where nothing is in its way. */
  isDue(actor: Actor, code: string, stored: StoredCredential | undefined): boolean
  /** Whether a client has failed so for good: it need not try again to say so. */
  isFinal(actor: Actor, code: string): boolean
  /** Whether a call was refused though its token was good, or could be taken for good. */
  wasRefusedUnduly(call: string): boolean
  fetchOf(actor: () => Actor): (request: Request) => Promise<Response>
}
