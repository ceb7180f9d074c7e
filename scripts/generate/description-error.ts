/** The description cannot be read or does not fit together: one line that says what, where and what to do. */
export class DescriptionError extends Error {
  readonly code = 'description'
  /** `file:line:column`, or the pointer where no file is known. */
  readonly where: string

  constructor(what: string, where: string, todo: string) {
    super(`${where} ${what} — ${todo}`)
    this.name = 'DescriptionError'
    this.where = where
  }
}
