import type { Check } from './check.ts'
import { eachExpectation, pointerOf } from './each-answer.ts'
import { letsIn } from './succeeds.ts'

/** Expired, revoked, signed out, or used up: what was right once is refused. */
export const endedCredentialRefused: Check = {
  id: 'ended-credential-refused',
  title: 'A credential that has ended opens nothing',
  kind: 'protocol',
  severity: 'critical',
  clause: 'RFC 6750, 3.1',
  ...eachExpectation('refused', ['ended-credential'], ({ answer, operation }, expect) =>
    letsIn(answer, operation)
      ? [
          {
            subject: expect.subject,
            message: `${operation.id} accepts a credential that has ended (${expect.subject})`,
            expected: 'a refusal',
            actual: `${answer.status}`,
            ...pointerOf(expect),
          },
        ]
      : [],
  ),
}
