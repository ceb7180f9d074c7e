/** OAuth2Client with a refresh token, at another server, and told to refresh after a 401. */
import { OAuth2Client } from 'google-auth-library'

export function connect(situation) {
  const { tokenUrl, clientId, clientSecret, tokens, expiresIn, fetch } = situation
  const client = new OAuth2Client({
    clientId,
    clientSecret,
    endpoints: { oauth2TokenUrl: tokenUrl },
    forceRefreshOnFailure: true,
    ...(fetch && { transporterOptions: { fetchImplementation: fetch } }),
  })
  client.setCredentials({
    access_token: tokens.accessToken,
    refresh_token: tokens.refreshToken,
    expiry_date: Date.now() + expiresIn,
  })
  // Its readme keeps the rotated refresh token in this event; by itself the client forgets it.
  client.on('tokens', (fresh) => client.setCredentials({ ...client.credentials, ...fresh }))
  return {
    async call(path, { origin = situation.origin, signal } = {}) {
      const { data } = await client.request({ url: `${origin}${path}`, signal })
      return data
    },
  }
}
