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
  readonly operations: readonly LoadedOperation[]
  readonly problems: readonly LintProblem[]
  /** Unknown formats and keywords, by name and place. */
  readonly warnings: readonly string[]
  /** The base URL that requests go to. */
  readonly target: string
  /** What the target is: it decides what the run proves. */
  readonly against: 'server' | 'portal-double'
}

export interface LoadedOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  /** The statuses that it documents, as written: `200`, `4XX`, `default`. */
  readonly statuses?: readonly string[]
  /** Its security alternatives, named as `CaseEvent.alternative` names them. */
  readonly alternatives?: readonly string[]
}

export interface PlannedEvent {
  readonly type: 'planned'
  readonly cases: number
  readonly byPhase: Readonly<Record<Phase, number>>
  /** The cases in their order. */
  readonly planned: readonly { readonly id: string; readonly title: string }[]
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
  /** Of each step that was answered and had its operation's own method: whose answer it is, and what was sent as a credential. */
  readonly answers?: readonly { readonly operation: string; readonly alternative: string; readonly status: number }[]
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
  /** `*` stands for any text, alone or as a part of another. */
  readonly operation: string
  /** `*` stands for any text, alone or as a part of another. */
  readonly subject: string
  readonly reason: string
  /** The releases of what is verified in which it is to be seen; all of them where none is named. */
  readonly releases?: readonly string[]
}

/** 0: kept · 1: a finding at or over `failOn`, or a known one that no longer shows · 2: could not tell · 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130
