import type { Clock } from '../clock.ts'
import type { Random } from '../random.ts'
import { isTotp } from './totp.ts'
import type { User } from './users.ts'

export interface BackupCode {
  readonly code: string
  isUsed: boolean
}

/** The authenticator app of each user (portal 3). */
export interface SecondFactor {
  /** Ten ASCII characters; the same until the app is unlinked. */
  secretOf(user: User): string
  isConnected(user: User): boolean
  /** The portal switched the app on or off: off for more than a day, and whoever had connected one before does it again. */
  switched(on: boolean): void
  /** Connects the app and makes the first backup codes. */
  connect(user: User): void
  /** Forgets app, secret and codes. */
  unlink(user: User): void
  backupCodes(user: User): readonly BackupCode[]
  renewBackupCodes(user: User): readonly BackupCode[]
  /** A code of the app, or a backup code, which is then used up. Every try counts. */
  check(user: User, code: string): 'good' | 'wrong' | 'too-many'
}

interface Enrolment {
  secret: string
  connected: boolean
  /** The user's last change: what the day is counted from. */
  changedAt: number
  codes: BackupCode[]
  tries: number
  windowEnds: number
}

const attempts = 5
const day = 24 * 60 * 60_000
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
const codeLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'

export function createSecondFactor(clock: Clock, random: Random): SecondFactor {
  const enrolments = new Map<User, Enrolment>()
  let offSince: number | undefined
  const of = (user: User): Enrolment => {
    const known = enrolments.get(user)
    if (known !== undefined) return known
    const fresh = enrolment(random.fork(`secret of ${user.name}`).text(10, letters))
    enrolments.set(user, fresh)
    return fresh
  }
  const renew = (user: User) => {
    const codes = Array.from({ length: 5 }, () => ({ code: random.text(6, codeLetters), isUsed: false }))
    of(user).codes = codes
    return codes
  }
  return {
    secretOf: (user) => of(user).secret,
    isConnected: (user) => of(user).connected,
    switched(on) {
      const now = clock.now()
      if (!on) offSince ??= now
      if (!on || offSince === undefined) return
      for (const one of enrolments.values()) if (now - Math.max(offSince, one.changedAt) > day) one.connected = false
      offSince = undefined
    },
    connect(user) {
      Object.assign(of(user), { connected: true, changedAt: clock.now() })
      renew(user)
    },
    unlink(user) {
      const old = of(user).secret
      enrolments.set(user, enrolment(random.fork(`secret after ${old}`).text(10, letters)))
    },
    backupCodes: (user) => of(user).codes,
    renewBackupCodes: renew,
    check(user, code) {
      const state = of(user)
      const now = clock.now()
      if (state.windowEnds <= now) state.tries = 0
      // Each try renews the minute, so that hammering keeps the door shut (portal 3).
      state.windowEnds = now + 60_000
      if (++state.tries > attempts) return 'too-many'
      const backup = state.connected ? state.codes.find((one) => one.code === code && !one.isUsed) : undefined
      if (backup !== undefined) backup.isUsed = true
      else if (!isTotp(state.secret, code, now)) return 'wrong'
      state.tries = 0
      return 'good'
    },
  }
}

function enrolment(secret: string): Enrolment {
  return { secret, connected: false, changedAt: 0, codes: [], tries: 0, windowEnds: 0 }
}
