import type { Check } from './check.ts'
import { eachExpectation, pointerOf } from './each-answer.ts'

/** Who is allowed by the policy in the profile is not refused. */
export const policyAllowed: Check = {
  id: 'policy-allowed',
  title: 'Whom the policy names gets in',
  kind: 'protocol',
  severity: 'high',
  ...eachExpectation('accepted', ['policy'], ({ answer, operation }, expect) =>
    answer.status === 401 || answer.status === 403 || answer.status === 404
      ? [
          {
            subject: expect.subject,
            message: `${operation.id} refuses somebody whom the policy allows (${expect.subject})`,
            expected: 'a success (2xx)',
            actual: `${answer.status}`,
            ...pointerOf(expect),
          },
        ]
      : [],
  ),
}
