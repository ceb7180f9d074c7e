/**
 * What the sheet infers of the identity service ([I]) or calls a bug. `true` does as inferred. Those that the description
 * documents are on; the one that would only make tests fail is off.
 */
export interface OAuthDeviations {
  /** "Deny" after an earlier consent issues a code for what was consented to before; off: `access_denied` (oauth 3.1). */
  readonly denyKeepsEarlierConsent: boolean
  /** userinfo of 3.7 writes its times as ISO texts; off: seconds, as 3.6 does (oauth 5). */
  readonly userInfoTimesAreTexts: boolean
  /** A request without any client credential, or with a bad bearer token, is answered with `WWW-Authenticate`; off: without (oauth 3.2). */
  readonly challengesWithoutCredentials: boolean
  /** A wrong method or an unknown path under /oauth2 redirects to the sign-in page; off: 405 and 404, empty (oauth 3.2). */
  readonly errorsRedirectToLogin: boolean
  /** Without a `User-Agent` authorize and `personal_access_token` break in the audit code; off: they work (oauth 2.4). */
  readonly needsUserAgent: boolean
  /** Since 3.7 a body that is not JSON is an empty 403 on the client API; off: 415 with a problem (oauth 6). */
  readonly mediaTypeIsForbidden: boolean
  /** The problem of an unknown scope comes as `application/json`, in 3.6 without body; off: like every other problem (oauth-6.7). */
  readonly unknownScopeIsPlainJson: boolean
  /** "Use another account" on the consent page cuts the saved URL behind `scope`: what came after it is lost (oauth 8.2). */
  readonly consentPageCutsAtScope: boolean
  /** Behind TLS the service's own addresses say `http`, in the discovery documents too; off: as the caller came (oauth 1.4). */
  readonly ignoresForwardedScheme: boolean
  /** A cross-origin call with the JWT of a user who may not see the token's client is 500; off: answered (oauth 8.4). */
  readonly originsNeedVisibleClient: boolean
}

export const defaultOAuthDeviations: OAuthDeviations = {
  denyKeepsEarlierConsent: true,
  userInfoTimesAreTexts: true,
  challengesWithoutCredentials: true,
  errorsRedirectToLogin: true,
  needsUserAgent: false,
  mediaTypeIsForbidden: false,
  unknownScopeIsPlainJson: true,
  consentPageCutsAtScope: true,
  ignoresForwardedScheme: true,
  originsNeedVisibleClient: false,
}
