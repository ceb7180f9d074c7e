import type { Document } from '../document/document.ts'
import type { Case } from './case.ts'
import type { Received } from './drivers/driver.ts'
import type { Departure } from './observed-fetch.ts'
import type { NamedSecret } from './secrets.ts'
import type { WireCredential } from './wire-credential.ts'

/** All that is known of one case after it was sent. Checks read it and nothing else. */
export interface Evidence {
  readonly document: Document
  readonly case: Case
  /** What the alternative demands, in its exact form; empty for `anonymous`. */
  readonly credentials: readonly WireCredential[]
  /** The fake secrets of this alternative: what must stand nowhere but in its place. */
  readonly secrets: readonly NamedSecret[]
  /** What the sender handed to fetch. */
  readonly departures: readonly Departure[]
  /** What the mock took and gave, in order. */
  readonly exchanges: readonly WireExchange[]
  /** What the sender made of the answer; undefined where it threw instead. */
  readonly received?: Received
  readonly thrown?: Error
}

/** A request and its answer as they were on the mock's side of the connection. */
export interface WireExchange {
  readonly request: WireRequest
  readonly response: WireResponse
  /** What the mock thought of both: Prism's verdict, our validators', and where they differ. */
  readonly verdicts: Verdicts
}

/** What the server under test says of an exchange itself: the mock's part of the evidence, in the mock's own words. */
export interface Verdicts {
  /** The document's answer, Prism's own for want of one, or a refusal before Prism saw the request. */
  readonly answeredBy: 'description' | 'prism' | 'guard'
  readonly prism: { readonly acceptsRequest: boolean; readonly request: readonly Violation[] } | undefined
  readonly own: { readonly request: readonly Remark[]; readonly response: readonly Remark[] }
  readonly disagreements: readonly Disagreement[]
}

export interface Violation {
  readonly location: readonly string[]
  readonly severity: 'error' | 'warning'
  readonly message: string
}

export interface Remark {
  /** `body`, `credential`, `status` … */
  readonly about: string
  /** The parameter, header or place in the body; empty where it is the whole. */
  readonly at: string
  readonly message: string
  readonly pointer?: string
}

export interface Disagreement {
  readonly about: 'request' | 'credential' | 'response'
  readonly prism: string
  readonly own: string
  /** The known hole that explains it. */
  readonly known?: string
}

export interface WireRequest {
  readonly method: string
  /** As sent: percent-encoded, without the query. */
  readonly path: string
  /** As sent, without the question mark. */
  readonly query: string
  /** Names in lower case; a name occurs as often as it was sent. */
  readonly headers: readonly WireHeader[]
  readonly body: string
}

export interface WireResponse {
  readonly status: number
  readonly headers: readonly WireHeader[]
  readonly body: string
}

export type WireHeader = readonly [name: string, value: string]

/** The values of one header, in order. */
export function headerValues(headers: readonly WireHeader[], name: string): readonly string[] {
  return headers.filter(([one]) => one === name).map(([, value]) => value)
}

/** The cookies of a request as written: pairs are divided at `;`, and nothing is decoded (RFC 6265, 4.2.1). */
export function cookiePairs(headers: readonly WireHeader[]): readonly (readonly [string, string])[] {
  return headerValues(headers, 'cookie')
    .flatMap((value) => value.split(';'))
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => {
      const sign = pair.indexOf('=')
      return sign < 0 ? [pair, ''] : [pair.slice(0, sign), pair.slice(sign + 1)]
    })
}
