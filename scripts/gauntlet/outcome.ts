import { answer } from './server.ts'

/** What came of a call: the data that the API sent, an error, or something that is neither. */
export type Outcome =
  { readonly kind: 'data' } | { readonly kind: 'not-data' } | { readonly kind: 'error'; readonly error: unknown }

export async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: JSON.stringify(await call) === JSON.stringify(answer) ? 'data' : 'not-data' }
  } catch (error) {
    return { kind: 'error', error }
  }
}

export function successes(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ kind }) => kind === 'data').length
}

/**
 * Whether it is an error that somebody defined: one of the classes of the language says nothing about a call, and
 * anything could have thrown it.
 */
export function isTyped(outcome: Outcome): boolean {
  if (outcome.kind !== 'error' || !(outcome.error instanceof Error)) return false
  const { error } = outcome
  return !builtIn.some((one) => error.constructor === one)
}

const builtIn: readonly unknown[] = [
  Error,
  AggregateError,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
  DOMException,
]
