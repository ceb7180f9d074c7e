import type { AnyClient } from '../any-client.ts'
import { docspaceCalls } from '../docspace-calls.ts'
import { acceptChange } from './accept-change.ts'
import type { KeyCallOptions } from './key-request.ts'

/**
 * Deletes a key: from then on it is answered 401 (portal 6). A credential needs `*:write` for it, and may be the key
 * itself.
 * @throws RefusedError where the portal answers `false`: the key is somebody else's
 * @throws KeyError 'unknown-key', CredentialError 'missing-scope', or StatusError
 */
export async function deleteKey(portal: AnyClient, id: string, options: KeyCallOptions = {}): Promise<void> {
  const path = '/api/2.0/keys/{keyId}'
  const result = await docspaceCalls(portal).DELETE(path, { ...options, params: { path: { keyId: id } } })
  acceptChange(result, id, { method: 'DELETE', path }, 'The key is somebody else’s.')
}
