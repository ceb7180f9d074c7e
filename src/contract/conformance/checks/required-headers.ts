import { headerValues } from '../evidence.ts'
import type { Check } from './check.ts'
import { documentedResponse } from './documented.ts'
import { eachAnswer, isDocumentedRequest, type Answered } from './each-answer.ts'

/** A header that a response documents as required is there. OpenAPI 3.1, Header Object. */
export const requiredHeaders: Check = {
  id: 'required-headers',
  title: 'Every required header is there',
  kind: 'contract',
  severity: 'medium',
  ...eachAnswer(
    (item) => isDocumentedRequest(item) && requiredOf(item).length > 0,
    (item) => {
      const { answer, operation } = item
      return requiredOf(item)
        .filter(({ name }) => headerValues(answer.headers, name.toLowerCase()).length === 0)
        .map(({ name, pointer }) => ({
          subject: `header ${name}`,
          message: `${operation.id} answers ${answer.status} without the required header ${name}`,
          expected: `a header ${name}`,
          actual: 'none',
          pointer,
        }))
    },
  ),
}

function requiredOf({ operation, answer }: Answered) {
  return (documentedResponse(operation, answer.status)?.headers ?? []).filter(
    ({ name, required }) => required && name.toLowerCase() !== 'content-type',
  )
}
