import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { onTestFinished } from 'vitest'
import { createBrowser, type Page } from './oauth-browser.ts'
import { oauthPortal, redirectUri } from './oauth-portal.ts'

/** An authorization server as a client knows it, and a user who is willing to sign in and to consent. */
export interface AuthorizationServer {
  readonly issuer: string
  readonly authorizationEndpoint: string
  readonly tokenEndpoint: string
  readonly jwksUri: string
  readonly introspectionEndpoint: string
  readonly revocationEndpoint: string
  readonly userInfoEndpoint: string
  readonly client: { readonly client_id: string; readonly client_secret: string }
  readonly redirectUri: string
  readonly now: () => Date
  readonly fetch: typeof fetch
  /** Where the browser of a user ends that is sent to this address and says yes to everything. */
  readonly approve: (url: string) => Promise<URL>
}

/** The portal double. */
export async function portalServer(): Promise<AuthorizationServer> {
  const { portal, secret } = await oauthPortal()
  return {
    ...(await discovered(portal.url)),
    // Every token says so, whatever the document says (oauth 1.4).
    issuer: `${portal.url}/oauth2`,
    client: secret,
    now: () => new Date(portal.clock.now()),
    approve: (url) => approved(url, { userName: 'ann@example.com', password: 'password of ann' }),
  }
}

/** A certified server of somebody else, with its own pages for development. */
export async function standardServer(): Promise<AuthorizationServer> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const issuer = `http://127.0.0.1:${portOf(server.address())}`
  const client = { client_id: 'example', client_secret: 'secret-of-the-example' }
  const provider = new Provider(issuer, {
    clients: [
      {
        ...client,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    scopes: ['openid', 'offline_access', 'files:read'],
    features: {
      introspection: { enabled: true, allowedPolicy: () => true },
      revocation: { enabled: true, allowedPolicy: () => true },
    },
    // Said, so that the server does not remark upon its defaults.
    ttl: { AccessToken: 3600, Grant: 3600, IdToken: 1800, Interaction: 600, RefreshToken: 86_400, Session: 3600 },
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    cookies: { keys: ['of these tests'] },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  })
  server.on('request', provider.callback())
  return {
    ...(await discovered(issuer)),
    client,
    now: () => new Date(),
    approve: (url) => approved(url, { login: 'ann', password: 'any' }),
  }
}

/** What RFC 8414 and OpenID Connect Discovery say that a client reads. */
async function discovered(origin: string) {
  const answer = await fetch(`${origin}/.well-known/openid-configuration`)
  const document: unknown = await answer.json()
  const read = (key: string): string => {
    const value: unknown = typeof document === 'object' && document !== null ? Reflect.get(document, key) : undefined
    if (typeof value !== 'string') throw new Error(`${origin} does not say its ${key}.`)
    return value
  }
  return {
    issuer: read('issuer'),
    authorizationEndpoint: read('authorization_endpoint'),
    tokenEndpoint: read('token_endpoint'),
    jwksUri: read('jwks_uri'),
    introspectionEndpoint: read('introspection_endpoint'),
    revocationEndpoint: read('revocation_endpoint'),
    userInfoEndpoint: read('userinfo_endpoint'),
    redirectUri,
    fetch,
  }
}

/** Fills in what asks for a name, says yes to what does not. */
async function approved(url: string, credentials: Readonly<Record<string, string>>): Promise<URL> {
  const browser = createBrowser(fetch, redirectUri)
  let page: Page = await browser.visit(url)
  for (let step = 0; step < 5 && page.status !== 0; step++) {
    const form = page.forms[0]
    const asked = form?.fields.filter(({ name, type }) => type !== 'hidden' && name in credentials) ?? []
    const fields = Object.fromEntries(asked.map(({ name }) => [name, credentials[name] ?? '']))
    page = await browser.submit(page, form, fields)
  }
  return new URL(page.url)
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || address === null) throw new Error('A listening server has a port.')
  return address.port
}
