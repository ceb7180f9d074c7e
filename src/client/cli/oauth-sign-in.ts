import type { Scope } from '../authorization-url.ts'
import { createClient } from '../create-client.ts'
import { accessToken } from '../credentials/access-token.ts'
import type { Credential } from '../credentials/credential.ts'
import { oauth, type OAuthApp } from '../oauth/oauth.ts'
import type { StoredCredential } from '../store/credential-store.ts'
import { atPortal } from './at-portal.ts'
import type { Context } from './context.ts'
import { Refusal } from './refusal.ts'
import type { OAuthSignIn } from './sign-ins.ts'
import { variable } from './variable.ts'

/** A sign-in by OAuth: which application, for whom, at which portal. */
export interface OAuthOf extends OAuthSignIn {
  readonly portal: string
}

/**
 * Its credential: refreshes by itself where the application's secret is at hand. Without it the token is good for as long
 * as it is, and is left alone: a refresh that is refused would be one too many.
 * @throws Refusal where the token has ended and the secret is missing
 */
export function oauthCredential(of: OAuthOf, stored: StoredCredential, context: Context): Credential {
  const { store, now, env } = context
  const app = confidentialApp(of, context)
  if (app) return app.credential({ store, user: of.user })
  const { token, expiresAt = Infinity, refreshToken } = stored
  const wantsSecret = refreshToken !== undefined && env.DOCSPACE_CLIENT_SECRET === undefined
  if (wantsSecret && (token === undefined || expiresAt <= now())) {
    throw new Refusal(
      'the access token has ended: set DOCSPACE_CLIENT_SECRET, with which it is renewed, or run docspace-auth login --oauth',
    )
  }
  return accessToken(token)
}

/**
 * Ends it at the portal, as far as that can be.
 * @returns what came of it
 */
export async function endAtPortal(of: OAuthOf, context: Context): Promise<string> {
  const { portal, isConfidential } = of
  if (!isConfidential) {
    return 'The application has no secret, so its token cannot be revoked: it ends by itself within the hour.'
  }
  const app = confidentialApp(of, context)
  if (!app) {
    throw new Refusal('the sign-in is revoked with the secret of its application: set DOCSPACE_CLIENT_SECRET')
  }
  const client = createClient({ baseUrl: portal, auth: app.credential({ store: context.store, user: of.user }) })
  await atPortal(portal, () => app.revoke(client))
  return 'The tokens are revoked.'
}

/** The application, where it has a secret and that is at hand. */
function confidentialApp(of: OAuthOf, { env, now }: Context): OAuthApp | undefined {
  const { server, clientId, scope, portal, isConfidential } = of
  const clientSecret = variable(env, 'DOCSPACE_CLIENT_SECRET')
  if (!isConfidential || clientSecret === undefined) return undefined
  return oauth({
    baseUrl: server,
    clientId,
    clientSecret,
    scope: scope.split(' ') as Scope[],
    // Not used again, and must be one.
    redirectUri: 'http://127.0.0.1/callback',
    allowedPortals: [portal],
    now,
  })
}
