/** Where a value comes from that is known only when a request is about to be sent. */
export type Source =
  /**
   * A part of an earlier answer of the same case: `body/id` and `body` (a JSON pointer after `body`), `header location`, `cookie NAME`;
   * or of the body that the step sent: `sent/title`.
   */
  | { readonly from: 'step'; readonly step: number; readonly at: string }
  /** A property of a thing that the run makes, or finds, on the server. */
  | { readonly from: 'resource'; readonly resource: ResourceUse; readonly at: string }
  /** Something of an identity of the profile: `userName`, `password`, or a variable of its own. */
  | { readonly from: 'identity'; readonly identity: string; readonly variable: string }
  /** A text that no other request of this or any other run has: where a server wants names to be unique. */
  | { readonly from: 'unique'; readonly like: string; readonly maxLength?: number }
  /** A token of a login made for this case alone: `token`, `refreshToken`. */
  | { readonly from: 'session'; readonly session: string; readonly at: 'token' | 'refreshToken' }

/** A thing on the server, by the operation that makes it. */
export interface ResourceUse {
  /** The operation that makes one, or, where nothing may be written, that lists them. */
  readonly producer: string
  /** Whose it is. */
  readonly identity: string
  /** Things of different labels are different things. The same label is shared by all cases; a label of its own is for what is changed or deleted. */
  readonly label: string
}

/**
 * A value that stands in a case by where it comes from. Cases are data, and the same for the same seed; what a server answers,
 * and what must differ from run to run, is filled in when the request is sent.
 */
export class Later {
  readonly source: Source
  /** What is sent where the source gives nothing: the document's example, mostly. */
  readonly otherwise: unknown

  constructor(source: Source, otherwise?: unknown) {
    this.source = source
    this.otherwise = otherwise
  }

  /** The source in words: what stands in the plan, in place of the value. */
  toString(): string {
    const { source } = this
    switch (source.from) {
      case 'step':
        return `<${source.at} of step ${source.step + 1}>`
      case 'resource':
        return `<${source.at} of ${source.resource.identity}'s ${source.resource.producer} ${source.resource.label}>`
      case 'identity':
        return `<${source.variable} of ${source.identity}>`
      case 'unique':
        return `<unique like ${source.like}>`
      case 'session':
        return `<${source.at} of session ${source.session}>`
    }
  }

  toJSON(): string {
    return this.toString()
  }
}
