import type { SecurityAlternative, SecurityUse } from '../../document/document.ts'
import type { Case } from '../case.ts'
import type { Obstacle } from '../outcome.ts'

/**
 * What sends the requests of a run. A driver makes a request out of values and credentials in its own way and hands back
 * what it made of the answer; what was right about either is for the checks, which know only what was recorded.
 */
export interface Driver {
  readonly name: string
  /** The fake secret that stands for this scheme, or undefined where the driver cannot carry such a credential. */
  secretFor(use: SecurityUse): Secret | undefined
  /** A sender for one security alternative against one server. `fetch` is the only way out. */
  open(target: Target): Send
}

export interface Target {
  readonly baseUrl: string
  readonly alternative: SecurityAlternative
  readonly fetch: typeof fetch
}

/** Sends one case; rejects where the sender refuses or cannot go on, with an `ObstacleError` where that is nobody's defect. */
export type Send = (testCase: Case, signal: AbortSignal) => Promise<Received>

/** What the sender's caller sees. */
export interface Received {
  readonly ok: boolean
  readonly status: number
  /** Parsed JSON, text for other bodies, undefined for none. */
  readonly body: unknown
}

export type Secret =
  | { readonly type: 'value'; readonly value: string }
  | { readonly type: 'userPassword'; readonly userName: string; readonly password: string }

/** The case cannot be sent by this driver, and that is no defect of anybody. */
export class ObstacleError extends Error {
  readonly obstacle: Obstacle
  constructor(obstacle: Obstacle) {
    super(obstacle.detail)
    this.name = 'ObstacleError'
    this.obstacle = obstacle
  }
}
