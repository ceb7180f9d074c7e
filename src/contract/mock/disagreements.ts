import type { Operation } from '../document/document.ts'
import type { Disagreement, OwnVerdict, Remark, Violation } from './exchange.ts'
import type { PrismAnswer } from './ask-prism.ts'
import { explain } from './prism-holes.ts'

/** Where Prism and our own validators do not say the same. Of an answer that is Prism's own only the request is compared. */
export function findDisagreements(
  prism: PrismAnswer,
  own: Pick<OwnVerdict, 'request' | 'response'>,
  operation: Operation | undefined,
): Disagreement[] {
  const found: Omit<Disagreement, 'known'>[] = []
  const requestErrors = errorsOf(prism.request)
  if (prism.acceptsRequest !== (own.request.length === 0)) {
    found.push({
      about: 'request',
      prism: prism.acceptsRequest ? 'accepts the request' : `refuses the request: ${textOf(requestErrors)}`,
      own: own.request.length === 0 ? 'nothing is wrong with it' : remarksText(own.request),
    })
  } else if (
    !prism.acceptsRequest &&
    refusesCredential(prism) !== own.request.some(({ about }) => about === 'credential')
  ) {
    found.push({
      about: 'credential',
      prism: refusesCredential(prism) ? 'refuses the credential' : 'finds no fault with the credential',
      own: remarksText(own.request),
    })
  }
  const responseErrors = errorsOf(prism.response)
  if (prism.documented && (responseErrors.length === 0) !== (own.response.length === 0)) {
    found.push({
      about: 'response',
      prism: responseErrors.length === 0 ? 'finds no fault with the answer' : textOf(responseErrors),
      own: own.response.length === 0 ? 'nothing is wrong with it' : remarksText(own.response),
    })
  }
  return found.map((disagreement) => {
    const known = explain(disagreement.about, prism, own, operation)
    return known === undefined ? disagreement : { ...disagreement, known }
  })
}

/** Prism validates credential and content together and reports a missing credential with code 401. */
function refusesCredential({ request }: PrismAnswer): boolean {
  return request.some(({ code }) => code === '401')
}

function errorsOf(violations: readonly Violation[]): Violation[] {
  return violations.filter(({ severity }) => severity === 'error')
}

function textOf(violations: readonly Violation[]): string {
  return (
    violations.map(({ location, message }) => `${location.join('.')} ${message}`.trim()).join('; ') || 'no reason given'
  )
}

function remarksText(remarks: readonly Remark[]): string {
  return remarks.map(({ about, at, message }) => `${about}${at === '' ? '' : ` ${at}`}: ${message}`).join('; ')
}
