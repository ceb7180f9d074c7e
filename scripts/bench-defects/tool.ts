import type { Defect } from '../../contract-tests/conformance/kit/defect.ts'
import type { StartedServer } from '../../contract-tests/conformance/kit/started-server.ts'
import type { Complaint } from './complaint.ts'
import type { Subject } from './subject.ts'

/** Something that finds out whether a server keeps its contract: ours, or a rival. */
export interface Tool {
  /** For `--tools`. */
  readonly id: string
  readonly name: string
  /** One line under the table: how it was set up. */
  readonly settings: string
  /** Whether `--sample` is for it. */
  readonly isSampled: boolean
  /** Installs it where it is not there yet, and says its version. Throws an Error that says why it cannot be had. */
  prepare(): Promise<string>
  /** All that it finds wrong with this server. */
  run(server: StartedServer, subject: Subject, seed: number): Promise<readonly Complaint[]>
  /** Whether a complaint that the baseline does not get names this defect. */
  names(defect: Defect, complaint: Complaint): boolean
}

/** What is asked of rivals: the operation alone. That it is the right thing of the operation is taken for granted. */
export function namesOperation({ operation, finding }: Defect, { operation: named }: Complaint): boolean {
  if (operation === '*') return true
  return named !== undefined && (named === operation || finding.operation?.test(named) === true)
}
