import type { Flawed } from '../kit/defect.ts'
import type { OrdersDefectId } from './defects.ts'
import type { SecurityRule } from './security.ts'

/** The `WWW-Authenticate` of a 401. For keys no scheme is registered, and so this server has one of its own. */
export function challengeOf(
  { token, key, reportKey }: SecurityRule,
  isWrongToken: boolean,
  operation: string,
  flawed: Flawed<OrdersDefectId>,
): Readonly<Record<string, string>> {
  if (flawed('challenge-missing', operation)) return {}
  if (flawed('challenge-of-other-scheme', operation)) return { 'WWW-Authenticate': 'Basic realm="orders"' }
  if (flawed('challenge-malformed', operation)) return { 'WWW-Authenticate': 'Bearer realm=the orders of "a shop"' }
  const challenges = [
    ...(token === undefined ? [] : [`Bearer realm="orders"${isWrongToken ? ', error="invalid_token"' : ''}`]),
    ...(key === undefined && reportKey === undefined ? [] : ['ApiKey realm="orders"']),
  ]
  return { 'WWW-Authenticate': challenges.join(', ') }
}

/** RFC 6750, 3.1. */
export function scopeChallenge(scopes: readonly string[]): Readonly<Record<string, string>> {
  return { 'WWW-Authenticate': `Bearer realm="orders", error="insufficient_scope", scope="${scopes.join(' ')}"` }
}
