import { CredentialError } from '../errors/credential-error.ts'

/** What is looked at of a StatusError, whatever operation it is of. */
export interface Refusal extends Error {
  readonly status: number
  readonly retryAfter: number | undefined
  readonly body: unknown
}

/** Seconds that a lock-out lasts as DocSpace is shipped; an administrator may set any other (portal 2.2). */
export const defaultLockOut = 60

/**
 * What a refused sign-in means; a failure of the server stays the StatusError that it is, and may be tried again.
 * `refused` is the code where the credentials, or the code of a second factor, were wrong: the portal answers both with
 * the same 401 (portal 2.3).
 */
export function refusalOf(
  error: Refusal,
  refused: 'login-refused' | 'code-refused',
  lockOut: number,
  now: number,
): CredentialError | Refusal {
  const { status, retryAfter } = error
  if (status === 408 || status >= 500) return error
  if (status === 429 || (status === 403 && isBare(error.body))) {
    const retryAt = new Date(now + (retryAfter ?? lockOut) * 1000)
    return new CredentialError('locked-out', 'Too many failed sign-ins.', {
      status,
      retryAt,
      estimated: retryAfter === undefined,
    })
  }
  return new CredentialError(refused, `The sign-in was refused with ${status}.`, { status })
}

/**
 * A lock-out has no stack trace, unlike a disabled user, and is no problem document, unlike a portal that is not in
 * service (portal 1.2, 2.2). Its text is in the portal's language.
 */
function isBare(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false
  const { error } = body
  return typeof error === 'object' && error !== null && (!('stack' in error) || error.stack === null)
}
