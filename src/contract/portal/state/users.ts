import type { Random } from '../random.ts'

export type Role = 'owner' | 'admin' | 'roomAdmin' | 'user' | 'guest'
export type UserStatus = 'active' | 'disabled' | 'pending'

/** A user as the portal was started with: everything but the name has a default. */
export interface UserOptions {
  /** Short and unique: what logs and counters say. */
  readonly name: string
  readonly email?: string
  readonly password?: string
  readonly role?: Role
  readonly status?: UserStatus
  /** Digits with or without `+`; activated unless `phoneActivated` says otherwise. */
  readonly phone?: string
  readonly phoneActivated?: boolean
  /** Whether the authenticator app is connected from the start. */
  readonly totp?: 'connected'
  /** Ids of the groups that the user belongs to. */
  readonly groups?: readonly string[]
}

export interface User {
  readonly id: string
  readonly name: string
  readonly firstName: string
  readonly lastName: string
  readonly groups: readonly string[]
  email: string
  readonly role: Role
  /** Order of creation: what a registration date is made of. */
  readonly registered: number
  password: string
  status: UserStatus
  /** Moves when every token of the user is to die: a new password, disabling, logoutall, unlinking the app (portal 2.8). */
  index: number
  phone: string | undefined
  phoneActivated: boolean
  culture: string
}

export interface Users {
  all(): readonly User[]
  /** GUIDs are compared in any case. */
  byId(id: string): User | undefined
  /** Addresses are compared in any case. */
  byEmail(email: string): User | undefined
  byName(name: string): User | undefined
  /** Disables or enables; every token of the user dies (portal 2.8). */
  setStatus(user: User, status: UserStatus): void
  /** Every token of the user dies. */
  setPassword(user: User, password: string): void
  /** Another address; every token of the user dies (portal 2.8). */
  setEmail(user: User, email: string): void
  /** Nobody finds the user any more; tokens and keys are dead (portal 2.8, 4). */
  remove(user: User): void
}

export function createUsers(options: readonly UserOptions[], random: Random, now: number): Users {
  let users: readonly User[] = options.map((one, at) => createUser(one, at, random, now))
  const ids = new Map(users.map((user) => [user.id, user]))
  const emails = new Map(users.map((user) => [user.email.toLowerCase(), user]))
  const names = new Map(users.map((user) => [user.name, user]))
  if (emails.size < users.length || names.size < users.length)
    throw new RangeError('Two users of a portal share a name or an address.')
  return {
    all: () => users,
    byId: (id) => ids.get(id.toLowerCase()),
    byEmail: (email) => emails.get(email.toLowerCase()),
    byName: (name) => names.get(name),
    setStatus(user, status) {
      user.status = status
      user.index++
    },
    setPassword(user, password) {
      user.password = password
      user.index++
    },
    setEmail(user, email) {
      emails.delete(user.email.toLowerCase())
      user.email = email
      emails.set(email.toLowerCase(), user)
      user.index++
    },
    remove(user) {
      users = users.filter((one) => one !== user)
      ids.delete(user.id)
      emails.delete(user.email.toLowerCase())
      names.delete(user.name)
    },
  }
}

function createUser(options: UserOptions, at: number, random: Random, now: number): User {
  const { name } = options
  const day = 24 * 60 * 60 * 1000
  return {
    id: random.guid(),
    name,
    firstName: name.charAt(0).toUpperCase() + name.slice(1),
    lastName: 'Example',
    email: options.email ?? `${name}@example.com`,
    role: options.role ?? (at === 0 ? 'owner' : 'user'),
    groups: options.groups ?? [],
    registered: now - (100 - at) * day,
    password: (options.password ?? `password of ${name}`).trim(),
    status: options.status ?? 'active',
    index: 0,
    phone: options.phone?.replaceAll(/\D/g, ''),
    phoneActivated: options.phone !== undefined && (options.phoneActivated ?? true),
    culture: 'en-US',
  }
}

/** Owner and administrators see and end what belongs to others. */
export function isAdministrator(user: User): boolean {
  return user.role === 'owner' || user.role === 'admin'
}
