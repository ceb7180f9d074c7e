import { decodeJwt } from 'jose'
import { exceptions, PortalException } from '../../exception.ts'
import type { AccessTokenClaims, VerifyAccessToken } from '../../identity.ts'
import type { OAuthService } from '../oauth-service.ts'
import { isAdministrator } from '../../state/users.ts'
import { activeAccessToken } from './active-token.ts'

/** How long the portal remembers which origins a client allows (oauth 8.4). */
const remembered = 15 * 60_000

/**
 * The portal asks for introspection with every request (oauth 3.4): whatever is not among the tokens that were issued and still
 * run is refused, and what is among them was signed here, for this portal.
 */
export function createAccessTokenVerifier(service: OAuthService): VerifyAccessToken {
  const originsOf = createOriginsMemory(service)
  const { discoveryReachable = true, validatesTokens = true } = service.options
  return (token) => {
    if (!discoveryReachable)
      throw new PortalException(exceptions.invalidOperation, 'The configuration of the issuer cannot be retrieved')
    if (!validatesTokens) return unvalidated(token)
    const access = activeAccessToken(service, token)?.access
    if (access === undefined) return undefined
    const { sub, scope, cid } = access.claims
    return { sub, scopes: scope, id: access.id, allowedOrigins: () => originsOf(cid, sub) }
  }
}

/** No signature, issuer, audience, end or introspection is looked at (portal 4). */
function unvalidated(token: string): AccessTokenClaims | undefined {
  const { sub, scope } = decoded(token)
  const scopes = Array.isArray(scope) ? scope.map(String) : (typeof scope === 'string' ? scope : '').split(' ')
  return { sub: typeof sub === 'string' ? sub : undefined, scopes, id: 'jwt' }
}

function decoded(token: string): Record<string, unknown> {
  try {
    return decodeJwt(token)
  } catch {
    return {}
  }
}

/** Origins by client and user, looked up as the token's user, who need not see the client (oauth 8.4, inferred). */
function createOriginsMemory({ clients, state, deviations }: OAuthService) {
  const known = new Map<string, { readonly origins: readonly string[]; readonly until: number }>()
  return (clientId: string, userId: string): readonly string[] => {
    const key = `${clientId} ${userId}`
    const before = known.get(key)
    if (before !== undefined && before.until > state.clock.now()) return before.origins
    const client = clients.byId(clientId)
    const user = state.users.byId(userId)
    const visible = user !== undefined && (isAdministrator(user) || client?.createdBy === user.id)
    if (deviations.originsNeedVisibleClient && !visible)
      throw new PortalException(exceptions.plain, 'The client was not found')
    const origins = client?.allowedOrigins ?? []
    known.set(key, { origins, until: state.clock.now() + remembered })
    return origins
  }
}
