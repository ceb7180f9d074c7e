/** The classes of the issue, by what of a server is wrong. */
export type DefectClass = 'body' | 'status' | 'header' | 'authentication' | 'authorization' | 'state' | 'input' | 'leak'

/** One mistake of a server, and how a run has to name it. Each is one switch at one place of the server's code. */
export interface Defect {
  readonly class: DefectClass
  /** The operation that has it; `*` where it is in what all of them share. */
  readonly operation: string
  /** What is wrong, as a sentence about the server. */
  readonly what: string
  /** The finding that it has to make. */
  readonly finding: ExpectedFinding
  /** Which of the ten faults of the published `rest-faults` experiment it is. */
  readonly restFault?: number
}

export interface ExpectedFinding {
  /** Operations that the finding may name; the defect's own where it is left out, and any where that is `*`. */
  readonly operation?: RegExp
  readonly subject: RegExp
  /** Ids of checks, one of which has to find it. */
  readonly checks: readonly string[]
}

/** Whether a server has a defect; with an operation, only where that is the one which has it. */
export type Flawed<Id extends string> = (id: Id, operation?: string) => boolean

export function flawedBy<Id extends string>(table: Readonly<Record<Id, Defect>>, chosen: Id | undefined): Flawed<Id> {
  return (id, operation) => {
    if (id !== chosen) return false
    const whose = table[id].operation
    return operation === undefined || whose === '*' || whose === operation
  }
}
