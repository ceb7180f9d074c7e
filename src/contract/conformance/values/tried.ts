/** Another value for one part of a value, by a keyword of its schema. */
export interface Tried {
  /** What was tried: `maxLength`, `type`, `required`. */
  readonly keyword: string
  /** `beyond` is meant to be invalid, `bound` and `inside` to be valid; the validator has the last word. */
  readonly side: 'bound' | 'inside' | 'beyond'
  /** `undefined`: the part is left out. */
  readonly part: unknown
  /** Where the keyword is written. */
  readonly pointer: string
  /** The property of the part that it is about, where it is not the part itself. */
  readonly property?: string
}
