/** auth-oauth-user as its readme hooks it into @octokit/request, at another server; expiring tokens are `github-app`. */
import { createOAuthUserAuth } from '@octokit/auth-oauth-user'
import { request } from '@octokit/request'

export function connect({ origin: baseUrl, clientId, clientSecret, tokens, expiresIn, fetch }) {
  const api = request.defaults({ baseUrl, ...(fetch && { request: { fetch } }) })
  const auth = createOAuthUserAuth({
    clientType: 'github-app',
    clientId,
    clientSecret,
    token: tokens.accessToken,
    refreshToken: tokens.refreshToken,
    expiresAt: new Date(Date.now() + expiresIn).toISOString(),
    refreshTokenExpiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    request: api,
  })
  return {
    async call(path, { origin = baseUrl, signal } = {}) {
      // Not `auth.hook`, which refreshes a copy of its state and so forgets what a refresh has brought.
      const { token } = await auth()
      const headers = { authorization: `Bearer ${token}` }
      const { data } = await api(`GET ${path}`, { baseUrl: origin, headers, request: { fetch, signal } })
      return data
    },
  }
}
