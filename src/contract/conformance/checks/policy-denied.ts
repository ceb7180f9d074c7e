import type { Check } from './check.ts'
import { eachExpectation, pointerOf } from './each-answer.ts'
import { letsIn } from './succeeds.ts'

/** Who is not allowed by the policy in the profile is refused. */
export const policyDenied: Check = {
  id: 'policy-denied',
  title: 'Whom the policy does not name does not get in',
  kind: 'protocol',
  severity: 'critical',
  ...eachExpectation('refused', ['policy'], ({ answer, operation }, expect) =>
    letsIn(answer, operation)
      ? [
          {
            subject: expect.subject,
            message: `${operation.id} lets somebody in whom the policy does not allow (${expect.subject})`,
            expected: 'a refusal',
            actual: `${answer.status}`,
            ...pointerOf(expect),
          },
        ]
      : [],
  ),
}
