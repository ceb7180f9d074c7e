import type { Clock } from '../clock.ts'
import type { Random } from '../random.ts'
import type { Tenant } from './tenant.ts'
import type { User, Users } from './users.ts'

/** A row of the active connections (portal 7). */
export interface LoginEvent {
  readonly id: number
  readonly userId: string
  readonly date: number
  readonly ip: string
  readonly userAgent: string
  active: boolean
}

export interface Token {
  /** `token-3 of ann`: what a log says instead of the value. */
  readonly name: string
  readonly user: User
  readonly tenantIndex: number
  readonly userIndex: number
  /** Milliseconds; undefined: for ever. */
  readonly expiresAt: number | undefined
  readonly event: LoginEvent
}

export interface IssuedToken {
  readonly value: string
  readonly token: Token
}

export interface Tokens {
  /** Signs a user in: a login event and a token for it. */
  issue(user: User, from: { ip: string; userAgent: string }): IssuedToken
  /** The token behind a value, good or not: for the log. */
  known(value: string): Token | undefined
  /** Whether a token still opens anything (portal 2.8). */
  isGood(token: Token): boolean
  /** The active connections of a user that a good token stands behind, newest first. */
  connections(user: User): readonly LoginEvent[]
  event(id: number): LoginEvent | undefined
}

/**
 * Base64 of whole cipher blocks, as the server's: `+`, `/` and `=` do occur (portal 2.2). No byte is a colon: sent as Basic by mistake,
 * one token in three would be a user and a password, and be answered 401 instead of 500 (portal 4).
 */
function tokenText(cipher: Uint8Array): string {
  const colon = 0x3a
  return Buffer.from(cipher.map((byte) => (byte === colon ? byte + 1 : byte))).toString('base64')
}

/** A year, where no administrator has set anything (portal 2.2). */
const year = 365 * 24 * 60 * 60 * 1000

export function createTokens(clock: Clock, random: Random, tenant: Tenant, users: Users): Tokens {
  const byValue = new Map<string, Token>()
  const events = new Map<number, LoginEvent>()
  const issued = new Map<string, number>()
  let lastEvent = 0
  let sweepAt = 10_000

  const isGood = (token: Token) =>
    token.event.active &&
    (token.expiresAt === undefined || token.expiresAt > clock.now()) &&
    token.tenantIndex === tenant.index &&
    token.userIndex === token.user.index &&
    token.user.status === 'active' &&
    users.byId(token.user.id) === token.user

  /** Memory stays flat however often somebody signs in: dead tokens go when there are many. */
  const sweep = () => {
    if (byValue.size < sweepAt) return
    for (const [value, token] of byValue) {
      if (isGood(token)) continue
      byValue.delete(value)
      events.delete(token.event.id)
    }
    sweepAt = Math.max(10_000, byValue.size * 2)
  }

  return {
    issue(user, { ip, userAgent }) {
      sweep()
      const event: LoginEvent = { id: ++lastEvent, userId: user.id, date: clock.now(), ip, userAgent, active: true }
      const count = (issued.get(user.name) ?? 0) + 1
      issued.set(user.name, count)
      const lifetime = tenant.cookieLifetime === undefined ? year : tenant.cookieLifetime * 60_000
      const token: Token = {
        name: `token-${count} of ${user.name}`,
        user,
        tenantIndex: tenant.index,
        userIndex: user.index,
        expiresAt: tenant.cookieLifetime === 0 ? undefined : clock.now() + lifetime,
        event,
      }
      const value = tokenText(random.bytes(112))
      byValue.set(value, token)
      events.set(event.id, event)
      return { value, token }
    },
    known: (value) => byValue.get(value),
    isGood,
    connections(user) {
      const mine: LoginEvent[] = []
      for (const token of byValue.values()) if (token.user === user && isGood(token)) mine.push(token.event)
      return mine.reverse()
    },
    event: (id) => events.get(id),
  }
}
