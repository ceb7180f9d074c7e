import type { Check } from './check.ts'
import { eachExpectation } from './each-answer.ts'

/** A method that a path does not document is refused. HEAD and OPTIONS are HTTP's own (RFC 9110, 9.3.2 and 9.3.7), and never blamed. */
export const undocumentedMethodRefused: Check = {
  id: 'undocumented-method-refused',
  title: 'An undocumented method is refused',
  kind: 'contract',
  severity: 'medium',
  ...eachExpectation('refused', ['method'], ({ answer, operation, request: { method } }, expect) =>
    answer.status >= 200 && answer.status < 300 && method !== 'HEAD' && method !== 'OPTIONS'
      ? [
          {
            subject: expect.subject,
            message: `${method} ${operation.path} is accepted, and the document does not have it`,
            expected: 'a refusal (405 with Allow)',
            actual: `${answer.status}`,
          },
        ]
      : [],
  ),
}
