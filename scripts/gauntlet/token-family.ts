import type { Random } from './random.ts'

/** What a server does about a refresh token that has been used before: end the whole grant (RFC 9700, 4.14.2), or refuse. */
export type Mode = 'strict' | 'lenient'

/** Tokens as an application has them. Times are milliseconds since 1970 on the server's clock. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
  readonly obtainedAt: number
  readonly expiresAt: number
}

/** One grant with its tokens: a refresh gives a new pair, and the old pair is dead from then on. */
export interface TokenFamily {
  /** The pair that is good, or was until it ended. */
  readonly current: Tokens
  /** How often a refresh token was exchanged, and how often one came that had been before. */
  readonly refreshes: number
  readonly reuses: number
  /** Every token that there ever was. */
  readonly all: readonly string[]
  accepts(accessToken: string): boolean
  /** The next pair; undefined where the refresh token is not good (RFC 6749, section 5.2, `invalid_grant`). */
  refresh(refreshToken: string): Tokens | undefined
  /** The user signs in: a grant of its own, whose access token is good for that many milliseconds from now. */
  signIn(remaining?: number): void
  /** The access token ends before its time; the refresh token stays good. */
  revokeAccessToken(): void
}

/** How long access tokens live, in milliseconds. */
export const lifetime = 600_000

export function createTokenFamily(mode: Mode, now: () => number, random: Random): TokenFamily {
  const used = new Set<string>()
  const all: string[] = []
  let isRevoked = false
  let isAccessRevoked = false
  let refreshes = 0
  let reuses = 0

  function issue(remaining = lifetime): Tokens {
    const expiresAt = now() + remaining
    const pair = { accessToken: `at-${random.hex()}`, refreshToken: `rt-${random.hex()}` }
    all.push(pair.accessToken, pair.refreshToken)
    return { ...pair, obtainedAt: expiresAt - lifetime, expiresAt }
  }

  let current = issue()
  return {
    get current() {
      return current
    },
    get refreshes() {
      return refreshes
    },
    get reuses() {
      return reuses
    },
    all,
    accepts: (token: string) =>
      !isRevoked && !isAccessRevoked && token === current.accessToken && now() < current.expiresAt,
    refresh(token: string) {
      if (used.has(token)) {
        reuses++
        if (mode === 'strict') isRevoked = true
      }
      if (isRevoked || token !== current.refreshToken) return undefined
      used.add(token)
      refreshes++
      isAccessRevoked = false
      current = issue()
      return current
    },
    signIn(remaining?: number) {
      isRevoked = isAccessRevoked = false
      current = issue(remaining)
    },
    revokeAccessToken() {
      isAccessRevoked = true
    },
  }
}
