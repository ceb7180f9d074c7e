import { readApiKey, readBasic, readJwt, readToken } from './credential-readers.ts'
import type { Authentication, VerifyAccessToken } from './identity.ts'
import { requestHeader, type PortalRequest } from './portal-request.ts'
import type { PortalState } from './state/portal-state.ts'

/** Three or five dot-separated base64url parts: what the server takes for a JWT without looking further. */
const jwt = /^[\w-]+\.[\w-]+\.[\w-]*(?:\.[\w-]*\.[\w-]*)?$/

/**
 * The selector (portal 4): the first case that fits, its prefixes in exactly this case. A malformed Basic and a JWT without
 * subject throw, on anonymous routes too.
 */
export function authenticate(
  state: PortalState,
  request: PortalRequest,
  verify: VerifyAccessToken | undefined,
): Authentication | Promise<Authentication> {
  const header = requestHeader(request, 'authorization')
  if (header?.startsWith('Basic ')) return readBasic(state, header.slice('Basic '.length))
  if (header?.startsWith('Bearer ')) {
    const value = header.slice('Bearer '.length)
    if (jwt.test(value)) return readJwt(state, value, verify)
    if (value.startsWith('sk-')) return readApiKey(state, value)
  }
  return readToken(state, request, header)
}
