import type { Clock } from '../clock.ts'
import type { Random } from '../random.ts'
import type { User, Users } from './users.ts'

export interface ApiKey {
  readonly id: string
  /** `key-1`: what a log says instead of the secret. */
  readonly label: string
  readonly owner: User
  readonly postfix: string
  readonly createdAt: number
  readonly expiresAt: number | undefined
  name: string
  /** Empty or undefined is full access; undefined is how an update to `["*"]` is stored (portal 6). */
  permissions: readonly string[] | undefined
  isActive: boolean
  lastUsed: number | undefined
}

export interface NewApiKey {
  readonly name: string
  readonly permissions: readonly string[]
  readonly expiresInDays?: number | undefined
}

export interface ApiKeys {
  create(owner: User, key: NewApiKey): { key: ApiKey; secret: string }
  /** Newest first. */
  all(): readonly ApiKey[]
  byId(id: string): ApiKey | undefined
  /** The key behind a secret, good or not: for the log. */
  known(secret: string): ApiKey | undefined
  isExpired(key: ApiKey): boolean
  /** Whether the job of every ten minutes has come by since the key expired (portal 6). */
  isSwitchedOff(key: ApiKey): boolean
  /** Active, not expired, its maker still there and active (portal 4, 6). */
  isGood(key: ApiKey): boolean
  remove(key: ApiKey): void
}

export const globalRead = '*:read'
export const globalWrite = '*:write'

/** What a key can be given (portal 6). */
export const permissionNames: readonly string[] = [
  '*',
  globalRead,
  globalWrite,
  'accounts.self:read',
  'accounts.self:write',
  'accounts:read',
  'accounts:write',
  'files:read',
  'files:write',
  'rooms:read',
  'rooms:write',
]

const job = 10 * 60_000

export function createApiKeys(clock: Clock, random: Random, users: Users): ApiKeys {
  const byId = new Map<string, ApiKey>()
  const bySecret = new Map<string, ApiKey>()
  let created = 0
  const isExpired = (key: ApiKey) => key.expiresAt !== undefined && key.expiresAt <= clock.now()
  return {
    create(owner, { name, permissions, expiresInDays }) {
      const secret = `sk-${random.hex(64)}`
      const now = clock.now()
      const key: ApiKey = {
        id: random.guid(),
        label: `key-${++created}`,
        owner,
        postfix: secret.slice(-4),
        createdAt: now,
        expiresAt: expiresInDays === undefined ? undefined : now + expiresInDays * 86_400_000,
        name,
        permissions: permissions.includes('*') ? [] : permissions,
        isActive: true,
        lastUsed: undefined,
      }
      byId.set(key.id, key)
      bySecret.set(secret, key)
      return { key, secret }
    },
    all: () => [...byId.values()].reverse(),
    byId: (id) => byId.get(id.toLowerCase()),
    known: (secret) => bySecret.get(secret),
    isExpired,
    isSwitchedOff: ({ expiresAt }) => expiresAt !== undefined && expiresAt <= Math.floor(clock.now() / job) * job,
    isGood: (key) =>
      key.isActive && !isExpired(key) && key.owner.status === 'active' && users.byId(key.owner.id) === key.owner,
    remove(key) {
      byId.delete(key.id)
      for (const [secret, one] of bySecret) if (one === key) bySecret.delete(secret)
    },
  }
}

/** The scopes that a key carries: empty, or `*` in the list, is everything (portal 6). */
export function scopesOfKey({ permissions }: ApiKey): readonly string[] {
  return permissions === undefined || permissions.length === 0 || permissions.includes('*')
    ? [globalWrite]
    : permissions
}
