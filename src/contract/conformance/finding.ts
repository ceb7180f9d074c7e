import type { SourcePosition } from '../document/document.ts'
import type { Phase } from './case.ts'

export type Severity = 'low' | 'medium' | 'high' | 'critical'
export const severities = ['low', 'medium', 'high', 'critical'] as const satisfies readonly Severity[]

/** One broken promise, found by one check. It holds no secret. */
export interface Finding {
  /** Of check, operation and subject: the same in every run. */
  readonly id: string
  readonly check: string
  /** `contract`: the document says otherwise. `protocol`: an RFC, or the profile, says otherwise. */
  readonly kind: 'contract' | 'protocol'
  readonly severity: Severity
  /** The operation's id. */
  readonly operation: string
  readonly method: string
  readonly path: string
  /** What of the operation: `bearerAuth: expired`, `response 200 /email`, `parameter limit`, `header Location`. */
  readonly subject: string
  /** A sentence: what is wrong. */
  readonly message: string
  readonly expected: string
  readonly actual: string
  /** Where the promise is written in the document. */
  readonly position?: SourcePosition
  /** `RFC 9110, 15.5.2`. */
  readonly clause?: string
  readonly phase: Phase
  /** The case that showed it, for `--repeat`. */
  readonly case: string
  /** In how many cases of this run it showed. */
  readonly count: number
  /** The exchanges of the case that showed it, redacted. */
  readonly exchanges: readonly ShownExchange[]
  /** Which of them shows it; the last one where it is not said. */
  readonly shownBy?: number
  /** Where a file of known findings has it: the reason. */
  readonly known?: string
}

/** An exchange for people to read: redacted, bodies cut to a screenful. */
export interface ShownExchange {
  /** The step's name; empty where the case has only one. */
  readonly step: string
  /** Repeats the request in a POSIX shell, secrets replaced by `$NAME`s. */
  readonly curl: string
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: readonly string[]
    readonly body?: string
  }
  readonly answer?: { readonly status: number; readonly headers: readonly string[]; readonly body: string }
  /** Why there is no answer. */
  readonly failure?: string
}
