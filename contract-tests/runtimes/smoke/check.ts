import type { Stage } from './stage.ts'

/** What a check needs beyond fetch, URL and WebCrypto, and what some runtime does not give to a script. */
export type Ability = 'cookies' | 'manual-redirects' | 'server-date' | 'retry-after'

/** One behaviour of the built packages, shown over HTTP. */
export interface Check {
  /** A sentence that is true where the check passes. */
  readonly name: string
  /** Skipped, by name, in a runtime that lacks one of these. */
  readonly needs?: readonly Ability[]
  /** Run only in a runtime that lacks this: what the client does there instead. */
  readonly lacking?: Ability
  /** Throws where the behaviour is another one. */
  readonly run: (stage: Stage) => Promise<void>
}

export interface Verdict {
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
  readonly reason?: string
}

/** What a runtime does not give to a script, each with its reason. */
export type Lacks = Readonly<Partial<Record<Ability, string>>>
