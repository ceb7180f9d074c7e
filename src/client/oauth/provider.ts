import { parseBaseUrl } from '../base-url.ts'
import { MisuseError } from '../errors/misuse-error.ts'

/** What a client needs to know of an authorization server (RFC 8414, section 2; OpenID Connect Discovery, section 3). */
export interface ServerMetadata {
  readonly issuer: string
  readonly authorization_endpoint?: string
  readonly token_endpoint?: string
  readonly jwks_uri?: string
  readonly introspection_endpoint?: string
  readonly revocation_endpoint?: string
  readonly userinfo_endpoint?: string
  /** RS256 where it is not said (OpenID Connect Core, section 3.1.3.7). */
  readonly id_token_signing_alg_values_supported?: string[]
  readonly token_endpoint_auth_methods_supported?: string[]
  /** Whether the callback must name its issuer (RFC 9207, section 3). */
  readonly authorization_response_iss_parameter_supported?: boolean
}

export type ClientAuthentication = 'client_secret_post' | 'client_secret_basic'

/** Where a server does otherwise than the standards say. Each is looked at where it matters; no check is left out for it. */
export interface ProviderDeviations {
  /** An ID token's `aud` is the portal; the client is its `azp`. By the standard `aud` is the client (oauth 5). */
  readonly idTokenAudience?: 'portal'
  /** Tokens come from the portal's URL and `/oauth2`, whatever the server that was asked is called (oauth 1.2, 1.4). */
  readonly issuer?: 'portal/oauth2'
  /** The portal of a token, where the calls go, is the `aud` of the access token (oauth 1.2). */
  readonly portal?: 'access-token-audience'
  /** A client without a secret gets no refresh token, and cannot revoke (oauth 2.2). */
  readonly publicClients?: 'neither-refresh-nor-revoke'
  /** With the refresh token its access token is revoked as well (oauth 7). */
  readonly revocation?: 'refresh-token-takes-access-token'
}

/** An authorization server, as data. */
export interface Provider {
  /** Without a token endpoint the rest is asked from `<issuer>/.well-known/openid-configuration`, once. */
  readonly metadata: ServerMetadata
  /** How a client with a secret shows it. */
  readonly clientAuthentication?: ClientAuthentication | undefined
  readonly deviations: ProviderDeviations
}

/**
 * DocSpace's own server, at a portal or at `https://oauth.onlyoffice.com`. What its discovery documents say does not
 * match its tokens, behind TLS not even their scheme (oauth 1.4, 1.5), so they are not asked.
 * @throws MisuseError for a base URL that cannot be used
 */
export function docspace(baseUrl: string | URL | undefined, allowInsecureHttp?: boolean): Provider {
  const root = `${parseBaseUrl(baseUrl, allowInsecureHttp)}/oauth2`
  return {
    metadata: {
      issuer: root,
      authorization_endpoint: `${root}/authorize`,
      token_endpoint: `${root}/token`,
      jwks_uri: `${root}/jwks`,
      introspection_endpoint: `${root}/introspect`,
      revocation_endpoint: `${root}/revoke`,
      userinfo_endpoint: `${root}/userinfo`,
      // The server says RS256 and signs with ES256, unless it is configured otherwise (oauth 2.6).
      id_token_signing_alg_values_supported: ['ES256', 'RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'none'],
    },
    clientAuthentication: 'client_secret_post',
    deviations: {
      idTokenAudience: 'portal',
      issuer: 'portal/oauth2',
      portal: 'access-token-audience',
      publicClients: 'neither-refresh-nor-revoke',
      revocation: 'refresh-token-takes-access-token',
    },
  }
}

/**
 * A server that keeps the standards, held to them: its issuer, and the rest is discovered, or its metadata.
 * `clientAuthentication` is how this client is registered; what the metadata allows, Basic first, unless given.
 * @throws MisuseError for an issuer that is not a URL
 */
export function standard(
  metadata: ServerMetadata,
  options: { readonly clientAuthentication?: ClientAuthentication | undefined } = {},
): Provider {
  if (!URL.canParse(metadata.issuer)) throw new MisuseError('unparsable-base-url', 'The issuer is not a URL.')
  return { metadata, clientAuthentication: options.clientAuthentication, deviations: {} }
}
