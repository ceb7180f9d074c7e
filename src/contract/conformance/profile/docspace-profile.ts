import type { Document } from '../../document/document.ts'
import type { Environment } from './interpolate.ts'
import type { Profile } from './profile.ts'
import { profileOfYaml } from './read-profile.ts'
import { parseYaml } from './yaml-source.ts'

/**
 * The profile of a live DocSpace portal, for the bundled description: one account, its API key and an OAuth access token, each left out
 * where its variable is not set. `confirm` and `x-signature` are made for one occasion, and nobody has them beforehand.
 */
export const docspaceProfileYaml = `# yaml-language-server: $schema=https://unpkg.com/docspace-contract/schemas/profile.schema.json
# How docspace-contract signs in to a DocSpace portal. What is not set in the environment is left out, and not verified.
identities:
  account:
    userName: \${DOCSPACE_USERNAME:-}
    password: \${DOCSPACE_PASSWORD:-}
    credentials:
      personalAccessToken: { login: token }
      personalAccessTokenRaw: { login: token }
      sessionCookie: { login: cookie }
      apiKey: \${DOCSPACE_API_KEY:-}
      oauth2: \${DOCSPACE_ACCESS_TOKEN:-}
      openIdConnect: \${DOCSPACE_ACCESS_TOKEN:-}

logins:
  # Signing out is by the cookie: without one the server answers 200, and the token stays what it was (portal 2.7).
  token:
    operation: login
    body: { userName: "{userName}", password: "{password}" }
    token: /response/token
  cookie:
    operation: login
    body: { userName: "{userName}", password: "{password}" }
    token: cookie asc_auth_key
    logout: logout

# With the limiter on, five keys in a quarter of an hour may be made (portal 1.3).
keys:
  apiKey:
    create: createApiKey
    body: { name: docspace-contract }
    key: /response/key
    id: /response/id
    revoke: deleteApiKey

# What would disturb the people of a portal, even where writing is allowed.
operations:
  setTfaSettings: { skip: it turns the second factor of everybody on or off }
  unlinkTfaApp: { skip: it takes the account's authenticator app away }
  renewBackupCodes: { skip: it makes the account's backup codes worthless }
  sendSms: { skip: it sends text messages that cost }
  setPhone: { skip: it changes the account's telephone number }
  endConnectionsOfUser: { skip: it signs the account out everywhere }
  endOtherConnections: { skip: it signs the account out everywhere else }
  endConnectionsAndChangePassword: { skip: it signs the account out everywhere and asks for another password }
  deleteOwnClients: { skip: it deletes all OAuth clients of the account }
  deleteTenantClients: { skip: it deletes all OAuth clients of the portal }

writes: false
# lockOut is set by each portal's administrator; where it is not said, two logins fail at most.
`

export function docspaceProfile(document: Document, env: Environment): Profile {
  return profileOfYaml(parseYaml(docspaceProfileYaml, 'docspace-profile.yaml'), '.', { document, env })
}
