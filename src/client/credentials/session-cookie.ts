import { fixed, type Credential } from './credential.ts'
import { loginToken } from './token.ts'

/**
 * The cookie that a login sets. Where a request has it, the server reads it before a token in Authorization (portal 4).
 */
export const sessionCookieName = 'asc_auth_key'

/**
 * A login's token, sent as the cookie that the portal itself sets: what sign-out and the list of sessions go by (portal
 * 2.7). Takes the token as the login answered it, or percent-encoded as it stands in a cookie jar. Browsers let no
 * script set a cookie header: there each call throws 'unsupported-in-this-runtime'.
 */
export function sessionCookie(token: string | undefined): Credential {
  const text = loginToken(token, 'The session token')
  const value = encodeURIComponent(decoded(text))
  return fixed({ scheme: 'sessionCookie', source: 'sessionCookie()' }, { cookie: `${sessionCookieName}=${value}` })
}

/**
 * base64 has no percent sign, so a text with one was encoded before; encoding it twice would make another token of it.
 */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
