import type { Evidence } from '../evidence.ts'

/** One question about one case. Every check is one file, one line in the table, and one defect that it alone catches. */
export interface Check {
  readonly id: string
  /**
   * `request`: what was sent. `answer`: what the mock gave, asked only where the request was right, because the answer to
   * a wrong request is the wrong answer. `caller`: what the sender's caller was told about the answer.
   */
  readonly about: 'request' | 'answer' | 'caller'
  judge(evidence: Evidence): readonly Difference[]
}

export interface Difference {
  readonly message: string
  readonly expected: string
  readonly actual: string
  /** JSON pointer of the promise in the document; the operation itself where it is left out. */
  readonly pointer?: string
}
