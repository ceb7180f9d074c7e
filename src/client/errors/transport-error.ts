import { DocSpaceError } from './docspace-error.ts'

export type TransportErrorCode =
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'redirect-refused'
  | 'too-many-redirects'
  | 'not-json'
  | 'unsupported-in-this-runtime'

/** Where it happened, and for 'not-json' what came instead; only what is known, and never the text of a body. */
export interface TransportErrorDetails {
  readonly method?: string | undefined
  /** The path as the description writes it, parameters unfilled. */
  readonly path?: string | undefined
  readonly status?: number | undefined
  readonly contentType?: string | undefined
}

/** No answer that could be used came back: the exchange failed on its way, or its answer is not what an API sends. */
export class TransportError extends DocSpaceError<TransportErrorCode, TransportErrorDetails> {
  declare readonly method?: string
  declare readonly path?: string
  declare readonly status?: number
  declare readonly contentType?: string

  static {
    this.prototype.name = 'TransportError'
  }
}
