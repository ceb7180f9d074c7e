import { CredentialError } from '../errors/credential-error.ts'
import { requiredText } from '../credentials/token.ts'
import type { PasswordHashParameters } from './password-hash.ts'
import { passwordHash } from './password-hash.ts'

/** Who signs in, and with what. */
export type Account = AccountName & (WithPassword | WithPasswordHash)

interface AccountName {
  /** The e-mail address, or the user's id. */
  readonly userName: string | undefined
  /** Asks for a session: the token ends with the portal's own session, and no end of it is told. */
  readonly session?: boolean | undefined
}

interface WithPassword {
  readonly password: string | undefined
  /**
   * Hashes the password here, with the portal's parameters, so that it never leaves this machine. The hash is as good as
   * the password to whoever gets hold of it, and accounts of LDAP need the plain password (portal 5).
   */
  readonly hash?: boolean | undefined
  readonly passwordHash?: undefined
}

interface WithPasswordHash {
  /** The hash that `hash: true` would make, in hexadecimal. It is as good as the password (portal 5). */
  readonly passwordHash: string | undefined
  readonly password?: undefined
  readonly hash?: undefined
}

/** The members of a sign-in's body. */
export type SignInBody = { readonly userName: string; readonly session?: boolean } & (
  { readonly password: string } | { readonly passwordHash: string }
)

/**
 * Checks an account and keeps its secret: what comes back makes the body of a sign-in, hashing the password where that
 * is asked for.
 * @throws CredentialError where something is missing, or a hash is none
 */
export function signInBody(
  account: Account,
): (parameters: () => Promise<PasswordHashParameters>) => Promise<SignInBody> {
  const userName = requiredText(account.userName, 'The user name')
  const common = { userName, ...(account.session && { session: true }) }
  if (account.passwordHash !== undefined) {
    const hash = requiredText(account.passwordHash, 'The password hash')
    if (!/^([0-9a-f]{2})+$/i.test(hash)) {
      throw new CredentialError('not-a-password-hash', 'The password hash is not hexadecimal.')
    }
    const body = { ...common, passwordHash: hash.toLowerCase() }
    return () => Promise.resolve(body)
  }
  const password = requiredText(account.password, 'The password')
  if (!account.hash) return () => Promise.resolve({ ...common, password })
  return async (parameters) => ({ ...common, passwordHash: await passwordHash(password, await parameters()) })
}
