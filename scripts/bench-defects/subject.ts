import type { Defect } from '../../contract-tests/conformance/kit/defect.ts'
import type { StartedServer } from '../../contract-tests/conformance/kit/started-server.ts'

/** A server of the proof ground, with what it can be made to get wrong. */
export interface Subject {
  readonly name: 'notes' | 'orders'
  readonly defects: Readonly<Record<string, Defect>>
  readonly documentPath: string
  /** The operations of its document. */
  readonly operations: readonly NamedOperation[]
  /** Starts it, with the defect of that id or, without one, as it should be. */
  start(defect?: string): Promise<StartedServer>
}

export interface NamedOperation {
  readonly id: string
  readonly method: string
  /** The path template. */
  readonly path: string
}

/** A defect, and whose it is. */
export interface Question {
  readonly subject: Subject
  readonly id: string
  readonly defect: Defect
}
