import type { Operation } from '../../document/document.ts'
import { headerValues, type Answer } from '../evidence.ts'
import { documentsStatus } from './documented.ts'

/** A 2xx, or a 3xx that the operation documents: what a request that is accepted is answered. */
export function succeeds({ status }: Pick<Answer, 'status'>, operation: Operation): boolean {
  if (status >= 200 && status < 300) return true
  return status >= 300 && status < 400 && documentsStatus(operation, status)
}

/** Whether the caller got what it asked for: a success that does not send it to a login page, or on with an error, instead. */
export function letsIn(answer: Answer, operation: Operation): boolean {
  return succeeds(answer, operation) && !leadsAway(answer)
}

const loginPage = /(?:^|[/?&=._-])(?:log[-_]?[io]n|sign[-_]?in|sso|oauth2?|auth|authorize)(?=[/?&=._#-]|$)/i

/** RFC 6749, 4.1.2.1: an authorization server refuses by a redirect, with `error` in the query, or in the fragment (4.2.2.1). */
const errorParameter = /[?&#]error=/

function leadsAway({ status, headers }: Answer): boolean {
  if (status < 300 || status >= 400) return false
  return headerValues(headers, 'location').some((location) => loginPage.test(location) || errorParameter.test(location))
}
