import type { Coverage } from '../../conformance/coverage/coverage.ts'
import type { EndedEvent, ExitCode, KnownFinding, Totals, UnverifiedCase } from '../../conformance/events.ts'
import type { Finding, Severity } from '../../conformance/finding.ts'
import type { LintProblem } from '../../document/document.ts'

/**
 * What a run found out: the JSON report, and what every other report is made of. Its shape is conformance-report.schema.json;
 * `version` grows when a reader of the old shape would go wrong.
 */
export interface ConformanceReport {
  readonly format: 'docspace-contract/conformance'
  readonly version: 1
  readonly tool: { readonly name: 'docspace-contract'; readonly version: string }
  readonly against: Against
  /** Scheme, host and port of the server: never a path, a query or a user. Empty for the mock. */
  readonly target: string
  readonly proves: string
  readonly cannotProve: string
  readonly document: ReportedDocument
  /** Null where the run has none. */
  readonly seed: number | null
  readonly options: ReportedOptions
  readonly exitCode: ExitCode
  readonly stopped: NonNullable<EndedEvent['stopped']> | null
  readonly durationMs: number
  readonly totals: Totals
  /** The checks that had something to judge, or to say. */
  readonly checks: readonly ReportedCheck[]
  /** The matrix, in the document's order. */
  readonly operations: readonly OperationResult[]
  /** Findings with one cause, as far as that can be told; most severe first. */
  readonly groups: readonly FindingGroup[]
  /** Most severe first. */
  readonly findings: readonly Finding[]
  /** Everything that was not verified, what was left out on purpose included. */
  readonly notVerified: readonly UnverifiedCase[]
  readonly coverage: Coverage
  /** Known findings that did not show. */
  readonly stale: readonly KnownFinding[]
}

/** `mock`: requests of ours were verified, and no server. */
export type Against = 'server' | 'portal-double' | 'mock'

export interface ReportedDocument {
  readonly source: string
  readonly title: string
  readonly version: string
  readonly openapi: string
  readonly problems: readonly LintProblem[]
  readonly warnings: readonly string[]
}

/** What the run was told, by the names of the library's options; what is not here was not said. */
export type ReportedOptions = Readonly<Record<string, OptionValue>>
export type OptionValue = string | number | boolean | readonly string[] | Readonly<Record<string, number>>

export interface ReportedCheck {
  readonly id: string
  readonly title: string
  readonly kind: 'contract' | 'protocol'
  readonly severity: Severity
  readonly clause?: string
}

export interface OperationResult {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly outcome: Outcome
  readonly findings: number
  readonly cases: Counts
  /** The documented statuses in their order, then those that came all the same. */
  readonly statuses: readonly SeenStatus[]
  readonly alternatives: readonly AlternativeResult[]
  /** By the check's id; those of all operations, whether they had something to judge here or not. */
  readonly checks: Readonly<Record<string, Outcome>>
}

/**
 * `failed`: something was found. `passed`: something was judged, and nothing found. `not verified`: nothing could be sent that tells.
 * `not exercised`: there was nothing to judge.
 */
export type Outcome = 'passed' | 'failed' | 'not verified' | 'not exercised'

/** `notVerified` leaves out what the covering set leaves out. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly notVerified: number
}

export interface SeenStatus {
  /** `200`; as the document writes it where it is documented: `4XX`, `default`. */
  readonly status: string
  /** Null where it is not known. */
  readonly documented: boolean | null
  readonly seen: number
}

/** What came of the cases that used one security alternative: its schemes joined by ` + `, or `anonymous`. */
export interface AlternativeResult extends Counts {
  readonly name: string
  readonly statuses: readonly AnsweredStatus[]
}

export interface AnsweredStatus {
  readonly status: string
  readonly seen: number
  /** How many of these answers are of cases in which something was found about the operation. */
  readonly failed: number
}

export interface FindingGroup {
  readonly check: string
  readonly title: string
  /** What the subjects have in common: `bearerAuth`, `query parameter maximum`. */
  readonly subject: string
  readonly severity: Severity
  readonly kind: 'contract' | 'protocol'
  readonly clause?: string
  /** Whether all of them are accepted for now. */
  readonly known: boolean
  /** How many operations it is about. */
  readonly operations: number
  /** Ids of its findings. */
  readonly findings: readonly string[]
}
