/** openapi-ts.dev/openapi-fetch/middleware-auth, "Basic auth": refreshing where its comment says to. */
import createClient from 'openapi-fetch'
import { refreshGrant } from './refresh-grant.mjs'

export function connect(situation) {
  const { origin: baseUrl, tokens, expiresIn, fetch } = situation
  let { accessToken, refreshToken } = tokens
  let expiresAt = Date.now() + expiresIn
  const client = createClient({ baseUrl, fetch })
  client.use({
    async onRequest({ request }) {
      // (optional) add logic here to refresh token when it expires
      if (Date.now() >= expiresAt) {
        ;({ accessToken, refreshToken, expiresAt } = await refreshGrant(situation, refreshToken))
      }
      request.headers.set('Authorization', `Bearer ${accessToken}`)
      return request
    },
  })
  return {
    async call(path, { origin, signal } = {}) {
      const { data, error } = await client.GET(path, { baseUrl: origin, signal })
      if (error) throw error
      return data
    },
  }
}
