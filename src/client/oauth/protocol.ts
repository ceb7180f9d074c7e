import {
  authorizationCodeGrantRequest,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
} from 'oauth4webapi'
import type { StoredCredential } from '../store/credential-store.ts'
import type { AuthorizationRequest, AuthorizeRequest } from './authorization-request.ts'
import { beginAuthorization } from './begin-authorization.ts'
import { authorizationServer, sending, type Server } from './authorization-server.ts'
import { acceptedParameters } from './accepted-parameters.ts'
import type { Tokens } from './grant.ts'
import { idTokenVerifier, type VerifyIdToken } from './id-token.ts'
import { introspect } from './introspect.ts'
import type { Introspection } from './introspection.ts'
import { pathOf, unasked } from './refusal.ts'
import { revoke } from './revoke.ts'
import type { Settings } from './settings.ts'
import { tokenReader } from './token-answer.ts'
import type { Transaction } from './transaction.ts'
import { requestUserInfo } from './request-user-info.ts'
import type { UserInfo } from './user-info.ts'

/** Everything that is said to the authorization server. */
export interface Protocol {
  readonly authorize: (request: AuthorizeRequest) => Promise<AuthorizationRequest>
  /** Exchanges the code of a callback, whose parameters have been looked at already. */
  readonly exchange: (callback: URLSearchParams, transaction: Transaction) => Promise<Tokens>
  /** With the refresh token in what is stored, for that portal. */
  readonly refresh: (stored: StoredCredential, baseUrl: string, signal?: AbortSignal) => Promise<Tokens>
  readonly introspect: (token: string) => Promise<Introspection>
  readonly revoke: (token: string) => Promise<void>
  readonly userInfo: (accessToken: string, subject: string | undefined) => Promise<UserInfo>
}

/** The part of this entry that has oauth4webapi in it: loaded when it is first used. */
export function createProtocol(settings: Settings): Protocol {
  const find = authorizationServer(settings)
  let verifier: VerifyIdToken | undefined
  const reader = (server: Server) => tokenReader(settings, server, (verifier ??= idTokenVerifier(settings, server)))

  return {
    authorize: async (request) => beginAuthorization(settings, await find(), request),

    async exchange(callback, { state, nonce, redirectUri, codeVerifier, scope }) {
      const server = await find()
      const { metadata, client, authentication } = server
      const parameters = acceptedParameters(server, callback, state)
      const options = sending(settings)
      const answer = await authorizationCodeGrantRequest(
        metadata,
        client,
        authentication,
        parameters,
        redirectUri,
        codeVerifier,
        options,
      ).catch(unasked)
      const request = {
        method: 'POST',
        path: pathOf(metadata.token_endpoint),
        refusedGrant: 'authorization-failed',
        process: (as: typeof metadata, party: typeof client, response: Response) =>
          processAuthorizationCodeResponse(as, party, response, nonce === undefined ? {} : { expectedNonce: nonce }),
      } as const
      return reader(server)(answer, request, { stored: { scope }, needsIdToken: nonce !== undefined })
    },

    async refresh(stored, baseUrl, signal) {
      const server = await find()
      const { metadata, client, authentication } = server
      const { refreshToken = '' } = stored
      const options = sending(settings, signal)
      const answer = await refreshTokenGrantRequest(metadata, client, authentication, refreshToken, options).catch(
        unasked,
      )
      const request = {
        method: 'POST',
        path: pathOf(metadata.token_endpoint),
        refusedGrant: 'reauthorization-required',
        process: processRefreshTokenResponse,
      } as const
      return reader(server)(answer, request, { baseUrl, stored, needsIdToken: false }, signal)
    },

    introspect: async (token) => introspect(settings, await find(), token),
    revoke: async (token) => revoke(settings, await find(), token),
    userInfo: async (accessToken, subject) => requestUserInfo(settings, await find(), accessToken, subject),
  }
}
