/** What the person at the keyboard can put right. Its message is one line: what, where, and what to do. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
