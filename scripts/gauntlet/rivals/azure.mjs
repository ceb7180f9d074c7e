/** bearerTokenAuthenticationPolicy in the usual pipeline, with a challenge taken for a reason to get a new token. */
import * as azure from '@azure/core-rest-pipeline'
import { dataOf, plainHttpClient } from './azure-http.mjs'
import { refreshGrant } from './refresh-grant.mjs'

export function connect(situation) {
  // In Node it does not go through fetch, so there is no jar.
  if (situation.fetch) return undefined
  let state = { ...situation.tokens, expiresAt: Date.now() + situation.expiresIn, isNew: situation.expiresIn > 0 }
  const credential = {
    async getToken(_, { abortSignal }) {
      if (!state.isNew) state = await refreshGrant(situation, state.refreshToken, abortSignal)
      state.isNew = false
      return { token: state.accessToken, expiresOnTimestamp: state.expiresAt }
    },
  }
  async function authorizeRequestOnChallenge({ scopes, request, getAccessToken }) {
    const { token } = await getAccessToken(scopes, { claims: 'refused' })
    request.headers.set('Authorization', `Bearer ${token}`)
    return true
  }
  const challengeCallbacks = { authorizeRequestOnChallenge }
  const pipeline = azure.createPipelineFromOptions({})
  pipeline.addPolicy(azure.bearerTokenAuthenticationPolicy({ credential, scopes: 'read', challengeCallbacks }))
  const call = async (path, { origin = situation.origin, signal: abortSignal } = {}) => {
    const request = azure.createPipelineRequest({ url: `${origin}${path}`.replace('http:', 'https:'), abortSignal })
    return dataOf(await pipeline.sendRequest(plainHttpClient, request))
  }
  return { call }
}
