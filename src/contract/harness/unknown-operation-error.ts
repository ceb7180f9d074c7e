/** An operationId that the document does not have. */
export class UnknownOperationError extends Error {
  override readonly name = 'UnknownOperationError'
  readonly code = 'unknown-operation'
  readonly operation: string
  readonly known: readonly string[]
  constructor(operation: string, known: readonly string[]) {
    super(`the document has no operation ${operation}`)
    this.operation = operation
    this.known = known
  }
}
