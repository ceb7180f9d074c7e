import { CredentialError } from '../errors/credential-error.ts'
import { fixed, type Credential } from './credential.ts'
import { requiredText } from './token.ts'

export interface BasicOptions {
  /** The e-mail address of the user: Basic finds nobody by GUID (portal 4). */
  readonly userName: string | undefined
  readonly password: string | undefined
}

/**
 * User name and password with every call: for tests and quick scripts. Encoded as UTF-8, which is what the server
 * decodes (portal 4).
 * @throws CredentialError for what RFC 7617, section 2, cannot carry: a colon in the user name, a control character in
 * either.
 */
export function basic({ userName, password }: BasicOptions): Credential {
  const name = encodable(userName, 'The user name')
  if (name.includes(':')) {
    throw new CredentialError(
      'colon-in-user-name',
      'The user name has a colon: the server would cut it there (RFC 7617, section 2).',
    )
  }
  const pair = `${name}:${encodable(password, 'The password')}`
  return fixed({ scheme: 'basic', source: 'basic()' }, { authorization: `Basic ${base64(pair)}` })
}

function encodable(value: unknown, what: string): string {
  const text = requiredText(value, what)
  // Half a surrogate pair has no UTF-8: it would silently become another password.
  if (/[\p{Cc}\p{Surrogate}]/u.test(text)) {
    throw new CredentialError(
      'illegal-characters',
      `${what} has control characters or broken text (RFC 7617, section 2).`,
    )
  }
  return text
}

/** btoa reads one byte per character and throws beyond Latin-1, so the text becomes UTF-8 first. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
