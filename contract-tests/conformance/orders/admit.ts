import type { Call } from '../kit/call.ts'
import type { Flawed } from '../kit/defect.ts'
import { refuse } from '../kit/problem.ts'
import type { Route } from '../kit/route.ts'
import { challengeOf, scopeChallenge } from './challenge.ts'
import type { OrdersDefectId } from './defects.ts'
import { findKey } from './find-key.ts'
import { readCredentials } from './read-credentials.ts'
import { needsNothing, securityRules, type SecurityRule } from './security.ts'
import type { Client, State } from './state.ts'
import type { Tokens } from './tokens.ts'

/** For whom an operation works; empty where it works for everybody. */
export interface Caller {
  readonly tenant?: string
  readonly client?: Client
  /** The credential as it came, for servers that say too much. */
  readonly credential?: string | undefined
}

export function createAdmit(state: State, tokens: Tokens, flawed: Flawed<OrdersDefectId>) {
  return (route: Pick<Route<Caller>, 'id'>, call: Call): Caller => {
    const operation = route.id
    const rule = securityRules[operation] ?? { token: [] }
    const demands = flawed('anonymous-demands-credential', operation)
    if (needsNothing(rule) && !demands) return {}
    const brought = readCredentials(call, flawed)
    const { token, key, reportKey, hasAuthorization } = brought
    if (!hasAuthorization && token === undefined && key === undefined && flawed('no-credential-accepted', operation))
      return { tenant: 'a' }

    const byToken = rule.token && token !== undefined && token !== '' ? clientOf(token, operation) : undefined
    const byKey = rule.key && key !== undefined ? findKey(state, 'api', key, operation, flawed) : undefined
    const byReportKey =
      rule.reportKey && reportKey !== undefined ? findKey(state, 'report', reportKey, operation, flawed) : undefined
    const isIn = suffices(rule, operation, {
      token: byToken !== undefined,
      key: byKey !== undefined,
      reportKey: byReportKey !== undefined,
    })
    // Whoever brings something wrong is told so, whatever else they bring.
    const isWrong =
      (rule.token !== undefined && hasAuthorization && byToken === undefined) ||
      (rule.key !== undefined && key !== undefined && byKey === undefined)
    if (!isIn || (isWrong && !skipsMember(operation)))
      refuse(
        flawed('forbidden-for-unauthorized', operation) ? 403 : 401,
        'a valid credential is needed',
        challengeOf(rule, token !== undefined && token !== '' && byToken === undefined, operation, flawed),
      )
    if (byToken !== undefined) admitScopes(rule.token ?? [], byToken.scopes, operation)
    const tenant = byToken?.client.tenant ?? byKey?.tenant ?? byReportKey?.tenant ?? 'a'
    if (rule.key === 'together' && byKey !== undefined && byKey.tenant !== tenant)
      refuse(403, 'the key and the token are of different tenants')
    return { tenant, ...(byToken && { client: byToken.client }), credential: token ?? key ?? reportKey }
  }

  function clientOf(token: string, operation: string) {
    const claims = tokens.read(token, operation)
    const isForged = flawed('signature-unchecked', operation) || flawed('unsigned-token-accepted')
    const client = state.clients.find(({ id }) => id === claims?.sub) ?? (isForged ? state.clients[0] : undefined)
    return claims && client && { client, scopes: claims.scopes }
  }

  interface Present {
    readonly token: boolean
    readonly key: boolean
    readonly reportKey: boolean
  }

  function suffices({ key, reportKey }: SecurityRule, operation: string, present: Present): boolean {
    if (reportKey) return present.reportKey
    if (key === 'together')
      return (
        (present.token || flawed('token-member-unneeded', operation)) &&
        (present.key || flawed('key-member-unneeded', operation))
      )
    const byKey = key === 'alternative' && present.key && !flawed('key-does-not-suffice', operation)
    return (present.token && !flawed('token-does-not-suffice', operation)) || byKey
  }

  function skipsMember(operation: string): boolean {
    return flawed('token-member-unneeded', operation) || flawed('key-member-unneeded', operation)
  }

  function admitScopes(wanted: readonly string[], has: readonly string[], operation: string): void {
    if (flawed('scope-unchecked', operation) || flawed('scope-of-keys-unchecked', operation)) return
    if (wanted.every((scope) => has.includes(scope)) && !flawed('scope-refused', operation)) return
    if (flawed('unauthorized-for-forbidden', operation))
      refuse(401, 'a valid credential is needed', { 'WWW-Authenticate': 'Bearer realm="orders"' })
    refuse(403, 'the token has not all the scopes that it needs', scopeChallenge(wanted))
  }
}
