import type { Document, Operation } from '../../document/document.ts'
import type { Severity } from '../finding.ts'
import type { Check } from './check.ts'
import { documentedResponse, documentsClientErrors, documentsStatus } from './documented.ts'
import { eachAnswer, isDocumentedRequest, type Answered } from './each-answer.ts'
import { isSecured } from './is-secured.ts'

/**
 * The status is one that the operation documents: exactly, by range, or by default. OpenAPI 3.1, Responses Object: a document need
 * not list every error there is, so that a refusal is blamed only where the document itself lists refusals of this kind.
 */
export const documentedStatus: Check = {
  id: 'documented-status',
  title: 'Every answer has a documented status',
  kind: 'contract',
  severity: 'medium',
  ...eachAnswer(isDocumentedRequest, (item, { document }) => {
    const { answer, operation } = item
    if (documentedResponse(operation, answer.status) !== undefined) return []
    const severity = severityOf(item, document)
    if (severity === undefined) return []
    const statuses = operation.responses.map(({ status }) => status)
    return [
      {
        subject: `status ${answer.status}`,
        message: `${operation.id} answers ${answer.status}, which the document does not have`,
        expected: statuses.length === 0 ? 'a documented status' : statuses.join(', '),
        actual: `${answer.status}`,
        severity,
        pointer: `${operation.pointer}/responses`,
      },
    ]
  }),
}

/** Too many requests, too large, too slow: whatever stands before a server may say so of any request. */
const ofInfrastructure = new Set([408, 413, 414, 421, 425, 429, 431, 451, 511])

/** How an undocumented status weighs; undefined where it is nobody's fault. */
function severityOf(item: Answered, document: Document): Severity | undefined {
  const { status } = item.answer
  // Server errors are told of by no-server-error.
  if (status >= 500 || ofInfrastructure.has(status)) return undefined
  if (status === 401 || status === 403) return demandsCredential(item.operation, document, status) ? 'low' : undefined
  // A redirect in place of a refusal is told of by unauthorized-status.
  if (status < 400) return item.step.expect.kind === 'refused' && status >= 300 ? undefined : 'medium'
  return documentsClientErrors(item.operation) ? severityOfRefusal(item) : undefined
}

function severityOfRefusal({ answer: { status }, step: { expect }, operation }: Answered): Severity | undefined {
  switch (expect.kind) {
    case 'refused':
      // A wrong value in the path may lead to no route at all. Of credentials that are refused, unauthorized-status tells.
      if (expect.because === 'negative-data' && !(status === 404 && operation.path.includes('{')))
        return refusesInput(operation) || !usualRefusals.has(status) ? 'low' : undefined
      return expect.because === 'media-type' && !usualRefusals.has(status) ? 'low' : undefined
    case 'accepted':
      // What others lean on is blamed for nothing.
      if (expect.because === 'setup') return undefined
      if (!dependsOnState.has(status)) return 'medium'
      return refusesInput(operation) ? 'low' : undefined
    default:
      // Nobody knows how such a request should be answered.
      return undefined
  }
}

/** What frameworks refuse input with before an operation sees it. */
const usualRefusals = new Set([400, 404, 405, 406, 411, 415, 422])

/** What becomes of a valid request where things are not as it takes them to be. */
const dependsOnState = new Set([402, 404, 409, 410, 412, 423, 424, 428])

/** Whether the document says how this operation refuses input: then another way is another than it says. */
function refusesInput({ responses }: Operation): boolean {
  const others = new Set(['401', '403', '404', '405', '406', '415', '429'])
  return responses.some(({ status }) => status.startsWith('4') && !others.has(status))
}

/** Whether the document lists this status where a credential is needed: then leaving it out here is a gap, not a habit. */
function demandsCredential(operation: Operation, { operations }: Document, status: number): boolean {
  return isSecured(operation) && operations.some((other) => isSecured(other) && documentsStatus(other, status))
}
