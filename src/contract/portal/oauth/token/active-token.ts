import type { Authorization, IssuedAccessToken, IssuedToken } from '../authorizations.ts'
import type { OAuthService } from '../oauth-service.ts'

export interface ActiveAccessToken {
  readonly authorization: Authorization
  readonly access: IssuedAccessToken
}

/** An access token that is ours, runs, was not revoked, and whose client is enabled; a disabled client's lives again later (oauth 6, 7). */
export function activeAccessToken(service: OAuthService, value: string): ActiveAccessToken | undefined {
  const authorization = service.authorizations.by('access', value)
  const access = authorization?.access
  if (authorization === undefined || access === undefined || !runs(service, authorization, access)) return undefined
  return { authorization, access }
}

export function activeRefreshToken(
  service: OAuthService,
  value: string,
): { authorization: Authorization; refresh: IssuedToken } | undefined {
  const authorization = service.authorizations.by('refresh', value)
  const refresh = authorization?.refresh
  if (authorization === undefined || refresh === undefined || !runs(service, authorization, refresh)) return undefined
  return { authorization, refresh }
}

function runs({ clients, state }: OAuthService, { clientId }: Authorization, token: IssuedToken): boolean {
  return token.expires > state.clock.now() && clients.byId(clientId)?.enabled === true
}
