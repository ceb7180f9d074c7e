/** What of the document was exercised. Each dimension counts things that the document names. */
export interface Coverage {
  /** Operations that were called and answered. */
  readonly operations: Dimension
  /** Operations that answered a success. */
  readonly accepted: Dimension
  readonly parameters: Dimension
  /** Keywords of request schemas (minLength of /name …) that were tried on both sides or beyond. */
  readonly keywords: Dimension
  /** Documented responses that came. */
  readonly responses: Dimension
  readonly schemes: Dimension
  /** Credential faults per scheme. */
  readonly faults: Dimension
}

export interface Dimension {
  readonly covered: number
  readonly total: number
  /** What was not, by name: `getNote 404`. */
  readonly missing: readonly string[]
}
