import type { Call } from '../kit/call.ts'
import type { Clock } from '../kit/clock.ts'
import type { Flawed } from '../kit/defect.ts'
import { refuse } from '../kit/problem.ts'
import type { Route } from '../kit/route.ts'
import { challengeOf } from './challenge.ts'
import type { NotesDefectId } from './defects.ts'
import { createSessionFinder } from './find-session.ts'
import { readCredentials, type Brought } from './read-credentials.ts'
import { securityRules, type SecurityRule } from './security.ts'
import type { Session, State, User } from './state.ts'

/** Who calls; nobody where the operation does without. */
export interface Caller {
  readonly user?: User
  readonly session?: Session
}

export function createAdmit(state: State, clock: Clock, flawed: Flawed<NotesDefectId>) {
  const sessions = createSessionFinder(state, clock, flawed)

  function identify(brought: Brought, { schemes }: SecurityRule, operation: string): Caller | undefined {
    const { token, cookie, basic } = brought
    if (token !== undefined && schemes.includes('bearer')) return callerOf(sessions.byToken(token, operation))
    if (basic !== undefined && schemes.includes('basic')) return basicCaller(basic)
    if (brought.hasAuthorization || cookie === undefined || !schemes.includes('cookie')) return undefined
    return flawed('cookie-does-not-suffice', operation) ? undefined : callerOf(sessions.byCookie(cookie, operation))
  }

  function basicCaller({ userName, password }: { userName: string; password: string }): Caller | undefined {
    const user = state.users.find((one) => one.userName === userName)
    if (user === undefined) return undefined
    return user.password === password || flawed('basic-password-unchecked') ? { user } : undefined
  }

  return (route: Pick<Route<Caller>, 'id'>, call: Call): Caller => {
    const rule = securityRules[route.id] ?? { schemes: ['bearer'] }
    const demands = flawed('anonymous-demands-credential', route.id) || flawed('optional-demands-credential', route.id)
    const brought = readCredentials(call, flawed)
    if (brought.token !== undefined && brought.cookie !== undefined && flawed('two-credentials-fail'))
      throw new Error('a defect')
    if (rule.schemes.length === 0 && !demands) return {}
    const brings = brought.hasAuthorization || brought.token !== undefined || brought.cookie !== undefined
    if (!brings) {
      if (flawed('no-credential-accepted', route.id)) return callerOf(state.sessions[0]) ?? {}
      if (rule.optional === true && !demands) return {}
      if (flawed('forbidden-for-unauthorized', route.id)) refuse(403, 'a credential is needed')
    }
    const isAside = rule.optional === true && !brought.hasAuthorization && brought.token === undefined && !demands
    if (isAside) return {}
    const caller = identify(brought, rule, route.id)
    if (caller === undefined)
      refuse(
        401,
        'a valid credential is needed',
        challengeOf(rule, brought.token !== undefined && brought.token !== '', route.id, flawed),
      )
    admitRole(caller, rule, route.id)
    return caller
  }

  function admitRole({ user }: Caller, rule: SecurityRule, operation: string): void {
    if (rule.role === undefined) return
    const has = user?.roles.includes(rule.role) === true
    if (has && flawed('role-refused', operation)) refuse(403, 'this is not for you')
    if (has || flawed('role-unchecked', operation)) return
    if (flawed('unauthorized-for-forbidden', operation))
      refuse(401, 'a valid credential is needed', challengeOf(rule, false, operation, flawed))
    refuse(403, 'this is for administrators')
  }
}

function callerOf(session: Session | undefined): Caller | undefined {
  return session && { user: session.user, session }
}
