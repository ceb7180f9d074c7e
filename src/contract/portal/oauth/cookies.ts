import { requestCookie } from '../cookies.ts'
import { requestHeader, type PortalRequest } from '../portal-request.ts'
import type { HeaderLine } from '../portal-response.ts'

/** The names that the identity service and the sign-in page agree on (oauth 2.3, 8.2). */
export const cookieNames = {
  signature: 'x-signature',
  clientState: 'client_state',
  savedRequest: 'x-redirect-authorization-uri',
  session: 'JSESSIONID',
} as const

/** A cookie of the identity service: for ten years, readable by scripts, also without TLS (oauth 8.2). */
export function identityCookie(name: string, value: string): HeaderLine {
  return ['Set-Cookie', `${name}=${value}; Max-Age=315360000; Path=/`]
}

/** The user's signature, from the cookie or the header (oauth 1.1). */
export function requestSignature(request: PortalRequest): string | undefined {
  const value = requestCookie(request, cookieNames.signature) ?? requestHeader(request, 'x-signature')
  return value === '' ? undefined : value
}
