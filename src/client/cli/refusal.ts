/** What cannot be done, and no option would change it. Its message is one line: what, and what to do next. Exit code 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
