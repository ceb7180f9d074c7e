// Made from openapi/openapi.yaml by scripts/generate.ts (npm run generate). Do not edit.
import type { operations } from '../schema.d.ts'

/** True when the value is what the description says; otherwise `errors` holds the first thing that is wrong. */
export interface Guard<T> {
  (value: unknown): value is T
  /** Of the last call; null when that was true. */
  readonly errors?: readonly ValidationError[] | null
}

export interface ValidationError {
  /** Where in the value, as a JSON pointer; empty for the value itself. */
  readonly instancePath: string
  readonly schemaPath: string
  /** The JSON Schema keyword that is not kept. */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** By media type, as the description writes it. */
export type Guards<Content> = { readonly [MediaType in keyof Content]: Guard<Content[MediaType]> }

/** The guards of one operation: of its request body and of every documented status; none where there is no body. */
export interface OperationGuards<Id extends keyof operations> {
  readonly request: operations[Id] extends { requestBody?: { content: infer Content } } ? Guards<Content> : Guards<unknown>
  readonly responses: {
    readonly [Status in keyof operations[Id]['responses']]: operations[Id]['responses'][Status] extends {
      content: infer Content
    }
      ? Guards<Content>
      : Guards<unknown>
  }
}

/** Loads the guards of an operation: each is a module of its own, so that a program reads only those that it uses. */
export type Load<Id extends keyof operations> = () => Promise<OperationGuards<Id>>

export declare const authorize: Load<'authorize'>
export declare const createApiKey: Load<'createApiKey'>
export declare const createClient: Load<'createClient'>
export declare const deleteApiKey: Load<'deleteApiKey'>
export declare const deleteClient: Load<'deleteClient'>
export declare const deleteOwnClients: Load<'deleteOwnClients'>
export declare const deleteTenantClients: Load<'deleteTenantClients'>
export declare const endConnection: Load<'endConnection'>
export declare const endConnectionsAndChangePassword: Load<'endConnectionsAndChangePassword'>
export declare const endConnectionsOfUser: Load<'endConnectionsOfUser'>
export declare const endOtherConnections: Load<'endOtherConnections'>
export declare const getAuthenticationStatus: Load<'getAuthenticationStatus'>
export declare const getAuthorizationServerMetadata: Load<'getAuthorizationServerMetadata'>
export declare const getBackupCodes: Load<'getBackupCodes'>
export declare const getCapabilities: Load<'getCapabilities'>
export declare const getClient: Load<'getClient'>
export declare const getClientInfo: Load<'getClientInfo'>
export declare const getJwks: Load<'getJwks'>
export declare const getOpenIdConfiguration: Load<'getOpenIdConfiguration'>
export declare const getOwnApiKey: Load<'getOwnApiKey'>
export declare const getPublicClientInfo: Load<'getPublicClientInfo'>
export declare const getSelf: Load<'getSelf'>
export declare const getSettings: Load<'getSettings'>
export declare const getTfaAppSetup: Load<'getTfaAppSetup'>
export declare const getTfaConfirmation: Load<'getTfaConfirmation'>
export declare const getTfaSettings: Load<'getTfaSettings'>
export declare const getUserInfo: Load<'getUserInfo'>
export declare const introspectToken: Load<'introspectToken'>
export declare const issueSignature: Load<'issueSignature'>
export declare const listActiveConnections: Load<'listActiveConnections'>
export declare const listApiKeyPermissions: Load<'listApiKeyPermissions'>
export declare const listApiKeys: Load<'listApiKeys'>
export declare const listClientInfo: Load<'listClientInfo'>
export declare const listClients: Load<'listClients'>
export declare const listConsents: Load<'listConsents'>
export declare const listScopes: Load<'listScopes'>
export declare const login: Load<'login'>
export declare const loginWithCode: Load<'loginWithCode'>
export declare const logout: Load<'logout'>
export declare const postUserInfo: Load<'postUserInfo'>
export declare const regenerateClientSecret: Load<'regenerateClientSecret'>
export declare const renewBackupCodes: Load<'renewBackupCodes'>
export declare const requestToken: Load<'requestToken'>
export declare const revokeConsent: Load<'revokeConsent'>
export declare const revokeToken: Load<'revokeToken'>
export declare const sendSms: Load<'sendSms'>
export declare const setClientActivation: Load<'setClientActivation'>
export declare const setPhone: Load<'setPhone'>
export declare const setTfaSettings: Load<'setTfaSettings'>
export declare const submitConsent: Load<'submitConsent'>
export declare const unlinkTfaApp: Load<'unlinkTfaApp'>
export declare const updateApiKey: Load<'updateApiKey'>
export declare const updateClient: Load<'updateClient'>
export declare const validateConfirmationLink: Load<'validateConfirmationLink'>
export declare const validateTfaCode: Load<'validateTfaCode'>
