import type { LintProblem } from '../document/document.ts'
import type { Phase } from './case.ts'
import type { Coverage } from './coverage/coverage.ts'
import type { Finding } from './finding.ts'
import type { NotVerified } from './outcome.ts'

/** What a run says, in this order: `loaded`, `planned`, then `progress`, `finding` and `case` as they come, and one `ended`. */
export type ConformanceEvent = LoadedEvent | PlannedEvent | ProgressEvent | FindingEvent | CaseEvent | EndedEvent

export interface LoadedEvent {
  readonly type: 'loaded'
  readonly source: string
  readonly title: string
  readonly version: string
  readonly openapi: string
  readonly operations: readonly { readonly id: string; readonly method: string; readonly path: string }[]
  readonly problems: readonly LintProblem[]
  /** Unknown formats and keywords, by name and place. */
  readonly warnings: readonly string[]
  /** The base URL that requests go to. */
  readonly target: string
  /** What the target is: it decides what the run proves. */
  readonly against: 'server' | 'portal-double'
}

export interface PlannedEvent {
  readonly type: 'planned'
  readonly cases: number
  readonly byPhase: Readonly<Record<Phase, number>>
  readonly seed: number
  /** What is not run, and why. */
  readonly notVerified: readonly UnverifiedCase[]
}

export interface UnverifiedCase {
  readonly operation: string
  /** The case's title, or what was left out in general. */
  readonly title: string
  readonly reason: NotVerified
}

export interface ProgressEvent {
  readonly type: 'progress'
  readonly done: number
  readonly cases: number
  readonly requests: number
  readonly findings: number
  readonly operations: number
  /** Milliseconds that are probably left. */
  readonly remainingMs: number
}

/** The first time that a finding shows; `ended` has them all with their counts. */
export interface FindingEvent {
  readonly type: 'finding'
  readonly finding: Finding
}

export interface CaseEvent {
  readonly type: 'case'
  readonly id: string
  readonly operation: string
  readonly phase: Phase
  readonly title: string
  readonly outcome: 'passed' | 'failed' | 'not verified'
  readonly reason?: NotVerified
  /** Of each step that was answered. */
  readonly statuses: readonly number[]
  /** The checks that had something to judge. */
  readonly checks: readonly string[]
  /** Ids of the checks that found something. */
  readonly failed: readonly string[]
  /** The security alternative that was used: its schemes joined by ` + `, `anonymous` for none. */
  readonly alternative: string
}

export interface EndedEvent {
  readonly type: 'ended'
  readonly totals: Totals
  /** Most severe first. */
  readonly findings: readonly Finding[]
  readonly notVerified: readonly UnverifiedCase[]
  readonly coverage: Coverage
  /** Entries of the file of known findings that did not show. */
  readonly stale: readonly KnownFinding[]
  /** Why the run ended before all was done. */
  readonly stopped?: 'interrupted' | 'budget' | 'unreachable'
  readonly durationMs: number
  readonly exitCode: ExitCode
}

export interface Totals {
  readonly operations: number
  readonly cases: number
  readonly requests: number
  readonly passed: number
  readonly failed: number
  readonly notVerified: number
  readonly findings: number
  readonly known: number
}

/** One entry of the file of findings that are accepted for now. */
export interface KnownFinding {
  readonly check: string
  /** `*` for any. */
  readonly operation: string
  /** `*` for any. */
  readonly subject: string
  readonly reason: string
}

/** 0: kept · 1: a finding at or over `failOn`, or a known one that no longer shows · 2: could not tell · 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130
