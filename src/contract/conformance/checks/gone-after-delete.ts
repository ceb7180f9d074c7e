import { documentsStatus } from './documented.ts'
import type { Check } from './check.ts'
import { eachAnswer, lastWriteBefore } from './each-answer.ts'
import { succeeds } from './succeeds.ts'

/** A deleted thing is gone. RFC 9110, 9.3.5. */
export const goneAfterDelete: Check = {
  id: 'gone-after-delete',
  title: 'A deleted thing is gone',
  kind: 'protocol',
  severity: 'high',
  clause: 'RFC 9110, 9.3.5',
  ...eachAnswer(
    ({ step }) => step.expect.kind === 'gone',
    (item, evidence) => {
      const { answer, operation, step } = item
      if (step.expect.kind !== 'gone' || !succeeds(answer, operation)) return []
      // 202: it will be deleted, some time (15.3.3).
      const deletion = lastWriteBefore(item, evidence, 'DELETE')
      if (evidence.exchanges[deletion]?.answer?.status === 202) return []
      return [
        {
          exchange: deletion,
          subject: step.expect.subject,
          message: `${operation.id} still answers ${answer.status} for a thing that was deleted`,
          expected: documentsStatus(operation, 410) ? '404 or 410' : '404',
          actual: `${answer.status}`,
        },
      ]
    },
  ),
}
