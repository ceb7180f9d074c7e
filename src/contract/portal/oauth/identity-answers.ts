import { emptyResponse, jsonResponse, type HeaderLine, type PortalResponse } from '../portal-response.ts'
import type { PortalRequest } from '../portal-request.ts'

/** A default of the framework on the answers of this service; the client API writes it where a secret is in the body. */
export const notCached: HeaderLine = ['Cache-Control', 'no-cache, no-store, max-age=0, must-revalidate']
const pragma: HeaderLine = ['Pragma', 'no-cache']

export function identityJson(status: number, value: unknown): PortalResponse {
  return jsonResponse(status, value, [notCached], 'application/json')
}

/** A good answer of token, introspect and revoke; an empty body where there is no value. */
export function protocolAnswer(value?: unknown): PortalResponse {
  if (value === undefined) return emptyResponse(200, [notCached, pragma])
  return jsonResponse(200, value, [notCached, pragma], 'application/json')
}

export interface ProtocolError {
  readonly error: string
  readonly error_description?: string
  readonly error_uri?: string
}

/** RFC 6749, 5.2 (oauth 3.2). */
export function protocolError(status: 400 | 401 | 403, error: ProtocolError): PortalResponse {
  return identityJson(status, error)
}

/** A parameter that is missing or sent twice, in the words of the endpoint (oauth 3.2, 7). */
export function parameterError(
  name: string,
  endpoint: ParameterWords = tokenWords,
  error = 'invalid_request',
): PortalResponse {
  return protocolError(400, { error, error_description: `${endpoint.prefix}: ${name}`, error_uri: endpoint.uri })
}

export interface ParameterWords {
  readonly prefix: string
  readonly uri: string
}

const rfc = 'https://datatracker.ietf.org/doc/html'
const tokenWords: ParameterWords = { prefix: 'OAuth 2.0 Parameter', uri: `${rfc}/rfc6749#section-5.2` }
export const introspectionWords: ParameterWords = {
  prefix: 'OAuth 2.0 Token Introspection Parameter',
  uri: `${rfc}/rfc7662#section-2.1`,
}
export const revocationWords: ParameterWords = {
  prefix: 'OAuth 2.0 Token Revocation Parameter',
  uri: `${rfc}/rfc7009#section-2.1`,
}

/**
 * The portal's sign-in page, where everything ends that the application cannot be told (oauth 3.1); 302 also with
 * `X-Disable-Redirect`.
 */
export function loginRedirect(
  request: PortalRequest,
  clientId: string,
  error: string,
  cookies: readonly HeaderLine[] = [],
): PortalResponse {
  const location = `${request.origin}/login?type=oauth2&client_id=${encodeURIComponent(clientId)}&error=${error}`
  return emptyResponse(302, [['Location', location], ['X-Redirect-URI', location], notCached, ...cookies])
}

/** What becomes of a wrong method, an unknown path and a failure of the service (oauth 3.2). */
export function errorPageRedirect(request: PortalRequest): PortalResponse {
  return emptyResponse(302, [['Location', `${request.origin}/login?type=oauth2&client_id=error`]])
}

/** A header value cannot hold control characters or what is beyond Latin-1; such characters alone are percent-encoded. */
export function headerText(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7e\xa0-\xff]/gu, encodeURIComponent)
}
