import { memoryStore } from 'docspace-auth'
import { oauth, type Grant, type OAuthApp } from 'docspace-auth/oauth'
import type { Check } from '../check.ts'
import { codeOf, equal, present } from '../expect.ts'
import type { StagePortal } from '../stage.ts'
import { callsTo, clientOf, different, emailOf, timeAt } from './self.ts'

/** OAuth 2.0 and OpenID Connect, from the link to the sign-out. */
export const oauthChecks: readonly Check[] = [
  {
    name: 'a code becomes tokens that call as its user, whose ID token is verified',
    async run(stage) {
      const portal = await stage.openPortal()
      const app = appAt(portal)
      const grant = await signIn(app, portal)
      const auth = grant.credential()
      equal(await emailOf(clientOf({ url: grant.baseUrl }, { auth })), portal.users.bob?.email)
      equal((await app.userInfo(grant)).sub, present(grant.claims, 'the claims').sub)
      equal((await app.introspect(grant)).active, true)
    },
  },
  {
    name: 'a callback of another sign-in is refused before anything is sent',
    async run(stage) {
      const portal = await stage.openPortal()
      const app = appAt(portal)
      const { transaction } = await app.authorize()
      const callback = `${transaction.redirectUri}?code=a-code&state=another`
      equal(await codeOf(() => app.handleCallback(callback, transaction)), 'state-mismatch')
      equal(await callsTo(portal, 'requestToken'), 0)
    },
  },
  {
    name: 'fifty callers refresh once when the access token has ended, and the rotated token is the one that is kept',
    async run(stage) {
      const portal = await stage.openPortal()
      const { now, pass } = timeAt(portal)
      const app = appAt(portal, { now })
      const store = memoryStore()
      const grant = await signIn(app, portal)
      const client = clientOf(portal, { auth: grant.credential({ store, user: 'bob' }) })
      const call = async () => (await client.GET('/api/2.0/people/@self')).status
      equal(await call(), 200)
      await pass(61)
      equal([await different(50, call), await callsTo(portal, 'requestToken')], [[200], 2])
      // Another client goes on with what is in the store.
      const next = clientOf(portal, { auth: app.credential({ store, user: 'bob' }) })
      equal(await emailOf(next), portal.users.bob?.email)
      await pass(61)
      equal([await emailOf(next), await callsTo(portal, 'requestToken')], [portal.users.bob?.email, 3])
    },
  },
  {
    name: 'a revocation ends the tokens at the portal and the credential here',
    async run(stage) {
      const portal = await stage.openPortal()
      const app = appAt(portal)
      const grant = await signIn(app, portal)
      const client = clientOf(portal, { auth: grant.credential() })
      await emailOf(client)
      await app.revoke(client)
      equal(await codeOf(() => client.GET('/api/2.0/people/@self')), 'signed-out')
      equal((await app.introspect(grant)).active, false)
    },
  },
  {
    name: 'a client without a secret signs in by its code verifier, and says that it can neither refresh nor revoke',
    async run(stage) {
      const portal = await stage.openPortal()
      const { now, pass } = timeAt(portal)
      const app = appAt(portal, { clientSecret: undefined, now })
      const grant = await signIn(app, portal)
      equal(grant.refreshToken, undefined)
      const client = clientOf(portal, { auth: grant.credential() })
      equal(await emailOf(client), portal.users.bob?.email)
      equal(await codeOf(() => app.revoke(grant)), 'public-client')
      await pass(61)
      equal(await codeOf(() => client.GET('/api/2.0/people/@self')), 'reauthorization-required')
    },
  },
]

/** The app that each portal of the stage has registered. */
function appAt(
  portal: StagePortal,
  more: { readonly clientSecret?: undefined; readonly now?: () => number } = {},
): OAuthApp {
  const { id: clientId, secret: clientSecret, redirectUri } = present(portal.oauthClient, 'the OAuth client')
  const scope = ['accounts.self:read', 'openid'] as const
  return oauth({ baseUrl: portal.url, clientId, clientSecret, redirectUri, scope, ...more })
}

/** Signs bob in; in between the transaction is where JSON is kept. */
async function signIn(app: OAuthApp, portal: StagePortal): Promise<Grant> {
  const { url, transaction } = await app.authorize()
  const kept = structuredClone(transaction)
  return app.handleCallback(await portal.consent('bob', url), kept)
}
