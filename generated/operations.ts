// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.

export interface Operation {
  readonly id: OperationId
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE'
  /** The path template. */
  readonly path: string
  /** Other path templates that the server routes to the same operation. */
  readonly aliases: readonly string[]
  /** The alternatives (OR), each of the schemes that are needed together (AND); an empty one needs no credential. */
  readonly security: readonly (readonly string[])[]
  readonly anonymous: boolean
  readonly idempotent: boolean
  /** The operation carries a credential of its own: the client's is left out. */
  readonly ownCredentials: boolean
  readonly documentsRedirect: boolean
}

export type OperationId =
  | 'authorize'
  | 'createApiKey'
  | 'createClient'
  | 'deleteApiKey'
  | 'deleteClient'
  | 'deleteOwnClients'
  | 'deleteTenantClients'
  | 'endConnection'
  | 'endConnectionsAndChangePassword'
  | 'endConnectionsOfUser'
  | 'endOtherConnections'
  | 'getAuthenticationStatus'
  | 'getAuthorizationServerMetadata'
  | 'getBackupCodes'
  | 'getCapabilities'
  | 'getClient'
  | 'getClientInfo'
  | 'getJwks'
  | 'getOpenIdConfiguration'
  | 'getOwnApiKey'
  | 'getPublicClientInfo'
  | 'getSelf'
  | 'getSettings'
  | 'getTfaAppSetup'
  | 'getTfaConfirmation'
  | 'getTfaSettings'
  | 'getUserInfo'
  | 'introspectToken'
  | 'issueSignature'
  | 'listActiveConnections'
  | 'listApiKeyPermissions'
  | 'listApiKeys'
  | 'listClientInfo'
  | 'listClients'
  | 'listConsents'
  | 'listScopes'
  | 'login'
  | 'loginWithCode'
  | 'logout'
  | 'postUserInfo'
  | 'regenerateClientSecret'
  | 'renewBackupCodes'
  | 'requestToken'
  | 'revokeConsent'
  | 'revokeToken'
  | 'sendSms'
  | 'setClientActivation'
  | 'setPhone'
  | 'setTfaSettings'
  | 'submitConsent'
  | 'unlinkTfaApp'
  | 'updateApiKey'
  | 'updateClient'
  | 'validateConfirmationLink'
  | 'validateTfaCode'

