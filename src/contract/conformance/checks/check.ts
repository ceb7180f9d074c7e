import type { Evidence } from '../evidence.ts'
import type { Severity } from '../finding.ts'

/** One question about one case. Every check is one file, one line in the table, and one defect that it alone catches. */
export interface Check {
  readonly id: string
  /** A sentence that is true of a server that keeps it: `Every answer has a documented status`. */
  readonly title: string
  /** `contract`: the document says otherwise. `protocol`: an RFC, or the profile, says otherwise. */
  readonly kind: 'contract' | 'protocol'
  readonly severity: Severity
  /** Where it is written, for a `protocol` check: `RFC 9110, 15.5.2`. */
  readonly clause?: string
  /** Whether the case has anything that this check can judge: what "not exercised" is told from "passed" by. */
  applies(evidence: Evidence): boolean
  judge(evidence: Evidence): readonly Difference[]
}

export interface Difference {
  /** Index of the exchange that shows it. */
  readonly exchange: number
  /** What of the operation it is about; with check and operation it names the finding. No value that differs from run to run. */
  readonly subject: string
  readonly message: string
  readonly expected: string
  readonly actual: string
  /** JSON pointer of the promise in the document; the operation itself where it is left out. */
  readonly pointer?: string
  /** Where it is another than the check's. */
  readonly severity?: Severity
  /** Where it is another than the check's. */
  readonly clause?: string
}
