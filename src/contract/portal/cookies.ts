import { requestHeader, type PortalRequest } from './portal-request.ts'
import type { HeaderLine } from './portal-response.ts'
import type { IssuedToken } from './state/tokens.ts'

export const sessionCookie = 'asc_auth_key'

/** A cookie of the request, percent-decoded; the last of several of one name counts, names in any case [F]. */
export function requestCookie(request: PortalRequest, name: string): string | undefined {
  let found: string | undefined
  for (const [header, value] of request.headers) {
    if (header.length !== 6 || header.toLowerCase() !== 'cookie') continue
    for (const pair of value.split(';')) {
      const equals = pair.indexOf('=')
      if (equals !== -1 && pair.slice(0, equals).trim().toLowerCase() === name.toLowerCase())
        found = pair.slice(equals + 1).trim()
    }
  }
  return found === undefined ? undefined : percentDecoded(found)
}

/** `asc_auth_key` with the token; without `expires` for a session (portal 2.2). */
export function signInCookie(request: PortalRequest, issued: IssuedToken, session: boolean): HeaderLine {
  const { expiresAt } = issued.token
  const expires = session || expiresAt === undefined ? '' : `expires=${new Date(expiresAt).toUTCString()}; `
  return ['Set-Cookie', `${sessionCookie}=${encodeURIComponent(issued.value)}; ${expires}${attributes(request)}`]
}

/** The confirmation key of the authenticator app: for the browser session (portal 3). */
export function confirmCookie(request: PortalRequest, type: string, key: string): HeaderLine {
  return ['Set-Cookie', `${confirmCookieName(type)}=${encodeURIComponent(key)}; ${attributes(request)}`]
}

export function confirmCookieName(type: string): string {
  return `asc_confirm_key_${type}`
}

/** Deletes these cookies, but only those that the request had sent (portal 2.7). */
export function clearedCookies(request: PortalRequest, names: readonly string[]): readonly HeaderLine[] {
  return names
    .filter((name) => requestCookie(request, name) !== undefined)
    .map((name) => ['Set-Cookie', `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/`] as const)
}

/** As containers and packages ship it: `none` on https, `strict` on http (portal 2.2). */
function attributes(request: PortalRequest): string {
  const rest = request.origin.startsWith('https:') ? 'secure; samesite=none; httponly' : 'samesite=strict; httponly'
  return `${siblingDomain(request)}path=/; ${rest}`
}

/** Shared with the caller's page where that is another subdomain of the same parent: `domain=.example.com` (portal 2.2). */
function siblingDomain(request: PortalRequest): string {
  const origin = requestHeader(request, 'origin')
  if (origin === undefined || !URL.canParse(origin)) return ''
  const [host, other] = [new URL(request.origin).hostname, new URL(origin).hostname]
  const parent = host.replace(/^[^.]+/, '')
  // A parent of one name (`.com`) would be everybody's, an address has no parent.
  const sibling = host !== other && other.endsWith(parent) && !other.slice(0, -parent.length).includes('.')
  return sibling && /^\.[^.]+\..*[a-z]$/i.test(parent) ? `domain=${parent}; ` : ''
}

/** Like .NET's unescaping: what is no escape stays as it is, nothing throws. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
