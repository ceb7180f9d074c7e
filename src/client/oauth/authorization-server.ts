import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  discoveryRequest,
  None,
  processDiscoveryResponse,
  type AuthorizationServer,
  type Client,
  type ClientAuth,
} from 'oauth4webapi'
import { ask } from './ask.ts'
import { refusalOf, unasked } from './refusal.ts'
import type { Settings } from './settings.ts'

/** An authorization server as oauth4webapi takes it. */
export interface Server {
  readonly metadata: AuthorizationServer
  readonly client: Client
  readonly authentication: ClientAuth
}

/** Which of the library's options are for sending. Plain http is judged where it is sent: on this machine it is allowed. */
export function sending(settings: Settings, signal?: AbortSignal, expectsJson?: boolean) {
  return sendingWith(ask(settings, signal, expectsJson))
}

export function sendingWith(fetch: ReturnType<typeof ask>) {
  return { [customFetch]: fetch, [allowInsecureRequests]: true }
}

/** The server, which is asked for its metadata at most once, unless that fails. */
export function authorizationServer(settings: Settings): () => Promise<Server> {
  const { clientId, provider } = settings
  const client = { client_id: clientId }
  let known: Promise<Server> | undefined

  async function find(): Promise<Server> {
    const { metadata: given } = provider
    const metadata = given.token_endpoint === undefined ? await discover(settings, given.issuer) : { ...given }
    return { metadata, client, authentication: authenticationOf(settings, metadata) }
  }

  return () =>
    (known ??= find().catch((error: unknown) => {
      known = undefined
      throw error
    }))
}

/** OpenID Connect Discovery, section 4: the issuer in the document must be the one that was asked. */
async function discover(settings: Settings, issuer: string): Promise<AuthorizationServer> {
  const expected = new URL(issuer)
  const response = await discoveryRequest(expected, sending(settings)).catch(unasked)
  const path = '/.well-known/openid-configuration'
  return processDiscoveryResponse(expected, response).catch((error: unknown) => {
    throw refusalOf(error, response, { method: 'GET', path, refusedGrant: 'authorization-failed' })
  })
}

function authenticationOf({ clientSecret, provider }: Settings, metadata: AuthorizationServer): ClientAuth {
  if (clientSecret === undefined) return None()
  // Basic where nothing is said (RFC 8414, section 2).
  const offered = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const {
    clientAuthentication = offered.includes('client_secret_basic') ? 'client_secret_basic' : 'client_secret_post',
  } = provider
  return clientAuthentication === 'client_secret_basic'
    ? ClientSecretBasic(clientSecret)
    : ClientSecretPost(clientSecret)
}
