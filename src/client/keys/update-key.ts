import type { AnyClient } from '../any-client.ts'
import { docspaceCalls } from '../docspace-calls.ts'
import { acceptChange } from './accept-change.ts'
import type { ApiKeyPermissions } from './api-key-permission.ts'
import { checkKey, type KeyCallOptions } from './key-request.ts'

export interface UpdateKeyOptions extends KeyCallOptions {
  /** 30 characters at most. */
  readonly name?: string | undefined
  readonly permissions?: ApiKeyPermissions | undefined
  /** A key that is switched off is answered 401. */
  readonly isActive?: boolean | undefined
}

/**
 * Changes a key; what is left out stays. A credential needs `*:write` for it. When a key expires cannot be changed
 * (portal 6).
 * @throws MisuseError 'invalid-key' before anything is sent, also for an empty name or list, which would change nothing
 * @throws RefusedError where the portal answers `false`: the key has expired, or is somebody else's
 * @throws KeyError 'unknown-key', CredentialError 'missing-scope', or StatusError
 */
export async function updateKey(portal: AnyClient, id: string, options: UpdateKeyOptions): Promise<void> {
  const { name, permissions, isActive } = options
  checkKey(options)
  const body = {
    ...(name !== undefined && { name }),
    ...(permissions && { permissions: [...permissions] }),
    ...(isActive !== undefined && { isActive }),
  }
  const path = '/api/2.0/keys/{keyId}'
  const result = await docspaceCalls(portal).PUT(path, { ...options, params: { path: { keyId: id } }, body })
  acceptChange(result, id, { method: 'PUT', path }, 'The key has expired, or is somebody else’s.')
}
