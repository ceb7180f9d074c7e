import type { Answer, SentRequest, TransportFailure } from '../evidence.ts'

/** A request as it goes out. */
export interface WireRequest {
  readonly method: string
  /** Absolute; percent-encoded. */
  readonly url: string
  /** As sent, in order and case; a name may come twice. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: string | Uint8Array
}

/** The only way out. It judges nothing; it follows no redirect, and ends in bounded time whatever the server does. */
export interface Transport {
  send(
    request: WireRequest,
    signal: AbortSignal,
  ): Promise<
    | { readonly answer: Answer; readonly durationMs: number }
    | { readonly failure: TransportFailure; readonly durationMs: number }
  >
  /** How many requests were sent up to now, those for setting up included. */
  readonly requests: number
  close(): Promise<void>
}

export type { Answer, SentRequest, TransportFailure }
