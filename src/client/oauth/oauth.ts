import { internals, type AnyClient } from '../any-client.ts'
import type { Lifecycle } from '../credentials/lifecycle.ts'
import { tokenText } from '../credentials/token.ts'
import { docspaceCalls } from '../docspace-calls.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { redact } from '../redact.ts'
import type { RenewingCredential } from '../renewal/renewing.ts'
import type { AuthorizationRequest, AuthorizeRequest } from './authorization-request.ts'
import { callbackParameters } from './callback-parameters.ts'
import { grantCredential, type CredentialOptions, type GrantOrigin, type KeptCredential } from './grant-credential.ts'
import { grantOf, type Grant, type Tokens } from './grant.ts'
import type { Introspection } from './introspection.ts'
import type { OAuthOptions } from './oauth-options.ts'
import type { Protocol } from './protocol.ts'
import { memoryStore } from '../store/memory-store.ts'
import { settingsOf } from './settings.ts'
import { checkedTransaction, type Transaction } from './transaction.ts'
import type { UserInfo } from './user-info.ts'

/** An app that signs users in with OAuth 2.0, or with the scope `openid` with OpenID Connect. */
export interface OAuthApp {
  /** Starts a sign-in: send the browser to `url`, keep `transaction` in the user's session. */
  authorize(request?: AuthorizeRequest): Promise<AuthorizationRequest>
  /**
   * Ends it: checks the callback against the transaction, exchanges the code, and verifies the ID token where `openid`
   * was asked for. For one callback only.
   * @throws MisuseError for what is no transaction, or no URL. CredentialError, before anything is sent, 'state-mismatch',
   * 'invalid-callback', 'authorization-denied', 'authorization-failed'; afterwards 'authorization-failed',
   * 'client-refused', 'untrusted-portal', 'invalid-id-token', 'unexpected-answer'. TransportError and StatusError where
   * the server could not be asked
   */
  handleCallback(callback: string | URL, transaction: Transaction): Promise<Grant>
  /**
   * The credential of a user, for `createClient({ auth })`: it refreshes by itself, and keeps what it gets in the store
   * before it is used. Without a grant it goes on with what the store has. A grant that has been given to
   * a credential is not refreshed by hand: each refresh token is good once (oauth 2.5).
   */
  credential(options: CredentialOptions): RenewingCredential
  /**
   * The next grant. What the server does not send anew stays as it was; the old grant is of no use any more.
   * @throws CredentialError 'public-client', 'reauthorization-required'; otherwise as handleCallback
   */
  refresh(grant: Grant): Promise<Grant>
  /** Asks the server about an access or refresh token; of a grant about its access token. */
  introspect(token: string | Grant): Promise<Introspection>
  /**
   * Ends a token, both of a grant, or those of a client's credential that this app made: that one is signed out with it,
   * here and in its store. A token of DocSpace is refused at its API at once, because that asks (oauth 3.4).
   * @throws CredentialError 'public-client', 'not-supported' for a client with another credential
   */
  revoke(what: string | Grant | AnyClient): Promise<void>
  /**
   * The claims of the user, who must be the one of the grant's ID token. Needs the scope `openid`.
   * @throws CredentialError 'missing-scope', 'unexpected-answer'; StatusError 'unauthorized' for a token that has ended
   */
  userInfo(token: string | Grant): Promise<UserInfo>
}

/**
 * An app of a portal (or of `https://oauth.onlyoffice.com`, or with `provider` of a server of somebody else).
 * @throws MisuseError, CredentialError for options that cannot work
 */
export function oauth(options: OAuthOptions): OAuthApp {
  const settings = settingsOf(options)
  const { provider, baseUrl, clientId, scope } = settings
  const kept = new WeakMap<Lifecycle, KeptCredential>()
  const origins = new WeakMap<Grant, GrantOrigin>()
  let made: Protocol | undefined

  /** oauth4webapi is loaded when something is said to the server: a credential with a fresh token does not need it. */
  async function protocol(): Promise<Protocol> {
    const { createProtocol } = await import('./protocol.ts')
    return (made ??= createProtocol(settings))
  }

  function grant(tokens: Tokens): Grant {
    const one = grantOf(tokens, (chosen) => app.credential(chosen))
    const ahead = (tokens.serverTime ?? settings.now()) - settings.now()
    origins.set(one, { ahead, memory: memoryStore(), saved: new WeakMap() })
    return one
  }

  function refuseIfPublic(verb: string): void {
    if (settings.clientSecret !== undefined || !provider.deviations.publicClients) return
    throw new CredentialError('public-client', `A client without a secret cannot ${verb} at this server.`)
  }

  async function revokeTokens(refreshToken: string | undefined, accessToken: string | undefined): Promise<void> {
    const { revoke } = await protocol()
    if (refreshToken !== undefined) await revoke(refreshToken)
    if (refreshToken !== undefined && provider.deviations.revocation) return
    if (accessToken !== undefined) await revoke(accessToken)
  }

  async function revokeCredential(client: AnyClient): Promise<void> {
    const connection = docspaceCalls(client)[internals]
    const { auth } = connection
    const { lifecycle } = auth
    const found = lifecycle && kept.get(lifecycle)
    if (!found) throw new CredentialError('not-supported', `${auth.describe().source} is no credential of this app.`)
    const { store, key } = found
    // In the store's turn, so that what is revoked is the latest.
    await store.withLock(key(connection), async () => {
      const { refreshToken, token } = (await store.get(key(connection))) ?? {}
      await revokeTokens(refreshToken, token)
    })
    await lifecycle.forget(connection)
  }

  const app: OAuthApp = {
    authorize: async (request = {}) => (await protocol()).authorize(request),

    async handleCallback(callback, given) {
      const transaction = checkedTransaction(given, provider.metadata.issuer)
      const parameters = callbackParameters(callback, transaction)
      return grant(await (await protocol()).exchange(parameters, transaction))
    },

    credential(chosen) {
      const origin = chosen.grant && origins.get(chosen.grant)
      const one = grantCredential(settings, chosen, origin, async (stored, connection, signal) => {
        const { refresh } = await protocol()
        const tokens = await refresh(stored, connection.baseUrl, signal)
        return { credential: tokens.stored, serverTime: tokens.serverTime }
      })
      if (one.credential.lifecycle) kept.set(one.credential.lifecycle, one)
      return one.credential
    },

    async refresh({ refreshToken, idToken, scope: granted, claims, baseUrl: portal }) {
      refuseIfPublic('refresh')
      if (refreshToken === undefined) {
        throw new CredentialError('reauthorization-required', 'The grant has no refresh token.')
      }
      const tokens = await (await protocol()).refresh({ refreshToken, idToken, scope: granted }, portal)
      return grant({ ...tokens, claims: tokens.claims ?? claims })
    },

    async introspect(token) {
      return (await protocol()).introspect(
        tokenText(typeof token === 'string' ? token : token.accessToken, 'The token'),
      )
    },

    async revoke(what) {
      refuseIfPublic('revoke')
      if (typeof what === 'string') return revokeTokens(undefined, tokenText(what, 'The token'))
      return 'accessToken' in what ? revokeTokens(what.refreshToken, what.accessToken) : revokeCredential(what)
    },

    async userInfo(token) {
      const [accessToken, subject] = typeof token === 'string' ? [token] : [token.accessToken, token.claims?.sub]
      return (await protocol()).userInfo(tokenText(accessToken, 'The access token'), subject)
    },
  }
  return redact(app, () => ({ baseUrl, clientId, scope }))
}
