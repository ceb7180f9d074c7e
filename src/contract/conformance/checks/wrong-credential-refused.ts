import type { Check } from './check.ts'
import { eachExpectation, pointerOf } from './each-answer.ts'
import { letsIn } from './succeeds.ts'

/** A credential that is well-formed, and nobody's, is refused. */
export const wrongCredentialRefused: Check = {
  id: 'wrong-credential-refused',
  title: 'A wrong credential opens nothing',
  kind: 'protocol',
  severity: 'critical',
  clause: 'RFC 9110, 15.5.2',
  ...eachExpectation('refused', ['wrong-credential'], ({ answer, operation }, expect) =>
    letsIn(answer, operation)
      ? [
          {
            subject: expect.subject,
            message: `${operation.id} accepts a wrong credential (${expect.subject})`,
            expected: 'a refusal',
            actual: `${answer.status}`,
            ...pointerOf(expect),
          },
        ]
      : [],
  ),
}
