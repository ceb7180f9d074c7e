import type { AnyClient } from '../any-client.ts'
import { docspaceCalls } from '../docspace-calls.ts'
import { keyFailure } from './key-failure.ts'
import { keyInfo, responseOf, unexpected, type KeyInfo } from './key-info.ts'
import type { KeyCallOptions } from './key-request.ts'

/**
 * The user's own keys, newest first; for an administrator those of the whole portal (portal 6). A key needs `*:read` or
 * `*:write` for it.
 * @throws CredentialError 'missing-scope', or StatusError
 */
export async function listKeys(portal: AnyClient, options: KeyCallOptions = {}): Promise<readonly KeyInfo[]> {
  const result = await docspaceCalls(portal).GET('/api/2.0/keys', options)
  if (!result.ok) throw keyFailure(result.error, '*:read')
  const keys = responseOf(result.data)
  if (!Array.isArray(keys)) throw unexpected('a list of keys')
  return keys.map(keyInfo)
}
