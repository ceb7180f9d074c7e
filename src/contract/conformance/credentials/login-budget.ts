import type { Profile } from '../profile/profile.ts'

/** Counts the failed logins of each identity, so that no run locks anybody out. */
export interface LoginBudget {
  mayFail(identity: string): boolean
  noteFailed(identity: string): void
}

/** At most two where the profile does not say what locks an account out, and one fewer than that where it does. */
export function loginBudget(lockOut: Profile['lockOut']): LoginBudget {
  const most = failedLoginsAllowed(lockOut)
  const failed = new Map<string, number>()
  return {
    mayFail: (identity) => (failed.get(identity) ?? 0) < most,
    noteFailed: (identity) => void failed.set(identity, (failed.get(identity) ?? 0) + 1),
  }
}

export function failedLoginsAllowed(lockOut: Profile['lockOut']): number {
  if (lockOut === 'never') return Number.POSITIVE_INFINITY
  return lockOut === undefined ? 2 : Math.max(0, lockOut - 1)
}
