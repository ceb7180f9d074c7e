/**
 * What every error of this package is: an Error with a literal `code` to branch on. Its message, its JSON form and its
 * printed form hold no credential, no text that the server sent and no query of a URL, so it may be logged as it is.
 */
export class DocSpaceError<Code extends string = string, Details extends object = object> extends Error {
  declare readonly code: Code

  constructor(code: Code, message: string, details?: Details, options?: ErrorOptions) {
    super(message, options)
    Object.assign(this, { code }, details)
  }

  /**
   * The error's own data and never its cause: a cause comes from elsewhere, and JSON is what logs send over the wire.
   */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this)
  }

  static {
    this.prototype.name = 'DocSpaceError'
  }
}
