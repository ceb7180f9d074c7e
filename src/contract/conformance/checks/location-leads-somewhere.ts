import type { Expectation } from '../case.ts'
import type { Check } from './check.ts'
import { eachAnswer, lastWriteBefore } from './each-answer.ts'

/** The thing that `Location` names is there. RFC 9110, 10.2.2 and 15.3.2. */
export const locationLeadsSomewhere: Check = {
  id: 'location-leads-somewhere',
  title: 'Location leads to what was made',
  kind: 'protocol',
  severity: 'medium',
  clause: 'RFC 9110, 10.2.2',
  ...eachAnswer(
    ({ step }) => isFollowedLocation(step.expect),
    (item, evidence) => {
      const { status } = item.answer
      if (!leadsNowhere.has(status)) return []
      const exchange = lastWriteBefore(item, evidence)
      return [
        {
          exchange,
          subject: 'header Location',
          message: `the Location header of ${evidence.exchanges[exchange]?.step.operation.id ?? item.operation.id} leads nowhere`,
          expected: 'a URI of the thing that was made',
          actual: `${status} where it leads`,
        },
      ]
    },
  ),
}

/** Its resource may want another method or another caller; that it is not there, or is no request at all, is the fault. */
const leadsNowhere = new Set([400, 404, 410, 414, 422])

export function isFollowedLocation(expect: Expectation): boolean {
  return expect.kind === 'accepted' && expect.subject === 'header Location'
}
