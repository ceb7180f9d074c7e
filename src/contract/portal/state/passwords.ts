import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { Random } from '../random.ts'
import type { User } from './users.ts'

export interface PasswordHashParameters {
  /** Bits. */
  readonly size: number
  readonly iterations: number
  /** 64 hex characters of the installation, used as text (portal 5). */
  readonly salt: string
}

export interface Passwords {
  readonly parameters: PasswordHashParameters
  /** Whether this is the user's password; trimmed as the server does. */
  isPassword(user: User, password: string): boolean
  /** Whether this is the hash of it. The user's own is computed on the first question, not at start. */
  isPasswordHash(user: User, hash: string): Promise<boolean>
}

export function createPasswords(random: Random): Passwords {
  const parameters: PasswordHashParameters = { size: 256, iterations: 100_000, salt: random.hex(64) }
  const hashes = new WeakMap<User, { password: string; hash: Promise<string> }>()
  return {
    parameters,
    isPassword: (user, password) => password.trim() === user.password,
    async isPasswordHash(user, hash) {
      let known = hashes.get(user)
      if (known?.password !== user.password) {
        known = { password: user.password, hash: passwordHash(user.password, parameters) }
        hashes.set(user, known)
      }
      return hash.trim() === (await known.hash)
    },
  }
}

/** The hash that a client sends instead of a password (portal 5). */
export async function passwordHash(
  password: string,
  { size, iterations, salt }: PasswordHashParameters,
): Promise<string> {
  const derived = await derive(
    Buffer.from(password.trim(), 'utf8'),
    Buffer.from(salt, 'utf8'),
    iterations,
    size / 8,
    'sha256',
  )
  return derived.toString('hex')
}

const derive = promisify(pbkdf2)
