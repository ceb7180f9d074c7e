import type { LintProblem } from '../document/document.ts'
import type { Finding } from './finding.ts'
import type { Obstacle } from './outcome.ts'
import type { UnverifiableRow } from './unverifiable-row.ts'

/** What a run says, in this order: `loaded`, `started`, then `progress` and `row` as they come, and one `ended`. */
export type VerifyEvent = LoadedEvent | StartedEvent | ProgressEvent | RowEvent | EndedEvent

export interface LoadedEvent {
  readonly type: 'loaded'
  readonly source: string
  readonly title: string
  readonly version: string
  readonly openapi: string
  readonly operations: number
  /** What the linter has to say. */
  readonly problems: readonly LintProblem[]
}

export interface StartedEvent {
  readonly type: 'started'
  /** The address of the first of the mocks; there is one per security alternative. */
  readonly url: string
  readonly mocks: number
  readonly driver: string
  readonly rows: number
  readonly requests: number
}

export interface ProgressEvent {
  readonly type: 'progress'
  readonly done: number
  readonly rows: number
  readonly failed: number
}

/** A row's outcome. Rows come in the plan's order, whichever of them was done first. */
export interface RowEvent {
  readonly type: 'row'
  readonly row: RowResult
}

export interface RowResult {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly alternative: string
  readonly status: string
  readonly requests: number
  readonly outcome: 'passed' | 'failed' | 'not verified'
  /** What was found, where the outcome is `failed`. */
  readonly findings: readonly Finding[]
  /** What kept the row from being verified, where the outcome is `not verified`. */
  readonly obstacle?: Obstacle
  /** The row is in the list of rows that cannot be verified, with this reason. */
  readonly listed?: string
}

export interface EndedEvent {
  readonly type: 'ended'
  readonly totals: Totals
  /** Entries of the list that name no row of the document. */
  readonly stale: readonly UnverifiableRow[]
  readonly interrupted: boolean
  readonly durationMs: number
  readonly exitCode: ExitCode
}

export interface Totals {
  readonly operations: number
  readonly rows: number
  readonly requests: number
  readonly passed: number
  readonly failed: number
  /** Not verified, and on the list of rows that cannot be. */
  readonly listed: number
  /** Not verified without being on the list. */
  readonly unlisted: number
  /** The run was stopped before their turn. */
  readonly notRun: number
}

/** 0: all rows passed or listed · 1: a row failed · 2: a row is unlisted, or an entry of the list is stale · 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130
