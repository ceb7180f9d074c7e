import type { Finding } from './finding.ts'

/** What is known of a row at the end. "Not verified" is no verdict: it says that, and why, there is none. */
export type Outcome =
  | { readonly type: 'passed' }
  | { readonly type: 'failed'; readonly findings: readonly Finding[] }
  | { readonly type: 'not verified'; readonly obstacle: Obstacle }

/** What kept a row from being verified. */
export interface Obstacle {
  readonly code: ObstacleCode
  /** One sentence for a person. */
  readonly detail: string
}

export type ObstacleCode =
  /** The document gives a range of statuses, and the mock answers single ones. */
  | 'status-range'
  /** 1xx is not an answer. */
  | 'informational-status'
  /** No driver can carry this kind of credential (mutual TLS, an HTTP scheme that it does not know). */
  | 'no-credential'
  /** A required value has neither an example nor a schema to make one from, or no serialization is known for it. */
  | 'no-request'
  /** fetch does not send this method, or no body with it (Fetch Standard, 2.2.1 and 5.4). */
  | 'not-sendable'
  /** fetch does not give this status to its caller. */
  | 'not-receivable'
  /** The mock itself failed to answer. */
  | 'mock-failed'
  /** The run was stopped before the row's turn. */
  | 'interrupted'
