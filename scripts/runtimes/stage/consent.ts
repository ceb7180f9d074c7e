import type { Portal } from 'docspace-contract/portal'

/**
 * What a browser does at an authorization URL whose user is signed in and allows everything that is asked for, in HTTP
 * (oauth 2.3). Gives the address at which the application gets the user back.
 */
export async function consent(portal: Portal, userName: string, authorizationUrl: string): Promise<string> {
  const signature = await signatureOf(portal, userName)
  const asked = new URL(authorizationUrl)
  const first = await portal.fetch(asked, { redirect: 'manual', headers: { cookie: `x-signature=${signature}` } })
  const state = first.headers
    .getSetCookie()
    .map((line) => /^client_state=([^;]*)/.exec(line)?.[1])
    .find((value) => value !== undefined)
  // Without a question the answer leads back to the application at once: consent was given before.
  if (state === undefined) return location(first)
  const body = new URLSearchParams({ client_id: asked.searchParams.get('client_id') ?? '', state })
  for (const scope of (asked.searchParams.get('scope') ?? '').split(' ')) body.append('scope', scope)
  const headers = { 'x-signature': signature }
  return location(
    await portal.fetch(`${portal.url}/oauth2/authorize`, { method: 'POST', redirect: 'manual', headers, body }),
  )
}

async function signatureOf(portal: Portal, userName: string): Promise<string> {
  const user = portal.users.find(({ name }) => name === userName)
  const authorization = `Basic ${Buffer.from(`${user?.email ?? ''}:${user?.password ?? ''}`).toString('base64')}`
  const answer = await portal.fetch(`${portal.url}/api/2.0/security/oauth2/token`, { headers: { authorization } })
  const body: unknown = await answer.json()
  if (typeof body === 'object' && body !== null && 'response' in body) return String(body.response)
  throw new Error(`The portal signed nothing for ${userName}.`)
}

function location(answer: Response): string {
  const where = answer.headers.get('location')
  if (where === null) throw new Error(`The authorization led nowhere: ${answer.status}.`)
  return where
}
