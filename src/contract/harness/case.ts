import type { Operation, SecurityAlternative } from '../document/document.ts'
import type { ExampleFault } from './example-fault.ts'

/** One request to send and the answer to ask for. Cases are data: they neither send nor judge. */
export interface Case {
  readonly row: Row
  /** What is special about this request among those of its row: `body default`, `reserved characters`; empty where there is one. */
  readonly variant: string
  readonly values: RequestValues
  readonly answer: AskedAnswer
  /** The document's examples among the values that their schemas do not allow. */
  readonly faults?: readonly ExampleFault[]
}

/** The unit that is reported: operation × security alternative × documented status. */
export interface Row {
  readonly operation: Operation
  readonly alternative: SecurityAlternative
  /** The alternative's name: its schemes joined by ` + `, `anonymous` for `{}`. */
  readonly alternativeName: string
  /** As documented: `200`, `4XX`, `default`. */
  readonly status: string
}

/** The values that go into the request, not yet serialized: that is the driver's (or the client's) work. */
export interface RequestValues {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  readonly cookie: Readonly<Record<string, unknown>>
  readonly body?: BodyValue
}

export interface BodyValue {
  readonly mediaType: string
  readonly value: unknown
}

/** What the mock is asked for with `Prefer` and, where a response has several media types, `Accept`. */
export interface AskedAnswer {
  readonly code: number
  readonly mediaType?: string
  readonly example?: string
}

/** Stable name of a row: in reports, in the list of rows that cannot be verified, and as a key. */
export function rowName(row: Row): string {
  return `${row.operation.id} ${row.alternativeName} ${row.status}`
}
