import { internals, type AnyClient } from '../any-client.ts'
import { docspaceCalls } from '../docspace-calls.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { keyExpiry, type KeyExpiry, type KeyExpiryOptions } from './key-expiry.ts'
import { keyInfo, responseOf, type KeyInfo } from './key-info.ts'
import type { KeyCallOptions } from './key-request.ts'

export interface InspectKeyOptions extends KeyCallOptions, Pick<KeyExpiryOptions, 'warnDays'> {}

export interface InspectedKey extends KeyInfo {
  /** By the portal's clock, where the answer shows it (its `Date`; browsers hide that one from other origins). */
  readonly expiry: KeyExpiry
}

/**
 * The key that the client uses: what it may do and until when. Needs no scope (portal 6).
 * @throws CredentialError 'not-an-api-key' where the client uses another credential: before anything is sent, or, where
 * that is only known once a chain has chosen, for the 400 or 500 with which the portal answers then
 * @throws StatusError 401 where the key has expired, was switched off or deleted
 */
export async function inspectKey(portal: AnyClient, options: InspectKeyOptions = {}): Promise<InspectedKey> {
  const calls = docspaceCalls(portal)
  const { auth } = portal[internals]
  refuseOthers(auth.describe().scheme)
  const result = await calls.GET('/api/2.0/keys/@self', options)
  if (!result.ok) {
    const { status, error } = result
    if (status === 400 || status === 500) refuseOthers(auth.describe().scheme, status)
    throw error
  }
  const info = keyInfo(responseOf(result.data))
  const now = Date.parse(result.response.headers.get('date') ?? '') || Date.now()
  return { ...info, expiry: keyExpiry(info, { ...options, now }) }
}

/** A chain that has not chosen yet is of scheme `none`. */
function refuseOthers(scheme: string, status?: number): void {
  if (scheme === 'apiKey' || scheme === 'none') return
  throw new CredentialError('not-an-api-key', `The client's credential (${scheme}) is not an API key.`, { status })
}
