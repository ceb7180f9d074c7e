import type { Check } from './check.ts'
import { eachExpectation, pointerOf } from './each-answer.ts'
import { letsIn } from './succeeds.ts'

/** An operation that needs a credential does not do without. OpenAPI 3.1, Security Requirement Object. */
export const missingCredentialRefused: Check = {
  id: 'missing-credential-refused',
  title: 'Without a credential nobody gets in',
  kind: 'contract',
  severity: 'critical',
  ...eachExpectation('refused', ['missing-credential'], ({ answer, operation }, expect) =>
    letsIn(answer, operation)
      ? [
          {
            subject: expect.subject,
            message: `${operation.id} needs a credential by the document, and does without (${expect.subject})`,
            expected: 'a refusal',
            actual: `${answer.status}`,
            ...pointerOf(expect),
          },
        ]
      : [],
  ),
}
