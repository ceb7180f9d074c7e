/** What must not compile, and what must; checked by `npm run types`, never run. */
import { memoryStore } from '../store/memory-store.ts'
import { oauth, type OAuthApp } from './oauth.ts'
import { standard } from './provider.ts'

const app = { baseUrl: 'https://acme.example.com', clientId: 'a', redirectUri: 'https://app.example.com/callback' }

oauth({ ...app, scope: ['files:read', 'openid'] })
// @ts-expect-error DocSpace has no such scope: the server would refuse the whole request
oauth({ ...app, scope: ['files:read', 'profile'] })
oauth({ ...app, scope: ['profile'], provider: standard({ issuer: 'https://id.example.com' }) })
// @ts-expect-error which user it is must be said where the store may have several
oauth({ ...app, scope: ['openid'] }).credential({ store: memoryStore() })

export async function grantOf(one: OAuthApp): Promise<string> {
  const { url, transaction } = await one.authorize()
  const grant = await one.handleCallback(url, transaction)
  // @ts-expect-error a public client has no refresh token
  const refreshToken: string = grant.refreshToken
  // @ts-expect-error without openid there are no claims
  const { sub } = grant.claims
  return `${refreshToken} ${sub}`
}
