import { parseBaseUrl } from './base-url.ts'
import { MisuseError } from './errors/misuse-error.ts'

/** Every scope that an app can ask for (oauth 4); there is no `profile`, `email` or `offline_access`. */
export type Scope =
  | 'accounts:read'
  | 'accounts:write'
  | 'accounts.self:read'
  | 'accounts.self:write'
  | 'files:read'
  | 'files:write'
  | 'rooms:read'
  | 'rooms:write'
  | 'openid'

export interface AuthorizationUrlOptions {
  /** The portal, or `https://oauth.onlyoffice.com`, where the user chooses one. */
  readonly baseUrl: string | URL | undefined
  readonly clientId: string | undefined
  /** Exactly as registered: no query and no fragment (oauth 8.2, 8.3). */
  readonly redirectUri: string
  /** A subset of what the app is registered with: one more refuses the whole request (oauth 4). */
  readonly scope: readonly Scope[]
  /**
   * Ties the answer to this browser: letters, digits, `-` and `_`, because the server echoes it unencoded (oauth 8.2).
   */
  readonly state?: string | undefined
  /** The S256 challenge of a code verifier (RFC 7636, section 4.2); the server takes no other method (oauth 2.3). */
  readonly codeChallenge?: string | undefined
  /** Copied into the ID token, with the scope `openid`. */
  readonly nonce?: string | undefined
  readonly allowInsecureHttp?: boolean | undefined
}

/**
 * The link that starts OAuth 2.0, or with the scope `openid` OpenID Connect. Send a state or a code challenge that
 * belongs to this browser: without either, anybody's code can be slipped in (RFC 9700, section 4.7).
 * @throws MisuseError for what the server would refuse or mangle
 */
export function authorizationUrl(options: AuthorizationUrlOptions): string {
  const { clientId, redirectUri, scope, state, codeChallenge, nonce } = options
  const base = parseBaseUrl(options.baseUrl, options.allowInsecureHttp)
  check(!!clientId, 'The client id is missing.')
  checkRedirectUri(redirectUri)
  check(scope.length > 0, 'The scope is empty: the server would then grant everything that the app is registered with.')
  check(
    scope.every((one) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(one)),
    'A scope has characters that no scope can have.',
  )
  check(state === undefined || /^[\w-]+$/.test(state), 'The state must be letters, digits, "-" and "_" only.')
  check(
    codeChallenge === undefined || /^[\w-]{43}$/.test(codeChallenge),
    'The code challenge must be a SHA-256 hash in base64url: 43 characters, without padding.',
  )
  check(nonce === undefined || nonce !== '', 'The nonce is empty.')
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    state,
    code_challenge: codeChallenge,
    code_challenge_method: codeChallenge && 'S256',
    nonce,
    // Last: the consent page cuts the URL off at "&scope=" and loses what follows it (oauth 8.2).
    scope: scope.join(' '),
  }
  const query = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return `${base}/oauth2/authorize?${query.join('&')}`
}

function checkRedirectUri(redirectUri: string): void {
  check(URL.canParse(redirectUri), 'The redirect URI is not an absolute URL.')
  check(!redirectUri.includes('?'), 'The redirect URI has a query: the server would append a second "?" to it.')
  check(!redirectUri.includes('#'), 'The redirect URI has a fragment, which RFC 6749, section 3.1.2, forbids.')
}

function check(fine: boolean, message: string): void {
  if (!fine) throw new MisuseError('invalid-authorization-request', message)
}
