import type { Context } from './context.ts'
import { UsageError } from './usage-error.ts'

export interface Asked {
  readonly text: string
  /** What to say where nobody is there to ask, or nothing is answered: which option or variable is missing. */
  readonly missing: string
  readonly hidden?: boolean | undefined
  /** What an empty answer means. */
  readonly otherwise?: string | undefined
}

/** @throws UsageError where nobody is there to ask, or there is no answer */
export async function answerTo({ text, missing, hidden = false, otherwise }: Asked, { terminal }: Context) {
  if (!terminal.interactive) throw new UsageError(`${missing} (this is no terminal, so nothing is asked)`)
  const answer = await terminal.ask({ text, hidden })
  // A password may well begin or end with a blank.
  const given = (hidden ? answer : answer.trim()) || otherwise
  if (given === undefined) throw new UsageError(missing)
  return given
}
