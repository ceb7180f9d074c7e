import { CredentialError } from '../errors/credential-error.ts'
import { valid } from '../valid.ts'
import type { Transaction } from './transaction.ts'

/**
 * The parameters of a callback, as far as they can be judged without the server: each once, and with the state of the
 * transaction (RFC 6749, sections 3.1 and 10.12). A server's request has no origin, so a path with a query will do.
 * @throws CredentialError 'invalid-callback', 'state-mismatch'
 */
export function callbackParameters(callback: string | URL, { redirectUri, state }: Transaction): URLSearchParams {
  const { searchParams } = valid('The callback URL', () => new URL(callback, redirectUri))
  const names = [...searchParams.keys()]
  if (new Set(names).size < names.length) {
    throw new CredentialError('invalid-callback', 'The callback has a parameter more than once.')
  }
  if (searchParams.get('state') !== state) {
    throw new CredentialError(
      'state-mismatch',
      `The callback ${searchParams.has('state') ? 'has the state of another sign-in' : 'has no state'}: it was not started here.`,
    )
  }
  return searchParams
}
