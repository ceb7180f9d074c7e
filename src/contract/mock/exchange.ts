import type { Operation } from '../document/document.ts'

/** One request and its answer as they were on the wire, with what Prism and our own validators think of them. */
export interface Exchange {
  readonly request: RecordedRequest
  readonly response: RecordedResponse
  /** The operation that was called; undefined where method and path match none that this mock has. */
  readonly operation: Operation | undefined
  /**
   * `description`: the answer is one that the operation documents. `prism`: Prism's own problem+json, for want of a
   * documented one. `guard`: ours, before Prism has seen the request.
   */
  readonly answeredBy: 'description' | 'prism' | 'guard'
  /** Undefined where the guard has answered. */
  readonly prism: PrismVerdict | undefined
  /** What our own validators say; `unchecked` names what nobody can judge on a mock. */
  readonly own: OwnVerdict
  readonly disagreements: readonly Disagreement[]
  /** What Prism was shown otherwise than it was sent, one sentence each. The record above is what was sent. */
  readonly adjusted: readonly string[]
}

export interface RecordedRequest {
  readonly method: string
  /** The request target, as sent: path and query. */
  readonly url: string
  readonly headers: readonly HeaderField[]
  readonly body: Uint8Array
}

export interface RecordedResponse {
  readonly status: number
  /** Without `Connection` and `Keep-Alive`, which are Node's and between two hops only. */
  readonly headers: readonly HeaderField[]
  readonly body: Uint8Array
}

/** Name in the case that was sent, and value. */
export type HeaderField = readonly [name: string, value: string]

export interface PrismVerdict {
  readonly acceptsRequest: boolean
  readonly request: readonly Violation[]
  readonly response: readonly Violation[]
}

export interface Violation {
  /** `['body', 'key']`, as Prism writes it. */
  readonly location: readonly string[]
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
}

export interface OwnVerdict {
  readonly request: readonly Remark[]
  readonly response: readonly Remark[]
  readonly unchecked: readonly string[]
}

/** Something that is otherwise than the document says. Never holds a value that was sent. */
export interface Remark {
  readonly about:
    'operation' | 'credential' | 'path' | 'query' | 'header' | 'cookie' | 'body' | 'content-type' | 'status'
  /** The parameter, header or place in the body; empty where it is the whole. */
  readonly at: string
  readonly message: string
  /** The JSON Schema keyword that was not kept, where it was one. */
  readonly keyword?: string
  /** Where the document says so: a JSON pointer into the bundled document. */
  readonly pointer?: string
}

/** Prism and our own validators do not say the same of one exchange. */
export interface Disagreement {
  readonly about: 'request' | 'credential' | 'response'
  readonly prism: string
  readonly own: string
  /** The known hole of Prism that explains it, by its name in `prismHoles`. */
  readonly known?: string
}
