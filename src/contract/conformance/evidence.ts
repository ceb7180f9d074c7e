import type { Document } from '../document/document.ts'
import type { Validator } from '../document/validator.ts'
import type { NamedSecret } from '../harness/secrets.ts'
import type { Case, Step } from './case.ts'
import type { Profile } from './profile/profile.ts'

/** All that is known of a case after it was sent. Checks read it and nothing else. */
export interface Evidence {
  readonly document: Document
  readonly validator: Validator
  readonly profile: Profile
  readonly case: Case
  /** One per step that was sent, in order; fewer than steps where one could not be. */
  readonly exchanges: readonly Exchange[]
  /** Every secret that the run has used up to now. */
  readonly secrets: readonly NamedSecret[]
}

export interface Exchange {
  readonly step: Step
  readonly request: SentRequest
  /** Undefined where none came: see `failure`. */
  readonly answer?: Answer
  readonly failure?: TransportFailure
  readonly durationMs: number
}

export interface SentRequest {
  readonly method: string
  readonly url: string
  /** As sent, in order and case; a name occurs as often as it was sent. */
  readonly headers: readonly HeaderLine[]
  readonly body?: string
  /** What of it was the credential: where, and its text. For leak checks and redaction. */
  readonly credentials: readonly SentCredential[]
  /** The body's value, Laters filled in, where it was sent as a value. */
  readonly value?: unknown
}

export interface SentCredential {
  readonly scheme: string
  readonly in: 'header' | 'query' | 'cookie'
  readonly name: string
  readonly value: string
}

/** Names in lower case. */
export type HeaderLine = readonly [name: string, value: string]

export interface Answer {
  readonly status: number
  /** Names in lower case; a name occurs as often as it came. */
  readonly headers: readonly HeaderLine[]
  /** As text; cut off at the limit of the run (1 MiB). */
  readonly text: string
  readonly cut: boolean
  /** The parsed body; `json: undefined` where it is not JSON or could not be parsed. */
  readonly json?: { readonly value: unknown }
}

/** Why there is no answer. */
export interface TransportFailure {
  readonly code: 'unreachable' | 'timeout' | 'closed' | 'garbage' | 'endless'
  /** One sentence. */
  readonly detail: string
}

/** The values of a header, in order. */
export function headerValues(headers: readonly HeaderLine[], name: string): readonly string[] {
  return headers.filter(([one]) => one === name).map(([, value]) => value)
}
