/** Something that the 3.1 document says and OpenAPI 3.0 has no words for. */
export interface Loss {
  /** Where the 3.1 document says it. */
  readonly pointer: string
  /** The keyword or field that is left out. */
  readonly keyword: string
  readonly reason: string
}

/** Writes a loss down. */
export type Lose = (pointer: string, keyword: string, reason: string) => void
