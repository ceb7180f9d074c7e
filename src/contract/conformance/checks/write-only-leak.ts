import { answerProblems } from './answer-problems.ts'
import type { Check } from './check.ts'
import { eachAnswer, isDocumentedRequest } from './each-answer.ts'
import { withoutIndexes } from './text-leaves.ts'

/** What the document calls `writeOnly` never comes back. OpenAPI 3.0.3, Schema Object; JSON Schema Validation, 9.4. */
export const writeOnlyLeak: Check = {
  id: 'write-only-leak',
  title: 'No answer has a writeOnly property',
  kind: 'contract',
  severity: 'high',
  ...eachAnswer(isDocumentedRequest, (item, evidence) => {
    const found = answerProblems(item, evidence)
    const leaks = (found?.problems ?? []).filter(({ keyword }) => keyword === 'writeOnly')
    if (found === undefined || leaks.length === 0) return []
    const places = new Set(leaks.map(({ at }) => withoutIndexes(at)))
    const { response, media } = found
    return [...places].map((place) => ({
      subject: `response ${response.status} ${place} writeOnly`,
      message: `${item.operation.id} gives away ${place}, which the document calls writeOnly`,
      expected: `no ${place} in an answer`,
      actual: `${place} is there`,
      pointer: media.schemaPointer ?? media.pointer,
    }))
  }),
}
