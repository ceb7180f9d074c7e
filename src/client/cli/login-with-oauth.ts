import type { Scope } from '../authorization-url.ts'
import { createClient } from '../create-client.ts'
import { accessToken } from '../credentials/access-token.ts'
import type { Grant } from '../oauth/grant.ts'
import { oauth } from '../oauth/oauth.ts'
import { subjectOf } from '../oauth/token-claims.ts'
import { storeKey } from '../store/credential-store.ts'
import { answerTo } from './answer-to.ts'
import type { Selection, WithOAuth } from './arguments.ts'
import { atPortal } from './at-portal.ts'
import type { Context } from './context.ts'
import { keepSignIn } from './keep-sign-in.ts'
import { portalToSignInAt } from './portal-to-sign-in-at.ts'
import { readProfile } from './profile.ts'
import type { OAuthSignIn } from './sign-ins.ts'
import { variable } from './variable.ts'
import { waitForBrowser } from './wait-for-browser.ts'

/** Signs in in a browser, which comes back to an address of this machine with a code. */
export async function loginWithOAuth(args: Selection & WithOAuth, context: Context): Promise<void> {
  const { env, signal } = context
  const server = await portalToSignInAt(args, context)
  const clientId = args.clientId ?? variable(env, 'DOCSPACE_CLIENT_ID') ?? (await answerTo(clientIdQuestion, context))
  const clientSecret = variable(env, 'DOCSPACE_CLIENT_SECRET')
  const scope = (args.scope ?? 'accounts.self:read').split(/[\s,]+/).filter((one) => one !== '')
  const appAt = (redirectUri: string) =>
    // Which scopes there are is for the portal to say; it may be newer than this command.
    oauth({ baseUrl: server, clientId, clientSecret, redirectUri, scope: scope as Scope[] })

  const { app, callback, transaction } = await atPortal(server, () => waitForBrowser(appAt, args, context))
  const grant = await atPortal(server, () => app.handleCallback(callback, transaction))
  const isConfidential = clientSecret !== undefined
  try {
    await keep(grant, { clientId, server, scope: scope.join(' '), isConfidential })
  } catch (error) {
    if (isConfidential) await app.revoke(grant).catch(() => undefined)
    throw error
  }

  async function keep(grant: Grant, oauthSignIn: Omit<OAuthSignIn, 'user'>): Promise<void> {
    const { baseUrl: portal, accessToken: token, refreshToken, idToken } = grant
    const user = subjectOf(token) ?? 'unknown'
    await keepSignIn(
      {
        signIn: {
          key: storeKey({ portal, client: clientId, user }),
          portal,
          way: 'oauth',
          names: [user],
          oauth: { ...oauthSignIn, user },
        },
        credential: {
          token,
          refreshToken,
          idToken,
          scope: grant.scope,
          obtainedAt: grant.obtainedAt?.getTime(),
          expiresAt: grant.expiresAt?.getTime(),
        },
        profile: () => readProfile(createClient({ baseUrl: portal, auth: accessToken(token) }), signal),
      },
      context,
    )
  }
}

const clientIdQuestion = {
  text: 'Client id of the OAuth application: ',
  missing: 'no OAuth application: give --client-id, or set DOCSPACE_CLIENT_ID',
}
