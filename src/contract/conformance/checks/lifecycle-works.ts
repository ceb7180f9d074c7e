import type { Check } from './check.ts'
import { eachExpectation, pointerOf } from './each-answer.ts'
import { isFollowedLocation } from './location-leads-somewhere.ts'
import { letsIn } from './succeeds.ts'

/** What a lifecycle brings forth works: a fresh token, a refreshed one, a new key, a thing that was just made. */
export const lifecycleWorks: Check = {
  id: 'lifecycle-works',
  title: 'What was just made works',
  kind: 'protocol',
  severity: 'high',
  ...eachExpectation('accepted', ['lifecycle'], ({ answer, operation, step }, expect, { case: { title } }) => {
    if (isFollowedLocation(expect) || letsIn(answer, operation)) return []
    // A failing server, and one that limits the rate, say nothing about the thing.
    if (answer.status >= 500 || answer.status === 429) return []
    return [
      {
        subject: expect.subject,
        message: `${operation.id} refuses what was just made: ${title}${step.name === '' ? '' : `, ${step.name}`}`,
        expected: 'a success (2xx)',
        actual: `${answer.status}`,
        ...pointerOf(expect),
      },
    ]
  }),
}
