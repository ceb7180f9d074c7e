import { createServer, type RequestListener } from 'node:http'
import Provider from 'oidc-provider'
import type { StartedServer } from '../../kit/started-server.ts'

const clients = [
  {
    client_id: 'first',
    client_secret: 'secret-of-the-first-client-for-tests',
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    scope: 'files:read files:write',
  },
  {
    client_id: 'second',
    client_secret: 'secret-of-the-second-client-for-tests',
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    scope: 'files:read files:write',
  },
]

/** A certified authorization server of somebody else, as it is: discovery, keys, client credentials, user info, introspection, revocation. */
export async function startOidcProvider(): Promise<StartedServer> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const provider = new Provider(url, {
    clients,
    scopes: ['openid', 'files:read', 'files:write'],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: { enabled: true, allowedPolicy: () => true },
      revocation: { enabled: true, allowedPolicy: () => true },
    },
    // Said, so that the server does not remark upon its defaults.
    ttl: { AccessToken: 3600, ClientCredentials: 600, Grant: 3600, IdToken: 1800, Interaction: 600, Session: 3600 },
    cookies: { keys: ['of these tests'] },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  })
  const answer: RequestListener = provider.callback()
  server.on('request', answer)
  return {
    url,
    env: { OIDC_USER_TOKEN: await userToken(provider) },
    documentPath: `${import.meta.dirname}/openapi.yaml`,
    profilePath: `${import.meta.dirname}/profile.yaml`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The token of a user who has consented: what a browser would have been led through pages for. */
async function userToken(provider: Provider): Promise<string> {
  const grant = new provider.Grant({ accountId: 'ann', clientId: 'first' })
  grant.addOIDCScope('openid')
  const grantId = await grant.save()
  const client = await provider.Client.find('first')
  return new provider.AccessToken({
    accountId: 'ann',
    client,
    grantId,
    gty: 'authorization_code',
    scope: 'openid',
  }).save()
}
