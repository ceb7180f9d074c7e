import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload, type CryptoKey } from 'jose'
import { oauth, type OAuthApp, type OAuthOptions, type Transaction } from 'docspace-auth/oauth'

export const portal = 'https://acme.example.com'
export const clientId = 'e6f3ee2b-9294-4d1d-bbfc-268524c4dbbe'
export const redirectUri = 'https://app.example.com/callback'

/** What a test changes about the answer of a token endpoint. */
export interface Change {
  readonly idToken?: JWTPayload
  readonly accessToken?: JWTPayload
  readonly header?: { readonly alg?: string; readonly kid?: string; readonly crit?: string[]; readonly b64?: boolean }
  /** Signs with a key that is not published. */
  readonly forged?: boolean
  /** Written as it is. */
  readonly body?: Readonly<Record<string, unknown>>
  readonly status?: number
  /** Answers whatever is asked for there. */
  readonly at?: Readonly<Record<string, () => Response>>
  /** The `Date` of the answer; none, as in a browser, where null. */
  readonly date?: number | null
}

/** An authorization server of one answer, with keys of its own, and an app that has begun to sign in there. */
export async function tokenServer(change: Change = {}, options: Partial<OAuthOptions> = {}) {
  const now = Math.floor((change.date ?? Date.now()) / 1000)
  const rsa = change.header?.alg?.startsWith('RS') ?? false
  const pair = () => generateKeyPair(rsa ? 'RS256' : 'ES256', { extractable: true })
  const [published, other] = [await pair(), await pair()]
  const sent: string[] = []
  const forms: Record<string, string>[] = []
  const asked: { nonce?: string | undefined } = {}
  let kid = 'one'
  let keys = [{ ...(await exportJWK(published.publicKey)), kid: 'one' }]

  const claims = (): JWTPayload => ({
    iss: `${portal}/oauth2`,
    sub: 'ann',
    aud: portal,
    azp: clientId,
    iat: now,
    exp: now + 1800,
    ...asked,
    ...change.idToken,
  })

  async function answer(): Promise<unknown> {
    const accessToken = new UnsecuredJWT({ sub: 'ann', aud: portal, iss: `${portal}/oauth2`, ...change.accessToken })
    return {
      access_token: accessToken.encode(),
      token_type: 'Bearer',
      expires_in: 3599,
      refresh_token: 'a refresh token',
      scope: 'files:read openid',
      id_token: await idToken(
        claims(),
        { ...change, header: { kid, ...change.header } },
        change.forged === true ? other.privateKey : published.privateKey,
      ),
      ...change.body,
    }
  }

  const date: Record<string, string> = change.date === null ? {} : { date: new Date(now * 1000).toUTCString() }
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    sent.push(`${request.method} ${pathname}`)
    const instead = change.at?.[pathname]
    if (instead) return instead()
    if (pathname === '/oauth2/jwks') return Response.json({ keys })
    forms.push(Object.fromEntries(new URLSearchParams(await request.text())))
    return Response.json(await answer(), { status: change.status ?? 200, headers: date })
  }

  const app: OAuthApp = oauth({
    baseUrl: portal,
    clientId,
    clientSecret: 'the secret of the app',
    redirectUri,
    scope: ['files:read', 'openid'],
    fetch,
    ...options,
  })
  const { transaction } = await app.authorize()
  if (transaction.nonce !== undefined) asked.nonce = transaction.nonce
  const callback = (more: Partial<Transaction> = {}, query = `code=c&state=${transaction.state}`) =>
    app.handleCallback(`${redirectUri}?${query}`, { ...transaction, ...more })
  /** Gives the key that signs another name, which is published, or is not. */
  const rotate = (name: string, isPublished: boolean) => {
    kid = name
    if (isPublished) keys = keys.map((key) => ({ ...key, kid: name }))
  }
  return { app, callback, transaction, sent, forms, rotate }
}

async function idToken(claims: JWTPayload, { header = {} }: Change, key: CryptoKey): Promise<string> {
  const { alg = 'ES256', kid = 'one', ...more } = header
  if (alg === 'none') return new UnsecuredJWT(claims).encode()
  const secret = alg.startsWith('HS') ? new TextEncoder().encode('the secret of the app, or a public key') : key
  return new SignJWT(claims).setProtectedHeader({ alg, kid, ...more }).sign(secret)
}
