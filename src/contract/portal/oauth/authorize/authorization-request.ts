import type { OAuthClient } from '../clients/client-registry.ts'
import type { Form } from '../form.ts'
import { redirectUriMatches } from '../redirect-uri.ts'
import { covers, openid, splitScopes } from '../scopes.ts'

/** An authorization request that has passed every rule (oauth 2.3). */
export interface AuthorizationRequest {
  readonly clientId: string
  /** Where the answer goes. */
  readonly redirectUri: string
  /** As sent: the token request must repeat it; undefined where it was left out. */
  readonly sentRedirectUri: string | undefined
  readonly scopes: readonly string[]
  readonly state: string | undefined
  readonly codeChallenge: string | undefined
  readonly nonce: string | undefined
  /** `prompt=none`, which counts with `openid` only. */
  readonly silent: boolean
}

/** An error that the user sees on the sign-in page, or one that the application is told (oauth 3.1). */
export type Refusal =
  | { readonly to: 'login'; readonly error: string }
  | {
      readonly to: 'client'
      readonly error: string
      readonly errorUri: string
      readonly redirectUri: string
      readonly state: string | undefined
    }

/** The service's own code for a store that it cannot reach (oauth 3.1, 3.2). */
export const persistenceError = 'identity_authorization_persistence_error'
export const storeFailure: Refusal = { to: 'login', error: persistenceError }

/** Where the errors of RFC 6749, 4.1.2.1 point to. */
export const authorizationErrorUri = 'https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2.1'
const proofKeyErrorUri = 'https://datatracker.ietf.org/doc/html/rfc7636#section-4.4.1'

/** With any of these a POST is an authorization request and not the answer to a consent page (oauth 2.3). */
const marks = ['response_type', 'request_uri', 'redirect_uri', 'code_challenge', 'code_challenge_method']
const single = [
  'client_id',
  'redirect_uri',
  'scope',
  'state',
  'code_challenge',
  'code_challenge_method',
  'prompt',
  'nonce',
]

export function isAuthorizationRequest(method: string, form: Form): boolean {
  return method !== 'POST' || marks.some((name) => form.has(name))
}

export function readAuthorizationRequest(form: Form, client: OAuthClient): AuthorizationRequest | Refusal {
  const login = (error: string): Refusal => ({ to: 'login', error })
  const responseType = form.text('response_type')
  if (responseType === undefined) return login('invalid_request')
  if (responseType !== 'code') return login('unsupported_response_type')
  if (single.some((name) => form.repeated(name)) || form.has('request_uri')) return login('invalid_request')

  const asked = splitScopes(form.text('scope'))
  // Nothing asked for is everything that the client has, `openid` included (oauth 2.3).
  const scopes = asked.length > 0 ? asked : client.scopes
  const sentRedirectUri = form.text('redirect_uri')
  const redirectUri = sentRedirectUri ?? onlyRedirectUri(client, scopes)
  if (
    redirectUri === undefined ||
    (sentRedirectUri !== undefined && !redirectUriMatches(client.redirectUris, sentRedirectUri))
  ) {
    return login('invalid_request')
  }

  const state = form.text('state')
  const refused = (error: string, errorUri: string): Refusal => ({ to: 'client', error, errorUri, redirectUri, state })
  if (!covers(client.scopes, scopes)) return refused('invalid_scope', authorizationErrorUri)
  const codeChallenge = form.text('code_challenge')
  if (codeChallenge !== undefined && form.text('code_challenge_method') !== 'S256')
    return refused('invalid_request', proofKeyErrorUri)

  return {
    clientId: client.id,
    redirectUri,
    sentRedirectUri,
    scopes,
    state,
    codeChallenge,
    nonce: form.text('nonce'),
    silent: scopes.includes(openid) && form.text('prompt') === 'none',
  }
}

/** `redirect_uri` may be missing only where there is one to choose from and no ID token will come (oauth 2.3). */
function onlyRedirectUri(client: OAuthClient, scopes: readonly string[]): string | undefined {
  const [only, more] = client.redirectUris
  return more === undefined && !scopes.includes(openid) ? only : undefined
}
