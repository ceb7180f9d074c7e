/** ky's readme: the token in beforeRequest, and in afterResponse "retry with a fresh token on a 401 error". */
import ky from 'ky'
import { refreshGrant } from './refresh-grant.mjs'

export function connect(situation) {
  let { accessToken, refreshToken } = situation.tokens
  const api = ky.create({
    ...(situation.fetch && { fetch: situation.fetch }),
    hooks: {
      beforeRequest: [({ request }) => request.headers.set('Authorization', `Bearer ${accessToken}`)],
      afterResponse: [
        async ({ request, response, retryCount }) => {
          if (response.status !== 401 || retryCount !== 0) return
          ;({ accessToken, refreshToken } = await refreshGrant(situation, refreshToken))
          const headers = new Headers(request.headers)
          headers.set('Authorization', `Bearer ${accessToken}`)
          return ky.retry({ request: new Request(request, { headers }), code: 'TOKEN_REFRESHED' })
        },
      ],
    },
  })
  return {
    call: (path, { origin = situation.origin, signal } = {}) => api(`${origin}${path}`, { signal }).json(),
  }
}
