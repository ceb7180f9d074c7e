/** `--repeat` names a case that the plan does not have. */
export class UnknownCaseError extends Error {
  override readonly name = 'UnknownCaseError'
  constructor(id: string) {
    super(`no case is named "${id}": give the same document, profile, seed and options as the run that named it`)
  }
}
