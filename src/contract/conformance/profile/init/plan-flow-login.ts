import type { Document } from '../../../document/document.ts'
import { isRecord } from '../../../document/json-pointer.ts'
import type { PlannedLogin } from './planned-login.ts'
import { literal } from './yaml-text.ts'

const form = 'application/x-www-form-urlencoded'

/** The flow of an oauth2 scheme that needs no person: of a client with its secret, or of a user with a password (RFC 6749, 4.3 and 4.4). */
export function planFlowLogin(
  document: Document,
  scheme: string,
  flows: Readonly<Record<string, unknown>>,
): PlannedLogin | undefined {
  const { clientCredentials, password } = flows
  // The names of the logins by a sign-in of the document.
  const name = scheme === 'main' || scheme === 'cookie' ? `${scheme}Token` : scheme
  if (isRecord(password) && typeof password.tokenUrl === 'string') {
    return {
      name,
      entry: {
        ...target(document, password.tokenUrl),
        mediaType: form,
        body: { grant_type: 'password', username: '{userName}', password: '{password}', scope: '{scopes}' },
        token: '/access_token',
        refreshToken: '/refresh_token',
        refresh: {
          ...target(document, typeof password.refreshUrl === 'string' ? password.refreshUrl : password.tokenUrl),
          mediaType: form,
          body: { grant_type: 'refresh_token', refresh_token: '{refreshToken}' },
        },
      },
      todo: ['headers or body.client_id: which client signs in, if the server wants to know'],
      variables: {},
      asksPassword: true,
    }
  }
  if (!isRecord(clientCredentials) || typeof clientCredentials.tokenUrl !== 'string') return undefined
  return {
    name,
    entry: {
      ...target(document, clientCredentials.tokenUrl),
      mediaType: form,
      body: {
        grant_type: 'client_credentials',
        client_id: '{clientId}',
        client_secret: '{clientSecret}',
        scope: '{scopes}',
      },
      token: '/access_token',
    },
    todo: [],
    variables: { clientId: 'CLIENT_ID', clientSecret: 'CLIENT_SECRET' },
    asksPassword: false,
  }
}

/**
 * The token endpoint: by its operation where it is one of the document's, and below the server's base URL where it is there, so that the
 * token comes from the server that is verified.
 */
function target(document: Document, url: string): Readonly<Record<string, unknown>> {
  const base = new URL(serverUrl(document), invalid)
  const { origin, pathname, search } = new URL(URL.canParse(url, base) ? url : '/', base)
  const below = origin === base.origin && pathname.startsWith(base.pathname)
  const path = below ? `/${pathname.slice(base.pathname.length)}` : pathname
  const named = document.operations.find((one) => one.method === 'POST' && (one.path === path || one.path === pathname))
  if (named !== undefined) return { operation: named.id }
  if (below) return { url: literal(`${path}${search}`) }
  return { url: literal(origin === invalid ? `${pathname}${search}` : `${origin}${pathname}${search}`) }
}

/** RFC 6761, 6.4: a name that nobody has. */
const invalid = 'https://host.invalid'

function serverUrl({ bundled }: Document): string {
  const servers: readonly unknown[] = Array.isArray(bundled.servers) ? bundled.servers : []
  const [first] = servers
  const url = isRecord(first) && typeof first.url === 'string' ? first.url : '/'
  const absolute = URL.canParse(url, invalid) ? new URL(url, invalid).href : `${invalid}/`
  return absolute.endsWith('/') ? absolute : `${absolute}/`
}
