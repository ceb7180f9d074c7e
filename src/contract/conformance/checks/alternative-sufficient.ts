import { alternativeName } from '../../harness/alternative-name.ts'
import type { AcceptedBecause } from '../case.ts'
import type { Check } from './check.ts'
import { documentsStatus } from './documented.ts'
import { eachExpectation, pointerOf, type Answered } from './each-answer.ts'

/**
 * Each alternative of the security requirement is enough by itself. OpenAPI 3.1, Security Requirement Object: only one of them needs
 * to be satisfied.
 */
export const alternativeSufficient: Check = {
  id: 'alternative-sufficient',
  title: 'Each security alternative suffices',
  kind: 'contract',
  severity: 'high',
  ...eachExpectation<AcceptedBecause>('accepted', ['alternative', 'positive-data'], (item, expect) => {
    const { answer, operation, step } = item
    const { alternative } = step.credential
    if (alternative.length === 0 || !isRefused(item, expect.because === 'alternative')) return []
    const name = alternativeName(alternative)
    return [
      {
        subject: expect.because === 'alternative' ? expect.subject : name,
        message: `${operation.id} refuses a right credential of ${name}, which suffices by the document`,
        expected: 'a success (2xx)',
        actual: `${answer.status}`,
        ...pointerOf(expect),
      },
    ]
  }),
}

/**
 * 401 means the credential. 403 may mean that this caller is not permitted (RFC 9110, 15.5.4), which no document tells: it is
 * blamed only where the operation does not document it, and where there is another alternative that this one should equal.
 */
function isRefused({ answer: { status }, operation }: Answered, isAboutAlternative: boolean): boolean {
  if (status === 401) return true
  return status === 403 && isAboutAlternative && operation.security.length > 1 && !documentsStatus(operation, 403)
}
