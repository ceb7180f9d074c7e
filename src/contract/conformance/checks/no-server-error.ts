import { headerValues } from '../evidence.ts'
import type { Step } from '../case.ts'
import type { Check } from './check.ts'
import { eachAnswer, isDocumentedRequest, type Answered } from './each-answer.ts'

/** No request, however wrong, is answered by an error of the server's own: the input is what has to be refused. */
export const noServerError: Check = {
  id: 'no-server-error',
  title: 'No request makes the server fail',
  kind: 'protocol',
  severity: 'high',
  clause: 'RFC 9110, 15.6',
  ...eachAnswer(
    () => true,
    (item, { case: { title } }) => {
      const { answer, step, operation } = item
      if (answer.status < 500 || isExcused(item)) return []
      const input = inputOf(step)
      return [
        {
          subject: input ?? `status ${answer.status}`,
          message: `${operation.id} fails with ${answer.status}: ${step.name === '' ? title : `${title}, ${step.name}`}`,
          expected: 'an answer that is no error of the server (no 5xx)',
          actual: `${answer.status}`,
        },
      ]
    },
  ),
}

/** A server that says when it is back is not broken; one that does not know a method that nobody documents neither. */
function isExcused(item: Answered): boolean {
  const { status, headers } = item.answer
  if (status === 503) return headerValues(headers, 'retry-after').length > 0
  return status === 501 && !isDocumentedRequest(item)
}

/** What was sent that made it fail, where the case is about one input, or one credential. */
function inputOf({ expect, credential: { faults = {} } }: Step): string | undefined {
  if (expect.kind === 'refused') return expect.subject
  const [fault] = Object.entries(faults)
  if (fault !== undefined) return fault.join(': ')
  return expect.kind === 'accepted' && expect.because === 'positive-data' ? expect.subject : undefined
}
