import type { Violation } from './exchange.ts'

/** Rejects where Prism throws. Without `validateRequest` it judges only the credential. */
export type AskPrism = (request: ShownRequest, options: { readonly validateRequest: boolean }) => Promise<PrismAnswer>

/** What Prism is shown of a request: header names in lower case, the body parsed. */
export interface ShownRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string | string[]>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface PrismAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The document has this answer; otherwise it is a problem of Prism's own. */
  readonly documented: boolean
  readonly acceptsRequest: boolean
  readonly request: readonly Violation[]
  readonly response: readonly Violation[]
}
