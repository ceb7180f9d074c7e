import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
} from 'oauth4webapi'
import { parseBaseUrl } from '../base-url.ts'
import { CredentialError } from '../errors/credential-error.ts'
import type { AuthorizationRequest, AuthorizeRequest } from './authorization-request.ts'
import type { Server } from './authorization-server.ts'
import { authorizationLink, type Settings } from './settings.ts'

/** Random values of its own for each sign-in: base64url, because the server echoes the state unencoded (oauth 8.2). */
export async function beginAuthorization(
  settings: Settings,
  { metadata }: Server,
  { prompt }: AuthorizeRequest,
): Promise<AuthorizationRequest> {
  const { scope, redirectUri, provider, allowInsecureHttp } = settings
  const endpoint = metadata.authorization_endpoint ?? ''
  if (!URL.canParse(endpoint)) {
    throw new CredentialError('not-supported', 'The server does not say where its users sign in.')
  }
  parseBaseUrl(new URL(endpoint).origin, allowInsecureHttp)
  const [state, codeVerifier] = [generateRandomState(), generateRandomCodeVerifier()]
  const nonce = scope.includes('openid') ? generateRandomNonce() : undefined
  const codeChallenge = await calculatePKCECodeChallenge(codeVerifier)
  const { search } = authorizationLink(settings, { state, codeChallenge, nonce })
  // In front: what comes behind `scope`, DocSpace's consent page loses (oauth 8.2).
  const first = prompt === undefined ? '' : `prompt=${encodeURIComponent(prompt)}&`
  return {
    url: `${endpoint}${endpoint.includes('?') ? '&' : '?'}${first}${search.slice(1)}`,
    transaction: {
      issuer: provider.metadata.issuer,
      state,
      codeVerifier,
      ...(nonce !== undefined && { nonce }),
      redirectUri,
      scope: scope.join(' '),
    },
  }
}
