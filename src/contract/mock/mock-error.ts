export type MockErrorCode =
  'port-in-use' | 'cannot-listen' | 'schema-does-not-compile' | 'not-mockable' | 'no-such-alternative'

/** A mock that cannot be started. Its message is one line: what, where, and what to do. */
export class MockError extends Error {
  override readonly name = 'MockError'
  readonly code: MockErrorCode

  constructor(code: MockErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
