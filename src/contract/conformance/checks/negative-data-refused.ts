import type { Check } from './check.ts'
import { eachExpectation, pointerOf } from './each-answer.ts'
import { letsIn } from './succeeds.ts'

/** Input that the document does not allow is refused. What counts as such was decided by ajv. */
export const negativeDataRefused: Check = {
  id: 'negative-data-refused',
  title: 'Input that the document does not allow is refused',
  kind: 'contract',
  severity: 'high',
  ...eachExpectation('refused', ['negative-data'], ({ answer, operation }, expect, { case: { title } }) =>
    letsIn(answer, operation)
      ? [
          {
            subject: expect.subject,
            message: `${operation.id} accepts what the document does not allow: ${title}`,
            expected: 'a refusal (4xx)',
            actual: `${answer.status}`,
            ...pointerOf(expect),
          },
        ]
      : [],
  ),
}
