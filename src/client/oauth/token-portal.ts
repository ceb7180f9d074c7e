import { CredentialError } from '../errors/credential-error.ts'
import type { Settings } from './settings.ts'
import { tokenClaims } from './token-claims.ts'
import { originIn } from './trusted-portals.ts'

/** The portal that a token is for, and how its tokens name it. */
export interface TokenPortal {
  /** Where the calls go. */
  readonly baseUrl: string
  /** As `aud` has it. */
  readonly audience: string
  readonly issuer: string
}

/**
 * The portal of an access token: for DocSpace its audience, which must be the expected one, or one that this app trusts
 * where none is (oauth 1.2); for a server that keeps the standards the configured one.
 * @throws CredentialError 'untrusted-portal'
 */
export function tokenPortal(settings: Settings, accessToken: string, expected?: string): TokenPortal {
  const { baseUrl, provider, clientId, trusts, allowInsecureHttp } = settings
  const { deviations, metadata } = provider
  const configured = { baseUrl, audience: clientId, issuer: metadata.issuer }
  if (!deviations.portal) return configured
  const audience = [tokenClaims(accessToken).aud].flat()
  const portal = audience.length === 1 ? originIn(audience[0], allowInsecureHttp) : undefined
  // A portal may be served under a path, which its tokens do not say.
  const home = [expected, baseUrl].find((one) => one !== undefined && new URL(one).origin === portal?.origin)
  if (!portal || !(expected === undefined ? trusts(portal) : home === expected)) {
    throw new CredentialError(
      'untrusted-portal',
      'The token is for a portal that this app does not trust: see `allowedPortals`.',
    )
  }
  return {
    baseUrl: home ?? portal.origin,
    audience: deviations.idTokenAudience ? String(audience[0]) : clientId,
    issuer: deviations.issuer ? `${portal.origin}/oauth2` : metadata.issuer,
  }
}
