import type { Clock } from '../clock.ts'

/** Lock-out by lower-cased login and address (portal 2.2). */
export interface LockOuts {
  isBlocked(login: string, address: string): boolean
  /** Notes a failure; true where this one starts the block. */
  fail(login: string, address: string): boolean
  /** A success removes its own entry and no other. */
  succeed(login: string, address: string): void
}

export interface LockOutSettings {
  readonly attempts: number
  readonly blockSeconds: number
  readonly checkSeconds: number
}

export const defaultLockOut: LockOutSettings = { attempts: 5, blockSeconds: 60, checkSeconds: 60 }

interface Entry {
  failures: number[]
  blockedUntil: number
}

/** So many names can be under attack at once; the oldest is forgotten then. */
const limit = 10_000

export function createLockOuts(clock: Clock, settings: LockOutSettings): LockOuts {
  const entries = new Map<string, Entry>()
  const keyOf = (login: string, address: string) => `${login.toLowerCase().slice(0, 320)} ${address}`
  return {
    isBlocked: (login, address) => (entries.get(keyOf(login, address))?.blockedUntil ?? 0) > clock.now(),
    fail(login, address) {
      const key = keyOf(login, address)
      const now = clock.now()
      const entry = entries.get(key) ?? { failures: [], blockedUntil: 0 }
      entry.failures = [...entry.failures.filter((at) => at > now - settings.checkSeconds * 1000), now]
      const starts = entry.failures.length > settings.attempts
      if (starts) {
        entry.blockedUntil = now + settings.blockSeconds * 1000
        entry.failures = []
      }
      entries.delete(key)
      entries.set(key, entry)
      for (const oldest of entries.keys()) {
        if (entries.size <= limit) break
        entries.delete(oldest)
      }
      return starts
    },
    succeed: (login, address) => void entries.delete(keyOf(login, address)),
  }
}
