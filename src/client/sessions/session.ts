import type { paths } from '../../../generated/schema.d.ts'
import { internals, type AnyClient } from '../any-client.ts'
import { clientAt } from '../client-at.ts'
import type { Client } from '../create-client.ts'
import type { Authorization } from '../credentials/authorization.ts'
import { fixed } from '../credentials/credential.ts'
import { sessionCookieName } from '../credentials/session-cookie.ts'
import { docspaceCalls } from '../docspace-calls.ts'

/** The session of a client's token. */
export interface Session {
  /** As the client itself sends it. */
  readonly authorization: Authorization
  /** A client of the same portal that sends the token as the session's cookie. Browsers let no script do that. */
  readonly portal: Client<paths>
}

/**
 * The session of the token that a client uses now: sign-out and the list of sessions go by its cookie and by nothing else
 * (portal 2.7). Undefined where there is no token yet or any more, for no sign-in is made for it, and where there never
 * is one: for an API key, OAuth, Basic.
 */
export async function sessionOf(client: AnyClient): Promise<Session | undefined> {
  const connection = docspaceCalls(client)[internals]
  const { auth } = connection
  const { lifecycle } = auth
  const authorization = lifecycle ? await lifecycle.current(connection) : await auth.authorize({ connection })
  const { scheme, source } = auth.describe()
  if (!authorization || !hasSession.test(scheme)) return undefined
  const { authorization: token, cookie = inCookie(token) } = authorization.headers
  return { authorization, portal: clientAt(connection, fixed({ scheme, source }, { cookie })) }
}

/** The schemes of a sign-in's token. */
export const hasSession = /^(personalAccessToken|sessionCookie)/

/** The cookie of a token, with or without its scheme's word (portal 4). */
function inCookie(token = ''): string {
  return `${sessionCookieName}=${encodeURIComponent(token.replace(/^Bearer /, ''))}`
}
