/** The values of `error` that the standards have for what is asked here; whatever else a server sends is its own text. */
const registered = [
  // RFC 6749, sections 4.1.2.1 and 5.2
  'invalid_request',
  'unauthorized_client',
  'access_denied',
  'unsupported_response_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
  'invalid_client',
  'invalid_grant',
  'unsupported_grant_type',
  // OpenID Connect Core, section 3.1.2.6
  'interaction_required',
  'login_required',
  'account_selection_required',
  'consent_required',
] as const

export type OAuthErrorCode = (typeof registered)[number]

export function oauthErrorCode(value: string): OAuthErrorCode | undefined {
  return registered.find((one) => one === value)
}
