import type { Check } from './check.ts'
import { eachExpectation, pointerOf } from './each-answer.ts'
import { letsIn } from './succeeds.ts'

/** A right credential counts only in the place, and under the scheme word, that the document gives: one in a URL ends up in logs. */
export const misplacedCredentialRefused: Check = {
  id: 'misplaced-credential-refused',
  title: 'A credential counts only where and as it is documented',
  kind: 'contract',
  severity: 'high',
  ...eachExpectation('refused', ['misplaced-credential'], ({ answer, operation }, expect) =>
    letsIn(answer, operation)
      ? [
          {
            subject: expect.subject,
            message: `${operation.id} accepts a credential that is not sent as documented (${expect.subject})`,
            expected: 'a refusal',
            actual: `${answer.status}`,
            ...pointerOf(expect),
          },
        ]
      : [],
  ),
}
