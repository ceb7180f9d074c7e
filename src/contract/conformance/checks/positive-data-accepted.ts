import type { Operation } from '../../document/document.ts'
import type { AcceptedBecause, Expectation } from '../case.ts'
import type { Check } from './check.ts'
import { credentialOperation } from './credential-operations.ts'
import { documentedResponse } from './documented.ts'
import { eachExpectation, pointerOf, type Answered } from './each-answer.ts'
import { oauthError } from './oauth-error.ts'

/**
 * Input that the document allows is not refused for itself. A refusal because of who asks (401, 403) or of what state things are in
 * (404, 409, 412 …) says nothing about the input.
 */
export const positiveDataAccepted: Check = {
  id: 'positive-data-accepted',
  title: 'Input that the document allows is accepted',
  kind: 'contract',
  severity: 'medium',
  ...eachExpectation<AcceptedBecause>(
    'accepted',
    ['positive-data', 'alternative', 'anonymous'],
    (item, expect, evidence) => {
      const { answer, operation } = item
      const isAbout = expect.because === 'positive-data'
      if (!isRefusedForItself(item) || !(isAbout || isKnown(expect))) return []
      // A grant, a client or a scope that is refused is a credential rather than input.
      if (oauthError(answer) !== undefined && credentialOperation(evidence.profile, operation) !== undefined) return []
      return [
        {
          subject: isAbout ? expect.subject : 'request',
          message: `${operation.id} refuses what the document allows: ${evidence.case.title}`,
          expected: 'a success (2xx)',
          actual: `${answer.status}`,
          ...pointerOf(expect),
        },
      ]
    },
  ),
}

/** A case about a credential sends input that was made up where nothing better is known. */
function isKnown(expect: Expectation): boolean {
  return expect.kind === 'accepted' && expect.knownInput === true
}

const saysNothingOfInput = new Set([
  401, 402, 403, 404, 408, 409, 410, 412, 413, 414, 421, 423, 424, 425, 426, 428, 429, 431, 451,
])

function isRefusedForItself({ answer: { status }, operation }: Answered): boolean {
  if (status < 400 || status >= 500) return false
  return !saysNothingOfInput.has(status) || (status === 404 && !mayBeMissing(operation))
}

/** A path without a name in it, asked for nothing in particular, is there or the document is wrong. */
function mayBeMissing(operation: Operation): boolean {
  const { path, parameters, requestBody } = operation
  return (
    path.includes('{') ||
    requestBody !== undefined ||
    parameters.length > 0 ||
    documentedResponse(operation, 404) !== undefined
  )
}
