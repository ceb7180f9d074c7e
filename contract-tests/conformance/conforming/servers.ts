import type { StartedServer } from '../kit/started-server.ts'
import { startBasicUtf8 } from './basic-utf8/start-basic-utf8.ts'
import { startCookieSessions } from './cookie-sessions/start-cookie-sessions.ts'
import { startFastify } from './fastify/start-fastify.ts'
import { startMixedSecurity } from './mixed-security/start-mixed-security.ts'
import { startOidcProvider } from './oidc-provider/start-oidc-provider.ts'
import { startPublicCatalogue } from './public-catalogue/start-public-catalogue.ts'
import { startQueryKeys } from './query-keys/start-query-keys.ts'

/** A server without a defect: nothing may be found on it. */
export interface ConformingServer {
  readonly start: () => Promise<StartedServer>
}

/** Each has habits of its own that a strict reader may take for faults. */
export const conformingServers: Readonly<Record<string, ConformingServer>> = {
  'mixed-security': { start: startMixedSecurity },
  'cookie-sessions': { start: startCookieSessions },
  'basic-utf8': { start: startBasicUtf8 },
  'query-keys': { start: startQueryKeys },
  'public-catalogue': { start: startPublicCatalogue },
  'oidc-provider': { start: startOidcProvider },
  fastify: { start: startFastify },
}
