import type { Check } from './check.ts'
import { eachExpectation, pointerOf } from './each-answer.ts'
import { succeeds } from './succeeds.ts'

/** A body of a media type that the operation does not document is refused. */
export const mediaTypeRefused: Check = {
  id: 'media-type-refused',
  title: 'A body of an undocumented media type is refused',
  kind: 'contract',
  severity: 'low',
  ...eachExpectation('refused', ['media-type'], ({ answer, operation }, expect) =>
    succeeds(answer, operation)
      ? [
          {
            subject: expect.subject,
            message: `${operation.id} takes a body of a media type that the document does not have`,
            expected: 'a refusal (415)',
            actual: `${answer.status}`,
            ...pointerOf(expect),
          },
        ]
      : [],
  ),
}
