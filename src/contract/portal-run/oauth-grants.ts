import { valueAt } from '../document/json-pointer.ts'
import type { OAuthClient } from '../portal/oauth/clients/client-registry.ts'
import { cookieOf, textAt, type PortalCalls } from './call-portal.ts'
import { redirectUri } from './portal-cast.ts'

/** Who grants what to whom. */
export interface Grant {
  readonly client: OAuthClient
  /** The name of the user. */
  readonly user: string
  readonly scopes: readonly string[]
}

/** The five-minute JWT for the identity service (oauth 2.3, 6). */
export async function signatureOf(calls: PortalCalls, user: string): Promise<string> {
  return textAt(await calls.get('/api/2.0/security/oauth2/token', { authorization: calls.basic(user) }), '/response')
}

/** A code, the user's consent included (oauth 2.3). It ends what the user gave the client by a code before (oauth 2.5). */
export async function authorizationCode(calls: PortalCalls, grant: Grant): Promise<string> {
  const signature = await signatureOf(calls, grant.user)
  const asked = await authorize(calls, grant, signature)
  const granted = isConsentAsked(asked) ? await consent(calls, grant, signature, cookieOf(asked, clientState)) : asked
  const code = new URL(granted.headers.get('location') ?? redirectUri).searchParams.get('code')
  if (code !== null) return code
  throw new TypeError(`The portal of the run gives ${grant.client.name} no code.`)
}

/** The state of a consent page that is waiting for its answer: what the user approved before is taken back (oauth 2.3, 7). */
export async function waitingConsent(calls: PortalCalls, grant: Grant): Promise<string> {
  const signature = await signatureOf(calls, grant.user)
  await calls.send('DELETE', `/api/2.0/clients/${grant.client.id}/revoke`, {}, { 'x-signature': signature })
  return cookieOf(await authorize(calls, grant, signature), clientState)
}

/** An access token by the code of a user's consent (oauth 2.4). */
export async function accessTokenByCode(calls: PortalCalls, grant: Grant): Promise<string> {
  const { id, secret } = grant.client
  const fields = { grant_type: 'authorization_code', redirect_uri: redirectUri, client_id: id, client_secret: secret }
  const code = await authorizationCode(calls, grant)
  return textAt(await calls.form('/oauth2/token', new URLSearchParams({ ...fields, code })), '/access_token')
}

/**
 * An access token by the code, the same one as long as it is active: what takes a user's authorizations away ends it (oauth 6), and
 * another grant would end those that are in use (oauth 2.5).
 */
export function lastingAccessToken(calls: PortalCalls, grant: Grant): () => Promise<string> {
  let last = Promise.resolve('')
  return () => {
    last = last.then(async (token) => ((await isActive(calls, token)) ? token : accessTokenByCode(calls, grant)))
    return last
  }
}

async function isActive(calls: PortalCalls, token: string): Promise<boolean> {
  if (token === '') return false
  const answer = await calls.form('/oauth2/introspect', new URLSearchParams({ token }))
  return valueAt(await answer.json(), '/active') === true
}

/** An access token of DocSpace's own grant. Those of the code stay what they are (oauth 2.4, 2.5). */
export async function personalAccessToken(calls: PortalCalls, { client, user, scopes }: Grant): Promise<string> {
  const fields = { grant_type: 'personal_access_token', client_id: client.id, client_secret: client.secret }
  const signature = await signatureOf(calls, user)
  const body = new URLSearchParams({ ...fields, scope: scopes.join(' ') })
  return textAt(await calls.form('/oauth2/token', body, { 'x-signature': signature }), '/access_token')
}

/** An access token that was revoked again (oauth 7). */
export async function revokedAccessToken(calls: PortalCalls, grant: Grant): Promise<string> {
  const token = await personalAccessToken(calls, grant)
  const { id, secret } = grant.client
  await calls.form('/oauth2/revoke', new URLSearchParams({ token, client_id: id, client_secret: secret }))
  return token
}

/** The server's own state, in a cookie; the application's is another (oauth 2.3). */
const clientState = 'client_state'

function authorize(calls: PortalCalls, { client, scopes }: Grant, signature: string): Promise<Response> {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client.id,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
  })
  return calls.get(`/oauth2/authorize?${query}`, { cookie: `x-signature=${signature}` })
}

function isConsentAsked(answer: Response): boolean {
  return answer.headers.getSetCookie().some((line) => line.startsWith(`${clientState}=`))
}

function consent(calls: PortalCalls, { client, scopes }: Grant, signature: string, state: string): Promise<Response> {
  const form = new URLSearchParams({ client_id: client.id, state })
  // Once for each scope: blanks do not separate here (oauth 2.3).
  for (const scope of scopes) form.append('scope', scope)
  return calls.form('/oauth2/authorize', form, { 'x-signature': signature })
}
