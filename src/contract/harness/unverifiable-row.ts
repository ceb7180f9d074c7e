/**
 * A row of the committed list of rows that no run against a mock can verify.
 *
 * The list is exact in both directions. A row that could not be verified and is not listed makes the run end with exit
 * code 2 ("unlisted"). A listed row that was verified after all, whatever the verdict, fails with exit code 1: the entry
 * has to go. An entry that names no row of the document is stale and makes the run end with exit code 2 ("unlistable").
 * `only` narrows what is sent, not what exists: an entry for an operation that was not selected is neither.
 */
export interface UnverifiableRow {
  readonly operation: string
  /** As in the reports: scheme names joined by ` + `, or `anonymous`. */
  readonly alternative: string
  readonly status: string
  readonly reason: string
}
