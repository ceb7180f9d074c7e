import { success } from '../envelope.ts'
import type { PortalPart } from '../portal-part.ts'
import { anybody, authenticated } from '../route.ts'
import type { PortalState } from '../state/portal-state.ts'
import { callerOf } from './caller.ts'
import { portalSettings } from './portal-settings.ts'
import { ownProfile } from './profile.ts'

/** Who am I, and what a client reads first (portal 7). */
export function selfRoutes(state: PortalState): PortalPart {
  return {
    routes: [
      {
        operationId: 'getSelf',
        method: 'GET',
        path: '/api/2.0/people/@self',
        access: authenticated,
        handle(exchange) {
          const byCookie = exchange.caller?.credential.form === 'cookie'
          return success(
            exchange,
            ownProfile(state, callerOf(exchange), { loginEventId: byCookie ? exchange.caller.loginEventId : 0 }),
          )
        },
      },
      ...['/api/2.0/capabilities', '/api/2.0/capabilities.json'].map((path, at) => ({
        operationId: at === 0 ? 'getCapabilities' : 'getCapabilities.json',
        method: 'GET',
        path,
        access: anybody,
        handle: (exchange: Parameters<typeof success>[0]) => success(exchange, capabilities),
      })),
      {
        operationId: 'getSettings',
        method: 'GET',
        path: '/api/2.0/settings',
        access: anybody,
        handle: (exchange) => success(exchange, portalSettings(state, exchange)),
      },
    ],
  }
}

/** Of its own service only: social and single sign-on are beyond this double. */
const capabilities = {
  ldapEnabled: false,
  providers: [],
  ssoLabel: '',
  oauthEnabled: true,
  ssoUrl: '',
  identityServerEnabled: true,
}
