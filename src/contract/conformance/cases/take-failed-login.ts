import { failedLoginsAllowed } from '../credentials/login-budget.ts'
import type { UnverifiedCase } from '../events.ts'
import type { PlanContext } from '../plan-context.ts'

/** One failed login of one of these, or undefined where that would be one too many. */
export type TakeFailedLogin = (
  identities: readonly string[],
  leftOut: Pick<UnverifiedCase, 'operation' | 'title'>,
) => string | undefined

/** Shares failed logins out among the identities, so that none gets near its lock-out. */
export function failedLoginTaker(context: PlanContext): TakeFailedLogin {
  const most = failedLoginsAllowed(context.profile.lockOut)
  const taken = new Map<string, number>()
  return (identities, leftOut) => {
    const [identity] = identities.toSorted((a, b) => (taken.get(a) ?? 0) - (taken.get(b) ?? 0))
    if (identity === undefined) return undefined
    const before = taken.get(identity) ?? 0
    if (before >= most) {
      const detail = `it would cost ${identity} one failed login more than the ${most} that are allowed: say lockOut in the profile`
      context.leaveOut({ ...leftOut, reason: { code: 'lock-out', detail } })
      return undefined
    }
    taken.set(identity, before + 1)
    return identity
  }
}
