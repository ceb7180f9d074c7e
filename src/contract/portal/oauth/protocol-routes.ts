import { emptyResponse } from '../portal-response.ts'
import type { Handler, Route } from '../route.ts'
import { authorize } from './authorize/authorize.ts'
import { authorizationServerMetadata, openIdConfiguration } from './discovery.ts'
import { errorPageRedirect } from './identity-answers.ts'
import { endpointRoutes, type Endpoint } from './identity-route.ts'
import { jwks } from './jwks.ts'
import type { OAuthService } from './oauth-service.ts'
import { createRateLimiter } from './rate-limit.ts'
import { introspect } from './token/introspect.ts'
import { revoke } from './token/revoke.ts'
import { tokenEndpoint } from './token/token-endpoint.ts'
import { userInfo } from './token/user-info.ts'

/** The authorization service: /oauth2/…, the same under /api/2.0/oauth2/…, and the discovery documents (oauth 1.1). */
export function protocolRoutes(service: OAuthService): readonly Route[] {
  const { rateLimits = 'public-addresses', allowances } = service.options
  const limiter = createRateLimiter(rateLimits, () => service.state.clock.now(), allowances)
  const errors = errorPage(service)
  return [...endpoints(service), ...unknownPaths(errors)].flatMap((endpoint) =>
    endpointRoutes(endpoint, limiter, errors, service.deviations.ignoresForwardedScheme),
  )
}

const under = (name: string) => [`/oauth2/${name}`, `/api/2.0/oauth2/${name}`]
const wellKnown = (name: string) => [`/.well-known/${name}`, `/oauth2/.well-known/${name}`]

function endpoints(service: OAuthService): readonly Endpoint[] {
  return [
    { paths: under('authorize'), methods: { GET: 'authorize', POST: 'submitConsent' }, handle: authorize(service) },
    { paths: under('token'), methods: { POST: 'requestToken' }, handle: tokenEndpoint(service) },
    { paths: under('introspect'), methods: { POST: 'introspectToken' }, handle: introspect(service) },
    { paths: under('revoke'), methods: { POST: 'revokeToken' }, handle: revoke(service) },
    { paths: under('userinfo'), methods: { GET: 'getUserInfo', POST: 'postUserInfo' }, handle: userInfo(service) },
    { paths: under('jwks'), methods: { GET: 'getJwks' }, handle: jwks(service) },
    {
      paths: wellKnown('openid-configuration'),
      methods: { GET: 'getOpenIdConfiguration' },
      handle: openIdConfiguration(service),
    },
    {
      paths: wellKnown('oauth-authorization-server'),
      methods: { GET: 'getAuthorizationServerMetadata' },
      handle: authorizationServerMetadata(service),
    },
    // Both drop everything but the client on their way to the portal's page (oauth 1.1).
    { paths: [...under('consent'), ...under('login')], methods: { GET: 'identityLoginRedirect' }, handle: toLogin },
  ]
}

const toLogin: Handler = ({ request, query }) => {
  const clientId = query.get('client_id')
  if (clientId === null) return errorPageRedirect(request)
  return emptyResponse(302, [
    ['Location', `${request.origin}/login?type=oauth2&client_id=${encodeURIComponent(clientId)}`],
  ])
}

/** What the service does not have. No route of its own is a template, so these come last. */
function unknownPaths(errors: Handler): readonly Endpoint[] {
  const paths = [
    '/oauth2/{first}',
    '/oauth2/{first}/{second}',
    '/api/2.0/oauth2/{first}',
    '/api/2.0/oauth2/{first}/{second}',
  ]
  return [{ paths, methods: { GET: 'identityErrorPage' }, handle: errors, isLastResort: true }]
}

function errorPage({ deviations, state }: OAuthService): Handler {
  // These paths are the client API's: a method that it does not have is no unknown path of this service (oauth 1.1, 6).
  const clientApi = state.release === '3.6' ? [] : ['clients', 'scopes']
  return ({ request, params: { first } }) => {
    if (first !== undefined && clientApi.includes(first)) return emptyResponse(405)
    if (deviations.errorsRedirectToLogin) return errorPageRedirect(request)
    return emptyResponse(first === undefined ? 405 : 404)
  }
}
