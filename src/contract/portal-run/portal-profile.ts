import type { ProfileInput } from '../conformance/profile/profile.ts'
import type { Portal } from '../portal/start-portal.ts'
import { callPortal, type PortalCalls } from './call-portal.ts'
import { endCredentials } from './ended-credentials.ts'
import { people } from './people.ts'
import { allScopes, clientsOf, redirectUri, type Clients } from './portal-cast.ts'
import { appSettings } from './second-factor.ts'

/**
 * Who is in the portal double, and every way in: what a profile for a live portal can say only in part. It turns the portal's clock,
 * and has people sign in.
 */
export async function portalProfile(portal: Portal): Promise<ProfileInput> {
  const calls = callPortal(portal)
  const clients = clientsOf(portal)
  const ended = await endCredentials(portal, calls, {
    toExpire: { client: clients.narrow, user: 'ann', scopes: allScopes },
    toRevoke: { client: clients.consented, user: 'ann', scopes: allScopes },
  })
  return {
    identities: await people({ portal, calls, clients, ended }),
    logins: loginsOf(clients),
    keys: {
      apiKey: {
        create: 'createApiKey',
        body: { name: 'docspace-contract' },
        key: '/response/key',
        id: '/response/id',
        revoke: 'deleteApiKey',
      },
    },
    policy,
    values: {
      'authorize.client_id': clients.consented.id,
      'authorize.redirect_uri': redirectUri,
      // A sign-in of the setting up: nobody leans on it.
      'endConnection.loginEventId': 1,
      'endConnectionsOfUser.userId': calls.user('bystander-1').id,
    },
    operations: operationsOf(calls, clients),
    writes: true,
    // The double locks out as a portal does: the sixth failure within a minute (portal 2.2).
    lockOut: 5,
  }
}

const password = { userName: '{userName}', password: '{password}' }
const code = { grant_type: 'authorization_code', redirect_uri: redirectUri }
const authenticated = ({ id, secret }: Clients['signIn']) => ({ client_id: id, client_secret: secret })

function loginsOf({ signIn }: Clients): NonNullable<ProfileInput['logins']> {
  return {
    password: {
      operation: 'login',
      body: password,
      token: '/response/token',
      // A token that goes in a header ends when it is sent as the cookie (portal 2.7).
      logout: { operation: 'logout', headers: { cookie: 'asc_auth_key={token}' } },
    },
    cookie: { operation: 'login', body: password, token: 'cookie asc_auth_key', logout: { operation: 'logout' } },
    code: { operation: 'loginWithCode', body: { ...password, code: '{totp}' }, token: '/response/token' },
    oauth: {
      operation: 'requestToken',
      body: { ...code, code: '{authorizationCode}', ...authenticated(signIn) },
      token: '/access_token',
      refreshToken: '/refresh_token',
      refresh: {
        operation: 'requestToken',
        body: { grant_type: 'refresh_token', refresh_token: '{refreshToken}', ...authenticated(signIn) },
      },
    },
    signature: { operation: 'issueSignature', headers: { authorization: '{basic}' }, token: '/response' },
  }
}

/** Portal 2.5, 3, 6, 7 and oauth 6. */
const policy: NonNullable<ProfileInput['policy']> = [
  { operations: ['createApiKey'], allow: ['administrator', 'user'] },
  { operations: ['updateApiKey', 'deleteApiKey'], allow: ['administrator', 'owner'] },
  { operations: ['setTfaSettings', 'unlinkTfaApp', 'endConnectionsOfUser'], allow: ['administrator'] },
  { operations: ['createClient', 'listClients', 'listClientInfo', 'getClientInfo'], allow: ['administrator', 'user'] },
  {
    operations: ['getClient', 'updateClient', 'deleteClient', 'regenerateClientSecret', 'setClientActivation'],
    allow: ['administrator', 'owner'],
  },
  { operations: ['deleteTenantClients'], allow: ['administrator'] },
  { operations: ['setPhone'], allow: ['pat'] },
  { operations: ['getTfaAppSetup'], allow: ['tess'] },
]

function operationsOf(calls: PortalCalls, clients: Clients): NonNullable<ProfileInput['operations']> {
  return {
    loginWithCode: { body: { userName: '{nameOfTia}', password: '{passwordOfTia}', code: '{totpOfTia}' } },
    sendSms: { body: password },
    setPhone: { body: { mobilePhone: '{phone}' } },
    validateTfaCode: { body: { code: '{totp}' } },
    unlinkTfaApp: { body: { id: '{connectedUser}' } },
    // As they are: switched on, they end every token all the same (portal 2.8).
    setTfaSettings: { exclusive: true, body: appSettings(calls) },
    endOtherConnections: { exclusive: true },
    endConnectionsAndChangePassword: { exclusive: true },
    submitConsent: {
      exclusive: true,
      body: { client_id: clients.asking.id, state: '{consentState}', scope: ['files:read'] },
    },
    requestToken: { body: { ...code, code: '{authorizationCodeOfAnother}', ...authenticated(clients.grants) } },
    introspectToken: { body: { token: '{tokenOfAnother}', ...authenticated(clients.grants) } },
    revokeToken: { body: { token: '{tokenOfAnother}', ...authenticated(clients.grants) } },
    deleteOwnClients: { exclusive: true },
    deleteTenantClients: { exclusive: true },
  }
}
