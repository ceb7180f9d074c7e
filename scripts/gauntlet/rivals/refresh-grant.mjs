/** The refresh of RFC 6749, section 6, for rivals that leave it to the application: as carefully as can be. */
export class TokenError extends Error {}

export async function refreshGrant(
  { tokenUrl, clientId, clientSecret, fetch = globalThis.fetch },
  refreshToken,
  signal,
) {
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: clientId,
    client_secret: clientSecret,
  })
  const response = await fetch(tokenUrl, { method: 'POST', body, redirect: 'error', signal }).catch((cause) => {
    if (signal?.aborted) throw cause
    throw new TokenError('The token endpoint did not answer.', { cause })
  })
  if (!response.ok) throw new TokenError(`The token endpoint answered ${response.status}.`)
  const { access_token, refresh_token, expires_in } = await response.json()
  return { accessToken: access_token, refreshToken: refresh_token, expiresAt: Date.now() + expires_in * 1000 }
}
