import { parseBaseUrl } from '../base-url.ts'
import { MisuseError } from '../errors/misuse-error.ts'
import type { OAuthOptions } from './oauth-options.ts'

/** Whether calls with the tokens of this app may go to a portal. */
export type TrustsPortal = (portal: URL) => boolean

/** Where the user chooses a portal, and whose portals those are (oauth 1.2). */
const fronts: Readonly<Record<string, string>> = {
  'https://oauth.onlyoffice.com': '.onlyoffice.com',
  'https://oauth.onlyoffice.io': '.onlyoffice.io',
}

/** @throws MisuseError for a list that has something else than origins */
export function trustedPortals(
  baseUrl: string,
  allowed: OAuthOptions['allowedPortals'],
  allowInsecureHttp: boolean,
): TrustsPortal {
  if (typeof allowed === 'function') return (portal) => allowed(new URL(portal))
  if (allowed) {
    const origins = new Set(allowed.map((one) => new URL(parseBaseUrl(one, allowInsecureHttp)).origin))
    return ({ origin }) => origins.has(origin)
  }
  const { origin } = new URL(baseUrl)
  const domain = fronts[origin]
  if (domain === undefined) return (portal) => portal.origin === origin
  return ({ protocol, hostname, port }) => protocol === 'https:' && port === '' && hostname.endsWith(domain)
}

/**
 * The URL in a token's audience, where it is an origin and nothing else: https, or on this machine.
 * Undefined for anything else.
 */
export function originIn(audience: unknown, allowInsecureHttp: boolean): URL | undefined {
  if (typeof audience !== 'string') return undefined
  try {
    const url = new URL(parseBaseUrl(audience, allowInsecureHttp))
    return url.pathname === '/' ? url : undefined
  } catch (error) {
    if (error instanceof MisuseError) return undefined
    throw error
  }
}
