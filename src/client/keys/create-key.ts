import type { AnyClient } from '../any-client.ts'
import { docspaceCalls } from '../docspace-calls.ts'
import { has } from '../has.ts'
import type { ApiKeyPermissions } from './api-key-permission.ts'
import { createdKey, type CreatedKey } from './created-key.ts'
import { KeyError } from './key-error.ts'
import { isException, keyFailure } from './key-failure.ts'
import { keyInfo, responseOf, unexpected } from './key-info.ts'
import { checkKey, type KeyCallOptions } from './key-request.ts'

export interface CreateKeyOptions extends KeyCallOptions {
  /** 30 characters at most; need not be unique. */
  readonly name: string
  /** As little as the key is for. Everything has to be said: `['*']`. */
  readonly permissions: ApiKeyPermissions
  /** 1 to 365; a key without it never expires. */
  readonly expiresInDays?: number | undefined
}

/**
 * Makes a key that acts as the user of the client (portal 6), whose credential needs `*:write`: a login, Basic, or a key
 * that has it.
 * @throws MisuseError 'invalid-key' before anything is sent
 * @throws CredentialError 'missing-scope'; KeyError 'not-allowed' for guests and where developer tools are limited;
 * StatusError for any other refusal, such as 429 'too-many-requests'
 */
export async function createKey(portal: AnyClient, options: CreateKeyOptions): Promise<CreatedKey> {
  const { name, permissions, expiresInDays } = options
  checkKey(options, {})
  const result = await docspaceCalls(portal).POST('/api/2.0/keys', {
    ...options,
    body: { name, permissions: [...permissions], ...(expiresInDays !== undefined && { expiresInDays }) },
  })
  if (!result.ok) {
    const { error } = result
    // With a 403, and until 3.6 with a 500 (portal 6).
    if (!isException(error, /UnauthorizedAccess|Security/)) throw keyFailure(error, '*:write')
    throw new KeyError(
      'not-allowed',
      `${error.method} ${error.path} was answered ${error.status}: this user may not make keys.`,
      { status: error.status },
      { cause: error },
    )
  }
  const made = responseOf(result.data)
  const key = has(made, 'key') && made.key
  if (typeof key !== 'string' || !key.startsWith('sk-')) throw unexpected('a new API key')
  return createdKey(keyInfo(made), key)
}
