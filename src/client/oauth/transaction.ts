import { MisuseError } from '../errors/misuse-error.ts'
import { has } from '../has.ts'

/**
 * What `handleCallback` needs to know again. Plain JSON, for the session of the user's browser on your server: whoever
 * has it can finish the sign-in, so it is in no place that others read. For one sign-in only.
 */
export interface Transaction {
  readonly issuer: string
  readonly state: string
  readonly codeVerifier: string
  /** Where an ID token was asked for. */
  readonly nonce?: string | undefined
  readonly redirectUri: string
  /** The scopes that were asked for, separated by blanks. */
  readonly scope: string
}

/** @throws MisuseError for anything that `authorize` did not return; its values are not repeated */
export function checkedTransaction(value: unknown, issuer: string): Transaction {
  const text = (name: string) => has(value, name) && typeof value[name] === 'string' && value[name] !== ''
  const whole = ['issuer', 'state', 'codeVerifier', 'redirectUri', 'scope'].every(text)
  const nonce = has(value, 'nonce') && value.nonce !== undefined
  if (!whole || nonce !== asksForIdToken(value) || (nonce && !text('nonce'))) {
    throw new MisuseError('invalid-authorization-request', 'This is no transaction of authorize().')
  }
  const transaction = value as Transaction
  if (transaction.issuer !== issuer) {
    throw new MisuseError('invalid-authorization-request', 'The transaction is of another authorization server.')
  }
  return transaction
}

function asksForIdToken(value: unknown): boolean {
  return has(value, 'scope') && typeof value.scope === 'string' && value.scope.split(' ').includes('openid')
}
