import type { NotVerified } from '../outcome.ts'

/** Tells a reason from what was asked for: no request, credential or token has both of these. */
export function isNotVerified(value: unknown): value is NotVerified {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value
}