export const operations: readonly Operation[] = [
  { id: 'authorize', method: 'GET', path: '/oauth2/authorize', aliases: ['/api/2.0/oauth2/authorize'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: false, ownCredentials: true, documentsRedirect: true },
  { id: 'createApiKey', method: 'POST', path: '/api/2.0/keys', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: false, ownCredentials: false, documentsRedirect: false },
  { id: 'createClient', method: 'POST', path: '/api/2.0/oauth2/clients', aliases: ['/api/2.0/clients'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: false, ownCredentials: true, documentsRedirect: false },
  { id: 'deleteApiKey', method: 'DELETE', path: '/api/2.0/keys/{keyId}', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'deleteClient', method: 'DELETE', path: '/api/2.0/oauth2/clients/{id}', aliases: ['/api/2.0/clients/{id}'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'deleteOwnClients', method: 'DELETE', path: '/api/2.0/oauth2/clients', aliases: ['/api/2.0/clients'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'deleteTenantClients', method: 'DELETE', path: '/api/2.0/oauth2/clients/tenant', aliases: ['/api/2.0/clients/tenant'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'endConnection', method: 'PUT', path: '/api/2.0/security/activeconnections/logout/{loginEventId}', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'endConnectionsAndChangePassword', method: 'PUT', path: '/api/2.0/security/activeconnections/logoutallchangepassword', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: false, ownCredentials: false, documentsRedirect: false },
  { id: 'endConnectionsOfUser', method: 'PUT', path: '/api/2.0/security/activeconnections/logoutall/{userId}', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'endOtherConnections', method: 'PUT', path: '/api/2.0/security/activeconnections/logoutallexceptthis', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getAuthenticationStatus', method: 'GET', path: '/api/2.0/authentication', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie'], ['oauth2'], ['openIdConnect'], []], anonymous: true, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getAuthorizationServerMetadata', method: 'GET', path: '/.well-known/oauth-authorization-server', aliases: ['/oauth2/.well-known/oauth-authorization-server'], security: [[]], anonymous: true, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getBackupCodes', method: 'GET', path: '/api/2.0/settings/tfaappcodes', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getCapabilities', method: 'GET', path: '/api/2.0/capabilities', aliases: ['/api/2.0/capabilities.json'], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie'], ['oauth2'], ['openIdConnect'], []], anonymous: true, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getClient', method: 'GET', path: '/api/2.0/oauth2/clients/{id}', aliases: ['/api/2.0/clients/{id}'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'getClientInfo', method: 'GET', path: '/api/2.0/oauth2/clients/{id}/info', aliases: ['/api/2.0/clients/{id}/info'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'getJwks', method: 'GET', path: '/oauth2/jwks', aliases: ['/api/2.0/oauth2/jwks'], security: [[]], anonymous: true, idempotent: true, ownCredentials: true, documentsRedirect: true },
  { id: 'getOpenIdConfiguration', method: 'GET', path: '/.well-known/openid-configuration', aliases: ['/oauth2/.well-known/openid-configuration'], security: [[]], anonymous: true, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getOwnApiKey', method: 'GET', path: '/api/2.0/keys/@self', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie'], ['oauth2'], ['openIdConnect']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getPublicClientInfo', method: 'GET', path: '/api/2.0/oauth2/clients/{id}/public/info', aliases: ['/api/2.0/clients/{id}/public/info'], security: [[]], anonymous: true, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getSelf', method: 'GET', path: '/api/2.0/people/@self', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie'], ['oauth2'], ['openIdConnect']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getSettings', method: 'GET', path: '/api/2.0/settings', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie'], ['oauth2'], ['openIdConnect'], []], anonymous: true, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getTfaAppSetup', method: 'GET', path: '/api/2.0/settings/tfaapp/setup', aliases: [], security: [['confirm']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'getTfaConfirmation', method: 'GET', path: '/api/2.0/settings/tfaapp/confirm', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getTfaSettings', method: 'GET', path: '/api/2.0/settings/tfaapp', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'getUserInfo', method: 'GET', path: '/oauth2/userinfo', aliases: ['/api/2.0/oauth2/userinfo'], security: [['oauth2'], ['openIdConnect']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: true },
  { id: 'introspectToken', method: 'POST', path: '/oauth2/introspect', aliases: ['/api/2.0/oauth2/introspect'], security: [[]], anonymous: true, idempotent: true, ownCredentials: true, documentsRedirect: true },
  { id: 'issueSignature', method: 'GET', path: '/api/2.0/security/oauth2/token', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'listActiveConnections', method: 'GET', path: '/api/2.0/security/activeconnections', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'listApiKeyPermissions', method: 'GET', path: '/api/2.0/keys/permissions', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'listApiKeys', method: 'GET', path: '/api/2.0/keys', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'listClientInfo', method: 'GET', path: '/api/2.0/oauth2/clients/info', aliases: ['/api/2.0/clients/info'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'listClients', method: 'GET', path: '/api/2.0/oauth2/clients', aliases: ['/api/2.0/clients'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'listConsents', method: 'GET', path: '/api/2.0/oauth2/clients/consents', aliases: ['/api/2.0/clients/consents'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'listScopes', method: 'GET', path: '/api/2.0/oauth2/scopes', aliases: ['/api/2.0/scopes'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'login', method: 'POST', path: '/api/2.0/authentication', aliases: [], security: [[]], anonymous: true, idempotent: false, ownCredentials: true, documentsRedirect: false },
  { id: 'loginWithCode', method: 'POST', path: '/api/2.0/authentication/{code}', aliases: [], security: [[]], anonymous: true, idempotent: false, ownCredentials: true, documentsRedirect: false },
  { id: 'logout', method: 'POST', path: '/api/2.0/authentication/logout', aliases: [], security: [['sessionCookie'], []], anonymous: true, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'postUserInfo', method: 'POST', path: '/oauth2/userinfo', aliases: ['/api/2.0/oauth2/userinfo'], security: [['oauth2'], ['openIdConnect']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: true },
  { id: 'regenerateClientSecret', method: 'PATCH', path: '/api/2.0/oauth2/clients/{id}/regenerate', aliases: ['/api/2.0/clients/{id}/regenerate'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: false, ownCredentials: true, documentsRedirect: false },
  { id: 'renewBackupCodes', method: 'PUT', path: '/api/2.0/settings/tfaappnewcodes', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: false, ownCredentials: false, documentsRedirect: false },
  { id: 'requestToken', method: 'POST', path: '/oauth2/token', aliases: ['/api/2.0/oauth2/token'], security: [[], ['signatureCookie'], ['signatureHeader']], anonymous: true, idempotent: false, ownCredentials: true, documentsRedirect: true },
  { id: 'revokeConsent', method: 'DELETE', path: '/api/2.0/oauth2/clients/{id}/revoke', aliases: ['/api/2.0/clients/{id}/revoke'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'revokeToken', method: 'POST', path: '/oauth2/revoke', aliases: ['/api/2.0/oauth2/revoke'], security: [[]], anonymous: true, idempotent: true, ownCredentials: true, documentsRedirect: true },
  { id: 'sendSms', method: 'POST', path: '/api/2.0/authentication/sendsms', aliases: [], security: [[]], anonymous: true, idempotent: false, ownCredentials: true, documentsRedirect: false },
  { id: 'setClientActivation', method: 'PATCH', path: '/api/2.0/oauth2/clients/{id}/activation', aliases: ['/api/2.0/clients/{id}/activation'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'setPhone', method: 'POST', path: '/api/2.0/authentication/setphone', aliases: [], security: [['confirm']], anonymous: false, idempotent: false, ownCredentials: true, documentsRedirect: false },
  { id: 'setTfaSettings', method: 'PUT', path: '/api/2.0/settings/tfaapp', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'submitConsent', method: 'POST', path: '/oauth2/authorize', aliases: ['/api/2.0/oauth2/authorize'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: false, ownCredentials: true, documentsRedirect: true },
  { id: 'unlinkTfaApp', method: 'PUT', path: '/api/2.0/settings/tfaappnewapp', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: false, ownCredentials: false, documentsRedirect: false },
  { id: 'updateApiKey', method: 'PUT', path: '/api/2.0/keys/{keyId}', aliases: [], security: [['apiKey'], ['personalAccessToken'], ['personalAccessTokenRaw'], ['basic'], ['sessionCookie']], anonymous: false, idempotent: true, ownCredentials: false, documentsRedirect: false },
  { id: 'updateClient', method: 'PUT', path: '/api/2.0/oauth2/clients/{id}', aliases: ['/api/2.0/clients/{id}'], security: [['signatureCookie'], ['signatureHeader']], anonymous: false, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'validateConfirmationLink', method: 'POST', path: '/api/2.0/authentication/confirm', aliases: [], security: [[]], anonymous: true, idempotent: true, ownCredentials: true, documentsRedirect: false },
  { id: 'validateTfaCode', method: 'POST', path: '/api/2.0/settings/tfaapp/validate', aliases: [], security: [['confirm']], anonymous: false, idempotent: false, ownCredentials: true, documentsRedirect: false },
]
