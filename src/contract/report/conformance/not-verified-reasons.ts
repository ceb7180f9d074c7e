import type { UnverifiedCase } from '../../conformance/events.ts'
import type { NotVerifiedCode } from '../../conformance/outcome.ts'
import { groupBy } from '../group-by.ts'

/** A reason why things were not verified, with what can be done about it. */
export interface UnverifiedGroup {
  readonly code: NotVerifiedCode
  readonly title: string
  readonly advice: string
  readonly cases: readonly UnverifiedCase[]
  /** It was left out on purpose. */
  readonly chosen: boolean
}

/** By reason: what keeps a run from telling first, what was chosen last. */
export function unverifiedGroups(notVerified: readonly UnverifiedCase[]): readonly UnverifiedGroup[] {
  const byCode = groupBy(notVerified, ({ reason }) => reason.code)
  return reasons.flatMap(([code, title, advice]) => {
    const cases = byCode.get(code) ?? []
    return cases.length === 0 ? [] : [{ code, title, advice, cases, chosen: chosen.includes(code) }]
  })
}

const chosen: readonly NotVerifiedCode[] = ['excluded', 'covering']

const reasons: readonly (readonly [code: NotVerifiedCode, title: string, advice: string])[] = [
  ['unreachable', 'no answer came', 'see that the server is up and answers in time (--timeout), and run again'],
  ['rate-limited', 'the server limits the rate', 'send fewer requests a second with --rate'],
  [
    'premise',
    'the good request that it leans on was not accepted',
    'mend that first, or give better values in the profile',
  ],
  [
    'setup',
    'a step before the one that matters was not accepted',
    'mend that step first, or describe it better in the profile',
  ],
  ['no-request', 'no good request can be made', 'give the value under `values` or `operations` in the profile'],
  [
    'no-credential',
    'the profile has no credential for it',
    'add the credential, or a login that gives it, to the profile',
  ],
  ['unsupported', 'it cannot be exercised', 'read the reason: mostly the document has to change'],
  ['not-sendable', 'HTTP cannot carry it', 'nothing: a client cannot send it either'],
  [
    'lock-out',
    'one more failed login could lock the account',
    'say `lockOut` in the profile, if the server allows more',
  ],
  ['writes', 'it writes, and that was not allowed', 'on a server where that does no harm, say --allow-writes'],
  ['budget', 'requests or time were used up', 'raise --max-requests or --time'],
  ['interrupted', 'the run was stopped', 'run it again'],
  ['excluded', 'it was left out by an option or the profile', 'leave out the option'],
  ['covering', 'the covering set leaves it out', 'say --thorough'],
]
