import type { paths } from '../../../../generated/schema.d.ts'
import type { Client } from '../../create-client.ts'

/** One client, with what was seen of it by the server and the store, and heard of it in its events. */
export interface Actor {
  readonly name: string
  readonly client: Client<paths>
  readonly withAuth: typeof fetch
  /** Milliseconds since 1970 on this machine's clock. */
  readonly now: () => number
  /** Milliseconds that this machine's clock is ahead of the server's. */
  offset: number
  /** Whether its clock may be wrong since the server last told it the time: one renewal too many is then its due. */
  clockIsDoubtful: boolean
  /** Whether it may think that it is earlier than it is: it was told a time that had passed when it heard of it. */
  clockMayBeBehind: boolean
  /** Why it must not be used any more. */
  ended?: 'disposed' | 'signed-out'
  /** Whether its sign-out is over: it must leave the store alone from then on. */
  hasLeft: boolean
  /** Failures that were put in its way and that it has not told of yet. */
  readonly faults: { renewal: number; store: number }
  /** Tokens that are in the store as far as it can know: it saved them and was told so, or it read them. */
  readonly savedTokens: Set<string>
  readonly heard: Heard
  /** Tokens that it was answered a 401 for. */
  readonly refusedTokens: Set<string>
  /** Tokens that it was answered a success for. */
  readonly acceptedTokens: Set<string>
  /** It was told that the account is locked, and has to tell the others. */
  owesNote: boolean
  /** The token that it sent last. */
  last?: string
  /** The server tells it the time. */
  learn(serverTime: number | undefined): void
  dispose(): void
  signOut(): Promise<void>
}

/** What the events of a client have said so far. */
export interface Heard {
  readonly failures: { readonly code: string; readonly step: number }[]
  /** Until when its background leaves the server alone, on the server's clock. */
  restsUntil: number
}
