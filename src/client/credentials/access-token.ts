import { CredentialError } from '../errors/credential-error.ts'
import { fixed, type Credential } from './credential.ts'
import { refuseApiKey, tokenText } from './token.ts'

/**
 * An OAuth 2.0 access token that the caller already has. DocSpace's are JWTs, and anything else it would take for a
 * login's token (portal 4), so a value that is not a JWT is refused here. Neither signature nor expiry is judged: that
 * is the server's to do.
 */
export function accessToken(token: string | undefined): Credential {
  const jwt = tokenText(token, 'The access token')
  refuseApiKey(jwt, 'The access token')
  const [header, payload, , ...rest] = jwt.split('.')
  // Three parts are signed, five are encrypted: what the server's own reader takes for a JWT (portal 4).
  const parts = jwt.split('.').every((part) => /^[\w-]*$/.test(part)) && (rest.length === 0 || rest.length === 2)
  if (!parts || payload === undefined || !jsonObject(header)) {
    throw new CredentialError(
      'not-a-jwt',
      'An access token of DocSpace is a JWT (three parts with dots); this value is not.',
    )
  }
  const exp = jsonObject(payload)?.exp
  const expiry = typeof exp === 'number' ? { expiresAt: new Date(exp * 1000) } : {}
  return fixed({ scheme: 'oauth2', source: 'accessToken()', ...expiry }, { authorization: `Bearer ${jwt}` })
}

/** The object that a part of a JWT encodes. */
function jsonObject(part = ''): { exp?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')))
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
