import type { Check } from './check.ts'

/** The call comes back with a result; a documented answer is never an exception. */
export const completed: Check = {
  id: 'completed',
  about: 'caller',
  judge({ case: { answer }, thrown, departures }) {
    // A request that the run has held back has to fail; that is own-origin's finding.
    if (thrown === undefined || departures.some((departure) => departure.foreign)) return []
    const { name, message } = thrown
    return [
      {
        message: 'the call threw instead of returning the answer',
        expected: `status ${answer.code}`,
        actual: `${name}: ${message}`,
      },
    ]
  },
}
