import type { AcceptedBecause } from '../case.ts'
import type { Check } from './check.ts'
import { credentialOperation } from './credential-operations.ts'
import { documentsStatus } from './documented.ts'
import { eachExpectation, pointerOf, type Answered } from './each-answer.ts'

/** An operation that needs no credential does not demand one. OpenAPI 3.1, Operation Object, `security`: `[]`, or `{}` among it. */
export const anonymousServed: Check = {
  id: 'anonymous-served',
  title: 'An operation without security serves everybody',
  kind: 'contract',
  severity: 'high',
  ...eachExpectation<AcceptedBecause>('accepted', ['anonymous', 'positive-data'], (item, expect, { profile }) => {
    const { answer, operation } = item
    if (answer.status !== 401 && answer.status !== 403) return []
    const isAbout = expect.because === 'anonymous'
    if (!isAbout && (!isBareRequest(item) || credentialOperation(profile, operation) !== undefined)) return []
    return [
      {
        subject: isAbout ? expect.subject : 'anonymous',
        message: `${operation.id} demands a credential, and needs none by the document`,
        expected: 'a success (2xx)',
        actual: `${answer.status}`,
        ...pointerOf(expect),
      },
    ]
  }),
}

/** Nothing was sent that could itself be a credential which is refused: a code, a password, a token in a body. */
function isBareRequest({ operation, step, answer }: Answered): boolean {
  const { alternative } = step.credential
  return alternative.length === 0 && operation.requestBody === undefined && !documentsStatus(operation, answer.status)
}
