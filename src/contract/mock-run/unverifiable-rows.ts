import type { UnverifiableRow } from '../harness/unverifiable-row.ts'

/** The rows of the bundled description that cannot be verified. */
export const unverifiableRows: readonly UnverifiableRow[] = []
