import type { Operation, SecurityAlternative } from '../document/document.ts'
import type { Later } from './later.ts'

export type Phase = 'examples' | 'coverage' | 'auth' | 'lifecycle'
export const phases = ['examples', 'coverage', 'auth', 'lifecycle'] as const satisfies readonly Phase[]

/**
 * What is tried out, as data: cases neither send nor judge, and the same document, profile and seed make the same cases.
 * Mostly one request; a lifecycle has several, and later ones may use what earlier ones were answered.
 */
export interface Case {
  /** Stable and unique in a run, readable: `getNote/auth/bearerAuth/expired`. What `--repeat` takes. */
  readonly id: string
  readonly phase: Phase
  /** The operation that it is about. */
  readonly operation: Operation
  /** What it finds out, in a few words: `an expired token in bearerAuth`. */
  readonly title: string
  readonly steps: readonly Step[]
  /**
   * Ids of cases that must have gone as expected, without which this one would prove nothing: that a wrong token is refused says
   * something only where the right one is accepted. Where one did not, this case is "not verified".
   */
  readonly premises?: readonly string[]
  /** Cases that take its place where it did not go as expected: each with one of the things that it combined. */
  readonly refined?: readonly Case[]
  /** Alone and after the others of its phase, because it changes what they lean on. */
  readonly exclusive?: true
  /** What coverage counts when it was sent. */
  readonly covers?: readonly Covered[]
}

/** One request of a case, and what is expected of its answer. */
export interface Step {
  /** `create`, `use after logout`; for a case of one step what the case's title says is enough, and this is empty. */
  readonly name: string
  /** Whose promises the answer is judged by. */
  readonly operation: Operation
  readonly request: RequestTemplate
  readonly credential: CredentialUse
  readonly expect: Expectation
  /** The identity whose login this step fails on purpose, outside of a security scheme: it counts against the lock-out. */
  readonly failsLogin?: string
  /** Sent only where this is known, and is another than that: the old refresh token is tried again only where it was replaced. */
  readonly onlyWhere?: { readonly known: Later; readonly isNot?: Later }
}

/** A request before it is sent. Texts are as on the wire but for percent-encoding, which the transport adds. */
export interface RequestTemplate {
  /** The operation's method, or one that its path does not have. */
  readonly method: string
  /** The path template; `{name}` is replaced by `pathValues`. */
  readonly path: string
  readonly pathValues: Readonly<Record<string, Text>>
  /** In order; a name may come twice. */
  readonly query: readonly Pair[]
  readonly headers: readonly Pair[]
  readonly cookies: readonly Pair[]
  readonly body?: RequestBody
}

export type Text = string | Later
export type Pair = readonly [name: string, value: Text]

export type RequestBody =
  /** Written by its media type: JSON, form, multipart, text. It may hold `Later`s anywhere. */
  | { readonly mediaType: string; readonly value: unknown }
  /** Sent as it is. */
  | { readonly mediaType: string; readonly text: string }

/** Whose credential goes with a request, by which alternative of the operation's security, and what is wrong with it. */
export interface CredentialUse {
  /** An identity of the profile; undefined where nothing is sent. */
  readonly identity?: string
  /** Empty where nothing is sent. */
  readonly alternative: SecurityAlternative
  /** By scheme: what is wrong with its part; a scheme that is not here is right. `omitted` leaves it out. */
  readonly faults?: Readonly<Record<string, CredentialFault>>
  /** A login made for this case alone, by a name of the case's choosing; without it the identity's shared one. */
  readonly session?: string
  /** The scopes that the token is to have; all that the identity has without it. */
  readonly scopes?: readonly string[]
  /** Rather than a credential of the profile: the value learnt on the way, for a created key or a refreshed token. By scheme. */
  readonly learnt?: Readonly<Record<string, Later>>
}

export const anonymous: CredentialUse = { alternative: [] }

