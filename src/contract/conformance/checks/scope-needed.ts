import type { Check } from './check.ts'
import { eachExpectation, pointerOf } from './each-answer.ts'
import { letsIn } from './succeeds.ts'

/** A token that lacks a scope which the operation wants is refused. OpenAPI 3.1, Security Requirement Object. */
export const scopeNeeded: Check = {
  id: 'scope-needed',
  title: 'A token without the scope is refused',
  kind: 'contract',
  severity: 'high',
  clause: 'RFC 6750, 3.1',
  ...eachExpectation('refused', ['scope'], ({ answer, operation }, expect) =>
    letsIn(answer, operation)
      ? [
          {
            subject: expect.subject,
            message: `${operation.id} accepts a token without a scope that it needs (${expect.subject})`,
            expected: 'a refusal',
            actual: `${answer.status}`,
            ...pointerOf(expect),
          },
        ]
      : [],
  ),
}
