import type { SourcePosition } from './document.ts'

/** Judges values by the schemas of one document. */
export interface Validator {
  /**
   * What is wrong with a value at a place of the document: a parameter, header or media type, or the pointer of a schema.
   * Nothing where the value keeps its schema or there is none. Throws for a schema that does not compile.
   */
  validate(place: SchemaPlace | string, value: unknown, direction: Direction): readonly ValueProblem[]
  /** Compiles every schema of the document, now. */
  compileAll(): SchemaCheck
}

/** What a request must not carry a response may, and the reverse: `readOnly`, `writeOnly`. */
export type Direction = 'request' | 'response'

export interface SchemaPlace {
  readonly schemaPointer?: string
}

/** Never holds the value, which may be a secret; names of properties it does. */
export interface ValueProblem {
  /** JSON pointer into the value; empty for the whole of it. */
  readonly at: string
  readonly keyword: string
  readonly message: string
}

export interface SchemaCheck {
  /** Schemas that do not compile: nothing can be judged by them. */
  readonly failures: readonly SchemaFault[]
  /** What a schema says and no validator knows: unknown formats and keywords. */
  readonly warnings: readonly SchemaFault[]
}

export interface SchemaFault {
  readonly pointer: string
  readonly position: SourcePosition
  readonly reason: string
}