/** What is wrong with a credential. */
export type CredentialFault =
  | 'omitted' /** no credential at all in this scheme's place */
  | 'empty' /** the place is there and holds nothing: `Authorization: Bearer `, `X-Key: ` */
  | 'wrong' /** well-formed, and nobody's */
  | 'wrong-password' /** Basic: a user who exists, with another password; counts against the lock-out */
  | 'wrong-scheme' /** the right value under another scheme word: `Basic <token>` */
  | 'no-scheme-word' /** the right value alone: `Authorization: <token>` */
  | 'in-query' /** the right value in the query */
  | 'in-cookie'
  | 'in-header' /** the right value in another header (or in a header, for a query or cookie key) */
  | 'lower-case-word' /** legal (RFC 9110, 11.1): `bearer <token>` */
  | 'two-spaces' /** legal (RFC 9110, 11.4: 1*SP) */
  | 'truncated'
  | 'altered' /** one character other; for a JWT, in its signature */
  | 'alg-none' /** JWT: unsigned */
  | 'other-audience' /** JWT: signed rightly, for somebody else */
  | 'other-issuer'
  | 're-signed' /** JWT: right, signed anew by the profile's key: shows that the key is the server's */
  | 'expired'
  | 'revoked'
  | 'after-logout'
  | 'doubled' /** the header twice: the right one, and a wrong one */
  | 'scope-short' /** right but for one scope that the operation wants */

/** What the document, a standard or the profile leads to expect of an answer. */
export type Expectation =
  /** Nothing but what holds for every answer. */
  | { readonly kind: 'any' }
  /**
   * It succeeds: a 2xx, or a 3xx that is documented.
   * `because`: which check is broken otherwise. `subject`: what a finding is about.
   */
  | {
      readonly kind: 'accepted'
      readonly because: AcceptedBecause
      readonly subject: string
      readonly pointer?: string
      /** The input is the document's or the profile's, and not made up: that it is refused for itself counts, whatever this is about. */
      readonly knownInput?: true
    }
  /** It is refused. */
  | { readonly kind: 'refused'; readonly because: RefusedBecause; readonly subject: string; readonly pointer?: string }
  /** What this answer has of `values` equals them: what was written can be read. JSON pointers into the body → values (may be Later). */
  | {
      readonly kind: 'shows'
      readonly values: Readonly<Record<string, unknown>>
      readonly because: 'read-after-write' | 'full-put' | 'idempotent-put' | 'read-only-kept'
      readonly subject: string
    }
  /** The body does not have this value at this JSON pointer any more (`read-only-kept`, `full-put`). */
  | {
      readonly kind: 'shows-not'
      readonly values: Readonly<Record<string, unknown>>
      readonly because: 'full-put' | 'read-only-kept'
      readonly subject: string
    }
  /** 404 or 410: a deleted thing. */
  | { readonly kind: 'gone'; readonly subject: string }
  /** The answer is told from that of an earlier step by nothing: unknown and known users. */
  | { readonly kind: 'like-step'; readonly step: number; readonly subject: string }

export type AcceptedBecause =
  | 'setup' /** a step that others lean on: where it fails, the case is not verified, and nobody is blamed */
  | 'positive-data' /** valid input */
  | 'alternative' /** each alternative of an OR suffices */
  | 'anonymous' /** an operation without security, or with `{}` among its alternatives */
  | 'scheme-word' /** other case or spacing of the scheme word */
  | 'policy' /** the profile allows it */
  | 'lifecycle' /** a fresh token, a refreshed token, a new key works */

export type RefusedBecause =
  | 'negative-data'
  | 'media-type'
  | 'method'
  | 'missing-credential'
  | 'wrong-credential'
  | 'misplaced-credential'
  | 'ended-credential'
  | 'member' /** of an AND: each is needed */
  | 'scope'
  | 'policy'

/** One thing that a case exercises, for coverage. */
export type Covered =
  | { readonly what: 'parameter'; readonly operation: string; readonly name: string }
  | { readonly what: 'keyword'; readonly operation: string; readonly name: string }
  | { readonly what: 'scheme'; readonly name: string }
  | { readonly what: 'fault'; readonly operation: string; readonly scheme: string; readonly fault: string }
