import { MisuseError } from '../errors/misuse-error.ts'

/** How much time a key has left, in whole days: on its last day 0. */
export type KeyExpiry =
  | { readonly state: 'active' | 'expires-soon' | 'expired'; readonly daysLeft: number }
  | { readonly state: 'never-expires'; readonly daysLeft?: undefined }

export interface KeyExpiryOptions {
  /** From how many days before its end a key is said to expire soon; 14 unless said. */
  readonly warnDays?: number | undefined
  /** The time to count from; this machine's unless said. */
  readonly now?: Date | number | undefined
}

/**
 * Whether a key should be replaced by now. From its end on the portal answers 401, or 403 where it needs no credential
 * (portal 6).
 */
export function keyExpiry(
  { expiresAt }: { readonly expiresAt?: Date | undefined },
  { warnDays = 14, now = Date.now() }: KeyExpiryOptions = {},
): KeyExpiry {
  if (!(warnDays >= 0)) throw new MisuseError('invalid-key', '`warnDays` is a number of days, 0 or more.')
  if (!expiresAt) return { state: 'never-expires' }
  const days = (expiresAt.getTime() - Number(now)) / day
  const state = days <= 0 ? 'expired' : days <= warnDays ? 'expires-soon' : 'active'
  return { state, daysLeft: Math.max(0, Math.floor(days)) }
}

/** In milliseconds. */
export const day = 86_400_000
