import type { Handler } from '../route.ts'
import { identityJson } from './identity-answers.ts'
import type { OAuthService } from './oauth-service.ts'

/** The OpenID Connect document (oauth 1.3). */
export function openIdConfiguration(service: OAuthService): Handler {
  return ({ request: { origin } }) =>
    identityJson(200, {
      ...shared(service, origin),
      userinfo_endpoint: `${origin}/oauth2/userinfo`,
      // Advertised, and routed nowhere (oauth 1.1).
      end_session_endpoint: `${origin}/connect/logout`,
      subject_types_supported: ['public'],
      // Fixed, whatever signs (oauth 2.6).
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid', ...apiScopes],
    })
}

/** The RFC 8414 document (oauth 1.3). */
export function authorizationServerMetadata(service: OAuthService): Handler {
  return ({ request: { origin } }) => identityJson(200, { ...shared(service, origin), scopes_supported: apiScopes })
}

const apiScopes = [
  'accounts:read',
  'accounts:write',
  'rooms:read',
  'rooms:write',
  'accounts.self:read',
  'accounts.self:write',
  'files:read',
  'files:write',
]

/**
 * The issuer is the origin that was asked, on both paths of the documents, because the proxy has taken `/oauth2` off; every token
 * says `<portal>/oauth2` (oauth 1.4).
 */
function shared({ state }: OAuthService, issuer: string): Record<string, unknown> {
  const endpoint = (name: string) => `${issuer}/oauth2/${name}`
  const methods = ['client_secret_post']
  return {
    issuer,
    authorization_endpoint: endpoint('authorize'),
    // Defaults of the framework of 3.6; the endpoints do not exist (oauth-1.3).
    ...(state.release === '3.6' && {
      pushed_authorization_request_endpoint: endpoint('par'),
      device_authorization_endpoint: endpoint('device_authorization'),
    }),
    token_endpoint: endpoint('token'),
    token_endpoint_auth_methods_supported: methods,
    jwks_uri: endpoint('jwks'),
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'personal_access_token'],
    revocation_endpoint: endpoint('revoke'),
    revocation_endpoint_auth_methods_supported: methods,
    introspection_endpoint: endpoint('introspect'),
    introspection_endpoint_auth_methods_supported: methods,
    code_challenge_methods_supported: ['S256'],
    tls_client_certificate_bound_access_tokens: true,
    dpop_signing_alg_values_supported: ['RS', 'PS', 'ES'].flatMap((family) =>
      ['256', '384', '512'].map((size) => family + size),
    ),
  }
}
