import type { JsonObject } from '../generate/json.ts'
import type { SchemaCompiler } from '../generate/schema-compiler.ts'

/** One release's document, as a rule sees it. */
export interface Linted {
  readonly document: JsonObject
  readonly compiler: SchemaCompiler
}

/** A place where the description breaks a rule. */
export interface Finding {
  readonly message: string
  /** The node that was written there: its file and line are looked up by identity. */
  readonly node: unknown
  /** Where in the bundled document, for a node that no file holds. */
  readonly pointer: string
}

/** A rule of our own. It judges a document that is true of one release, so `x-since` and `x-until` are none of its business. */
export interface Rule {
  readonly id: string
  judge(linted: Linted): readonly Finding[]
}
