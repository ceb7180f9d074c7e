import { randomBytes, randomUUID } from 'node:crypto'
import type { Clock } from '../kit/clock.ts'

export interface User {
  readonly id: string
  readonly userName: string
  readonly password: string
  readonly email: string
  readonly roles: readonly ('member' | 'admin')[]
  readonly createdAt: string
  lastLoginAt: string | null
}

/** One login: a token for programs, a cookie for browsers, and a refresh token that serves once. */
export interface Session {
  readonly user: User
  token: string
  readonly cookie: string
  refreshToken: string
  expiresAt: number
  /** What was refreshed away, so that a second use can be told from a guess. */
  readonly spent: Set<string>
  tokenAlive: boolean
  cookieAlive: boolean
}

/** A note as it is stored: what a client wrote, and what the server adds. */
export interface StoredNote {
  readonly id: string
  readonly owner: string
  readonly createdAt: string
  updatedAt: string
  content: Readonly<Record<string, unknown>>
}

export interface State {
  readonly users: readonly User[]
  readonly sessions: Session[]
  /** The newest first. */
  readonly notes: StoredNote[]
}

/** The passwords are in profile.yaml as well. Each has a colon, which Basic has to live with (RFC 7617, 2). */
export function createState(clock: Clock): State {
  const createdAt = new Date(clock.now()).toISOString()
  const user = (userName: string, password: string, role: 'member' | 'admin'): User => ({
    id: randomUUID(),
    userName,
    password,
    email: `${userName}@notes.example`,
    roles: [role],
    createdAt,
    lastLoginAt: null,
  })
  return {
    users: [
      user('alice', 'correct:horse:battery', 'member'),
      user('bob', 'tr0ub4dor:three', 'member'),
      user('root', 'open:sesame:42', 'admin'),
    ],
    sessions: [],
    notes: [],
  }
}

export const lifetimeMs = 3600_000

export function openSession(state: State, user: User, clock: Clock): Session {
  const session: Session = {
    user,
    token: freshToken(),
    cookie: freshToken(),
    refreshToken: freshToken(),
    expiresAt: clock.now() + lifetimeMs,
    spent: new Set(),
    tokenAlive: true,
    cookieAlive: true,
  }
  state.sessions.push(session)
  return session
}

export function freshToken(): string {
  return randomBytes(30).toString('base64url')
}
