/** One thing that a tool finds wrong with a server. */
export interface Complaint {
  /** The operationId that it names; left out where it names none. */
  readonly operation?: string
  /** What is wrong, in the same words in every run: no ids, no times. */
  readonly what: string
  /** Only ours say so: the check, and what of the operation. */
  readonly check?: string
  readonly subject?: string
}

/** Complaints with the same key are the same complaint. */
export function keyOf({ operation = '', what }: Complaint): string {
  return `${operation} ${what}`
}
