import type { Document, Operation } from '../../document/document.ts'

/** Which operations make, list, show, change and delete the things that paths are about. */
export interface Producers {
  /** The thing whose id a path parameter is, or undefined where nothing is known to make one. */
  of(operation: Operation, parameter: string): Producer | undefined
  /** The things of the document: what lifecycles are made of. */
  readonly things: readonly Thing[]
}

export interface Producer {
  /** The operation that makes one (`POST /notes`), or lists them (`GET /notes`) where none makes one or nothing may be written. */
  readonly operation: Operation
  readonly makes: boolean
  /**
   * Where its id is in the answer: `body/id`, `body/0/id`, `header location last segment`; or `path noteId`, where the request
   * itself names what it makes (a PUT).
   */
  readonly at: string
  /** What lists such things: where making one is not allowed, the first of those that are there already stands in for it. */
  readonly lister?: { readonly operation: Operation; readonly at: string }
}

/** One kind of thing, by its paths. */
export interface Thing {
  readonly create?: Operation
  readonly list?: Operation
  readonly read?: Operation
  readonly replace?: Operation
  readonly change?: Operation
  readonly remove?: Operation
  /** The path parameter that names one: `noteId`. */
  readonly parameter: string
}

export type ReadProducers = (document: Document) => Producers
