import type { IncomingHttpHeaders } from 'node:http'

/** A request as a server of the proof ground reads it. */
export interface Call {
  readonly method: string
  /** Percent-encoded, as it came. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** Each `Authorization` line: Node hides all but the first. */
  readonly authorizations: readonly string[]
  readonly body: Buffer
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>> | undefined
  /** The body; none where it is undefined. */
  readonly json?: unknown
  /** A body that is not JSON. */
  readonly text?: string
  /** Of the body: `application/json` unless said. */
  readonly type?: string
}

/** Thrown wherever a request cannot go on; the server sends what it carries. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly reply: Reply

  constructor(reply: Reply) {
    super(`refused with ${reply.status}`)
    this.reply = reply
  }
}
