import { MisuseError } from '../errors/misuse-error.ts'
import type { CallOptions } from '../types/call.ts'

/** What any function of this entry takes for its calls. */
export type KeyCallOptions = Pick<CallOptions, 'signal' | 'timeout'>

/** The most that a name may have (portal 6). */
export const maxNameLength = 30

interface KeyRequest {
  readonly name?: unknown
  readonly permissions?: unknown
  readonly expiresInDays?: unknown
}

/**
 * Checks what is given; a new key has to be given a name and permissions.
 * @throws MisuseError for what the portal would refuse, read as no change, or, an empty list, as everything (portal 6)
 */
export function checkKey(given: KeyRequest, leftOut: KeyRequest = { name: 'any', permissions: ['*'] }): void {
  const { name = leftOut.name, permissions = leftOut.permissions, expiresInDays } = given
  if (typeof name !== 'string' || !name.trim() || name.length > maxNameLength) {
    throw new MisuseError('invalid-key', `The name of a key has 1 to ${maxNameLength} characters.`)
  }
  if (!Array.isArray(permissions) || !permissions.length) {
    throw new MisuseError('invalid-key', "The permissions of a key are a list, not empty: ['*'] is everything.")
  }
  const days = expiresInDays ?? 1
  if (!Number.isInteger(days) || Number(days) < 1 || Number(days) > 365) {
    throw new MisuseError('invalid-key', 'A key expires in 1 to 365 whole days.')
  }
}
