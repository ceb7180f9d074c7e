import type { Contestant } from './contestant.ts'

/** Mistakes that somebody may make beside those of the recipe. */
export interface Mistakes {
  /** Keeps the first refresh token for ever. */
  readonly forgetsRotation?: boolean
  /** Compares the server's clock with its own, and believes it: a 401 is the end. */
  readonly trustsClock?: boolean
}

/** What one writes first: the token in variables, refreshed where it has ended or is refused. */
export function naiveRecipe({ forgetsRotation, trustsClock }: Mistakes = {}): Contestant {
  return {
    name: 'naive recipe',
    version: '0',
    connect({ origin: home, tokenUrl, clientId, clientSecret, tokens, expiresIn, fetch = globalThis.fetch }) {
      let { accessToken, refreshToken } = tokens
      let endsAt = trustsClock ? tokens.expiresAt : Date.now() + expiresIn

      async function refresh(): Promise<void> {
        const form = { grant_type: 'refresh_token', refresh_token: refreshToken }
        const body = new URLSearchParams({ ...form, client_id: clientId, client_secret: clientSecret })
        const response = await fetch(tokenUrl, { method: 'POST', body })
        const answer = (await response.json()) as Readonly<Record<string, string>>
        accessToken = answer.access_token ?? ''
        if (!forgetsRotation) refreshToken = answer.refresh_token ?? ''
        endsAt = Date.now() + Number(answer.expires_in) * 1000
      }

      return {
        async call(path, { origin = home, signal = null } = {}) {
          if (Date.now() >= endsAt) await refresh()
          const send = () => fetch(`${origin}${path}`, { headers: { authorization: `Bearer ${accessToken}` }, signal })
          let response = await send()
          if (response.status === 401 && !trustsClock) {
            await refresh()
            response = await send()
          }
          const text = await response.text()
          return text ? (JSON.parse(text) as unknown) : undefined
        },
      }
    },
  }
}
