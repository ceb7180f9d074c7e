import { clearedCookies, percentDecoded, requestCookie, sessionCookie } from './cookies.ts'
import { exceptions, PortalException } from './exception.ts'
import type { Authentication, CredentialSeen, VerifyAccessToken } from './identity.ts'
import type { PortalRequest } from './portal-request.ts'
import { globalWrite, scopesOfKey } from './state/api-keys.ts'
import type { PortalState } from './state/portal-state.ts'

const everything = [globalWrite]
const challenge = [['WWW-Authenticate', 'Basic']] as const
const guid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** The cookie scheme: the cookie if there is one, and only otherwise the header (portal 4). */
export function readToken(state: PortalState, request: PortalRequest, header: string | undefined): Authentication {
  const cookie = requestCookie(request, sessionCookie)
  const sent = cookie ?? header
  if (sent === undefined || sent === '') return { headers: [] }
  // Drops seven characters wherever the text contains the word, as the server does: ordinal, not a parsed scheme.
  const text = sent.includes('Bearer') ? sent.slice(7) : sent
  const token = state.tokens.known(text) ?? state.tokens.known(percentDecoded(text).replaceAll(' ', '+'))
  const form = cookie !== undefined ? 'cookie' : sent.startsWith('Bearer ') ? 'bearer' : 'raw'
  const location = cookie !== undefined ? 'cookie' : 'header'
  const seen: CredentialSeen = { scheme: 'cookie', location, form, ...(token && { id: token.name }) }
  if (token === undefined || !state.tokens.isGood(token))
    return { seen, headers: clearedCookies(request, [sessionCookie]) }
  const identity = {
    scheme: 'cookie',
    user: token.user,
    credential: seen,
    scopes: everything,
    loginEventId: token.event.id,
  } as const
  return { identity, seen, headers: [] }
}

/** The e-mail address and the password; no lock-out, no second factor, no session. `WWW-Authenticate` whenever it runs. */
export function readBasic(state: PortalState, encoded: string): Authentication {
  const text = fromBase64(encoded)
  if (text === undefined) throw new PortalException(exceptions.format, 'The input is not a valid Base-64 string')
  const colon = text.indexOf(':')
  if (colon === -1) throw new PortalException(exceptions.plain, 'Unable to get password')
  const user = state.users.byEmail(text.slice(0, colon))
  const seen: CredentialSeen = {
    scheme: 'basic',
    location: 'header',
    form: 'basic',
    ...(user && { id: `password of ${user.name}` }),
  }
  const good = user?.status === 'active' && state.passwords.isPassword(user, text.slice(colon + 1))
  if (!good) return { seen, headers: challenge }
  return {
    identity: { scheme: 'basic', user, credential: seen, scopes: everything, loginEventId: 0 },
    seen,
    headers: challenge,
  }
}

export function readApiKey(state: PortalState, secret: string): Authentication {
  const key = state.apiKeys.known(secret)
  const seen: CredentialSeen = { scheme: 'apiKey', location: 'header', form: 'bearer', ...(key && { id: key.label }) }
  if (key === undefined || !state.apiKeys.isGood(key)) return { seen, headers: [] }
  key.lastUsed = state.clock.now()
  const scopes = scopesOfKey(key)
  return {
    identity: { scheme: 'apiKey', user: key.owner, credential: seen, scopes, loginEventId: 0, keyId: key.id },
    seen,
    headers: [],
  }
}

/** The issuer says whether the JWT is good; without a subject that is a GUID the answer is 401 with a body (portal 4). */
export async function readJwt(
  state: PortalState,
  token: string,
  verify: VerifyAccessToken | undefined,
): Promise<Authentication> {
  const claims = await verify?.(token)
  const seen: CredentialSeen = { scheme: 'jwt', location: 'header', form: 'bearer', ...(claims && { id: claims.id }) }
  if (claims === undefined) return { seen, headers: [] }
  if (claims.sub === undefined || !guid.test(claims.sub))
    throw new PortalException(exceptions.authentication, 'The token has no subject')
  const user = state.users.byId(claims.sub)
  if (user?.status !== 'active') return { seen, headers: [] }
  return {
    identity: {
      scheme: 'jwt',
      user,
      credential: seen,
      scopes: claims.scopes,
      loginEventId: 0,
      ...(claims.allowedOrigins && { allowedOrigins: claims.allowedOrigins }),
    },
    seen,
    headers: [],
  }
}

/** As strict as .NET: whole quanta with their padding, white space allowed. */
function fromBase64(encoded: string): string | undefined {
  const text = encoded.replaceAll(/\s/g, '')
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined
  return Buffer.from(text, 'base64').toString('utf8')
}
