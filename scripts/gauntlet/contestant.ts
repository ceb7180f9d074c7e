import type { ChildProcess } from 'node:child_process'
import type { Tokens } from './token-family.ts'

/** Where a contestant finds itself: an application that has signed its user in earlier, and has these tokens. */
export interface Situation {
  /** The API. */
  readonly origin: string
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** With the times of the server's clock. */
  readonly tokens: Tokens
  /** Milliseconds that the access token is good for from now on; negative where it has ended. */
  readonly expiresIn: number
  /** A browser's fetch, with its cookie jar; elsewhere each takes what it takes by itself. */
  readonly fetch?: typeof globalThis.fetch | undefined
}

export interface CallOptions {
  /** Another origin, for this call only. */
  readonly origin?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** An application at work. */
export interface Subject {
  /** GETs the path and resolves with the data of a success; rejects where the application would know that it failed. */
  call(path: string, options?: CallOptions): Promise<unknown>
}

/** A store in a file, for processes that share it. */
export interface SharedStore {
  readonly fill: (path: string, situation: Situation) => Promise<void>
  /** Rejects where the store cannot be read. */
  readonly read: (path: string, situation: Situation) => Promise<unknown>
  /**
   * Starts a process that says `ready`, waits for a line, makes the calls, and says what came of them: a `Report` as JSON.
   */
  readonly start: (path: string, situation: Situation, orders: Orders) => ChildProcess
}

export interface Orders {
  readonly calls: number
  readonly atOnce: number
}

export interface Report {
  readonly ok: number
  /** The `code` of each error, or its name where it has none. */
  readonly errors: readonly string[]
}

export interface Contestant {
  readonly name: string
  readonly version: string
  /** Undefined where it cannot be put into this situation. */
  connect(situation: Situation): Promise<Subject | undefined> | Subject | undefined
  /** Undefined where processes cannot share their tokens without a store that the application would have to write. */
  readonly sharedStore?: SharedStore | undefined
}
