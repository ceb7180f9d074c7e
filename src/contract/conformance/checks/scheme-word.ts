import type { Check } from './check.ts'
import { faultsOf, schemesAtStake } from './credential-faults.ts'
import { eachExpectation } from './each-answer.ts'

/**
 * The scheme word is taken in any case (RFC 9110, 11.1), and with more than one space behind it (11.4: `1*SP`). Where the document
 * says `x-exact-case`, it is known to be taken in one.
 */
export const schemeWord: Check = {
  id: 'scheme-word',
  title: 'The scheme word is taken in any case and spacing',
  kind: 'protocol',
  severity: 'medium',
  clause: 'RFC 9110, 11.1',
  ...eachExpectation('accepted', ['scheme-word'], ({ answer, operation, step }, expect) => {
    const { status } = answer
    if (status !== 400 && status !== 401 && status !== 403) return []
    const isSpacing = faultsOf(step).includes('two-spaces')
    // Widespread parsers take it for malformed, and say so (RFC 6750, 3.1): that is not to blame a right credential.
    if (isSpacing && status === 400) return []
    if (!isSpacing && schemesAtStake(step).some(({ scheme }) => 'exactCase' in scheme && scheme.exactCase)) return []
    return [
      {
        subject: expect.subject,
        message: `${operation.id} refuses a right credential for how its scheme word is written`,
        expected: 'a success (2xx)',
        actual: `${status}`,
        // Many a server splits at the first space; no client is known to send two.
        ...(isSpacing && { severity: 'low', clause: 'RFC 9110, 11.4' }),
      },
    ]
  }),
}
