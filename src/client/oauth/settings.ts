import { authorizationUrl, type Scope } from '../authorization-url.ts'
import { parseBaseUrl } from '../base-url.ts'
import { requiredText } from '../credentials/token.ts'
import { MisuseError } from '../errors/misuse-error.ts'
import { trustedPortals, type TrustsPortal } from './trusted-portals.ts'
import type { OAuthOptions } from './oauth-options.ts'
import { docspace, type Provider } from './provider.ts'

/** The options of an app, checked, with everything filled in that has a default. */
export interface Settings {
  readonly baseUrl: string
  readonly clientId: string
  readonly clientSecret: string | undefined
  readonly redirectUri: string
  readonly scope: readonly string[]
  readonly provider: Provider
  readonly trusts: TrustsPortal
  readonly fetch: (request: Request) => Promise<Response>
  readonly allowInsecureHttp: boolean
  readonly now: () => number
}

/** @throws MisuseError, CredentialError for what cannot work */
export function settingsOf(options: OAuthOptions): Settings {
  const { redirectUri, scope, allowInsecureHttp = false, allowedPortals, now = Date.now } = options
  const { clientId = '', clientSecret, fetch = (request: Request) => globalThis.fetch(request) } = options
  const baseUrl = parseBaseUrl(options.baseUrl, allowInsecureHttp)
  if (!Array.isArray(scope)) throw new MisuseError('invalid-authorization-request', 'The scope must be a list.')
  const provider = options.provider ?? docspace(baseUrl, allowInsecureHttp)
  const settings = { baseUrl, clientId, redirectUri, scope, allowInsecureHttp }
  // Everything that the server would refuse or mangle, before a user is sent there.
  authorizationLink(settings)
  return {
    ...settings,
    // An empty one is a variable that was not set, and no public client.
    clientSecret: clientSecret === undefined ? undefined : requiredText(clientSecret, 'The client secret'),
    provider,
    trusts: trustedPortals(baseUrl, allowedPortals, allowInsecureHttp),
    fetch,
    now,
  }
}

/** What goes with an authorization request, in the order that DocSpace needs: `scope` last (oauth 8.2). */
export function authorizationLink(
  {
    baseUrl,
    clientId,
    redirectUri,
    scope,
    allowInsecureHttp,
  }: Omit<Settings, 'provider' | 'trusts' | 'fetch' | 'now' | 'clientSecret'>,
  more: { readonly state?: string; readonly codeChallenge?: string; readonly nonce?: string | undefined } = {},
): URL {
  // The characters are checked there; which scopes there are is for the server to say, where it is not DocSpace.
  const scopes = scope as readonly Scope[]
  return new URL(authorizationUrl({ baseUrl, clientId, redirectUri, scope: scopes, allowInsecureHttp, ...more }))
}
