import type { SecurityUse } from '../../document/document.ts'
import type { CredentialFault, Step } from '../case.ts'

/** What is wrong with the credential of a step. */
export function faultsOf({ credential }: Step): readonly CredentialFault[] {
  return credential.faults === undefined ? [] : Object.values(credential.faults)
}

/** The schemes that a step's credential is about: those with a fault, all of its alternative's, or all of the operation's. */
export function schemesAtStake({ credential, operation }: Step): readonly SecurityUse[] {
  const { alternative, faults } = credential
  if (alternative.length === 0) return operation.security.flat()
  const faulty = alternative.filter(({ name }) => faults !== undefined && Object.hasOwn(faults, name))
  return faulty.length > 0 ? faulty : alternative
}

/**
 * Faults that make the credential itself malformed, which may be answered 400 (RFC 6750, 3.1: `invalid_request`).
 */
export const malformed: ReadonlySet<CredentialFault> = new Set([
  'empty',
  'wrong-scheme',
  'no-scheme-word',
  'in-query',
  'in-cookie',
  'in-header',
  'doubled',
  'truncated',
])
