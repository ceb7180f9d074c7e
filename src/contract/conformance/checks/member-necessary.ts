import type { Check } from './check.ts'
import { eachExpectation, pointerOf } from './each-answer.ts'
import { letsIn } from './succeeds.ts'

/** Where schemes are needed together, none may be missing. OpenAPI 3.1, Security Requirement Object: all of them MUST be satisfied. */
export const memberNecessary: Check = {
  id: 'member-necessary',
  title: 'Each scheme that is needed together is needed',
  kind: 'contract',
  severity: 'critical',
  ...eachExpectation('refused', ['member'], ({ answer, operation }, expect) =>
    letsIn(answer, operation)
      ? [
          {
            subject: expect.subject,
            message: `${operation.id} does without one of the schemes that it needs together (${expect.subject})`,
            expected: 'a refusal',
            actual: `${answer.status}`,
            ...pointerOf(expect),
          },
        ]
      : [],
  ),
}
