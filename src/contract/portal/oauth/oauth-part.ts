import { success } from '../envelope.ts'
import type { PortalPart, Send } from '../portal-part.ts'
import { authenticated, type Route } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import { clientRoutes } from './clients/client-routes.ts'
import type { OAuthClient } from './clients/client-registry.ts'
import { createOAuthService, type OAuthOptions, type OAuthService } from './oauth-service.ts'
import { pageRoutes } from './pages/page-routes.ts'
import { protocolRoutes } from './protocol-routes.ts'
import { createAccessTokenVerifier } from './token/verify-access-token.ts'

export interface OAuthPart extends PortalPart {
  /** The clients that there are, with their secrets: for whoever started the portal. */
  readonly clients: () => readonly OAuthClient[]
}

/** The identity service of a portal (oauth 1.1): authorization server, client API, and the pages that lead through it. */
export function createOAuthPart(state: PortalState, send: Send, options: OAuthOptions = {}): OAuthPart {
  const service = createOAuthService(state, options)
  return {
    routes: [
      ...protocolRoutes(service),
      ...clientRoutes(service),
      signatureRoute(service),
      ...pageRoutes(service, send),
    ],
    clients: () => service.clients.all(),
    verifyAccessToken: createAccessTokenVerifier(service),
  }
}

/** An operation of the portal, not of the identity service: its answer has the envelope, a JWT is 403 (oauth 6). */
function signatureRoute({ signatures }: OAuthService): Route {
  return {
    operationId: 'issueSignature',
    method: 'GET',
    path: '/api/2.0/security/oauth2/token',
    access: authenticated,
    async handle(exchange) {
      if (exchange.caller === undefined) throw new TypeError('A protected route has a caller.')
      return success(exchange, await signatures.issue(exchange.caller.user))
    },
  }
}
