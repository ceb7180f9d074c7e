import type { Stage } from './stage.ts'
import type { Mode } from './token-family.ts'

/** What the server saw and the calls returned, judged. */
export interface Score {
  readonly passed: boolean
  /** What happened, in a few words. */
  readonly figure: string
}

export interface Case {
  readonly name: string
  /** A sentence that is true of whoever passes. */
  readonly claim: string
  /** On which servers it is played: on both where it matters what they do about a refresh token that comes again. */
  readonly modes: readonly Mode[]
  play(stage: Stage): Promise<Score>
}
