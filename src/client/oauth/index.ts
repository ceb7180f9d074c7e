/** docspace-auth/oauth: OAuth 2.0 and OpenID Connect, at DocSpace and at servers that keep the standards. */
export { oauth, type OAuthApp } from './oauth.ts'
export type { OAuthOptions } from './oauth-options.ts'
export type { AuthorizationRequest, AuthorizeRequest } from './authorization-request.ts'
export type { Transaction } from './transaction.ts'
export type { Grant, IdTokenClaims, KeepingOptions } from './grant.ts'
export type { CredentialOptions } from './grant-credential.ts'
export type { Introspection } from './introspection.ts'
export type { UserInfo } from './user-info.ts'
export {
  docspace,
  standard,
  type ClientAuthentication,
  type Provider,
  type ProviderDeviations,
  type ServerMetadata,
} from './provider.ts'
export type { OAuthErrorCode } from './oauth-error-code.ts'
export type { RenewingCredential } from '../renewal/renewing.ts'
