import { alikeDifferences } from './alike-differences.ts'
import type { Check } from './check.ts'
import { eachAnswer } from './each-answer.ts'

/** Whether a user exists is not told to whoever fails to sign in. CWE-204: observable response discrepancy. */
export const alikeAnswers: Check = {
  id: 'alike-answers',
  title: 'Known and unknown users are answered alike',
  kind: 'protocol',
  severity: 'medium',
  clause: 'CWE-204',
  ...eachAnswer(
    ({ step }) => step.expect.kind === 'like-step',
    (item, evidence) => {
      const { expect } = item.step
      if (expect.kind !== 'like-step') return []
      return alikeDifferences(item, expect.step, evidence).map(({ what, earlier, later }) => ({
        subject: `${expect.subject} ${what}`,
        message: `${item.operation.id} tells by its ${what} what it should keep to itself (${expect.subject})`,
        expected: earlier.slice(0, 200),
        actual: later.slice(0, 200),
      }))
    },
  ),
}
