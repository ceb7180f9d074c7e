import type { SecurityScheme } from '../../document/document.ts'
import type { RefusedBecause } from '../case.ts'
import type { Check } from './check.ts'
import { credentialOperation } from './credential-operations.ts'
import { faultsOf, malformed, schemesAtStake } from './credential-faults.ts'
import { documentsStatus } from './documented.ts'
import { eachExpectation, type Answered } from './each-answer.ts'
import { isSecured } from './is-secured.ts'
import { oauthError } from './oauth-error.ts'
import { letsIn } from './succeeds.ts'

const noCredential = ['missing-credential', 'wrong-credential', 'misplaced-credential', 'ended-credential'] as const
const noPermission = ['policy', 'scope'] as const

/**
 * Whoever has not said rightly who they are is answered 401, and whoever has, and may not, 403. RFC 9110, 15.5.2, 15.5.4 and 11.4.
 * Where the document itself has only the other status for it, the server keeps its word and is not blamed.
 */
export const unauthorizedStatus: Check = {
  id: 'unauthorized-status',
  title: '401 asks who it is, 403 says that they may not',
  kind: 'protocol',
  severity: 'medium',
  clause: 'RFC 9110, 15.5.2',
  ...eachExpectation<RefusedBecause>('refused', [...noCredential, ...noPermission], (item, expect, { profile }) => {
    const { answer, operation, step } = item
    // What was let in, or made the server fail, other checks tell of.
    if (letsIn(answer, operation) || answer.status >= 500) return []
    // A login or a refresh is refused for what is in its body: 400 by RFC 6749, 5.2, and 401, 403 or 422 elsewhere.
    if (!isSecured(operation)) return []
    if (faultsOf(step).length === 0 && credentialOperation(profile, operation) !== undefined) return []
    const lacksPermission = noPermission.some((reason) => reason === expect.because)
    const isFine = lacksPermission ? isFineWithoutPermission(item) : isFineWithoutCredential(item)
    if (isFine) return []
    const wanted = lacksPermission ? 403 : 401
    return [
      {
        subject: expect.subject,
        message: `${operation.id} answers ${answer.status} where ${lacksPermission ? 'a right credential does not suffice' : 'there is no right credential'}`,
        expected: `${wanted}`,
        actual: `${answer.status}`,
        ...(lacksPermission && { clause: 'RFC 9110, 11.4' }),
      },
    ]
  }),
}

/** Too many attempts, or a server that is not the one to ask. */
const anyway = new Set([421, 423, 429])

function isFineWithoutCredential(item: Answered): boolean {
  const { step, operation } = item
  const { status } = item.answer
  if (status === 401 || anyway.has(status)) return true
  // A range is no promise of one status in it.
  const documents401 = operation.responses.some((response) => response.status === '401')
  if (!documents401 && documentsStatus(operation, status)) return true
  if (status === 400) return faultsOf(step).some((fault) => malformed.has(fault)) || isOAuthRefusal(item)
  // 15.5.4 and 15.5.5: a resource may be hidden from whoever may not see it.
  if (status === 404) return documentsStatus(operation, 404) || !documents401
  // No challenge is registered for an API key or a client certificate, which makes 403 as good where the document does not say 401.
  return status === 403 && !documents401 && !schemesAtStake(step).some(({ scheme }) => hasChallenge(scheme))
}

/**
 * What OAuth itself answers 400: a request to a token endpoint without a client, or to a resource without a token (RFC 6749, 5.2;
 * RFC 6750, 3.1). A client that is wrong in `Authorization` it answers 401.
 */
function isOAuthRefusal({ answer, request }: Answered): boolean {
  const error = oauthError(answer)
  return (
    error !== undefined && !(error === 'invalid_client' && request.credentials.some(({ in: at }) => at === 'header'))
  )
}

function isFineWithoutPermission({ answer: { status }, operation }: Answered): boolean {
  return status !== 401 || (documentsStatus(operation, 401) && !documentsStatus(operation, 403))
}

function hasChallenge({ type }: SecurityScheme): boolean {
  return type !== 'apiKey' && type !== 'mutualTLS'
}
