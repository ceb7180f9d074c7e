import type { Scope } from '../authorization-url.ts'
import type { Provider } from './provider.ts'

interface CommonOptions {
  /**
   * The portal, or for portals in ONLYOFFICE's cloud `https://oauth.onlyoffice.com`, where the user chooses one. With a
   * provider of your own: the API that the tokens are for.
   */
  readonly baseUrl: string | URL | undefined
  readonly clientId: string | undefined
  /** Left out for an app that cannot keep one: a public client, which signs in with the code verifier alone. */
  readonly clientSecret?: string | undefined
  /** Exactly as registered: no query and no fragment (oauth 8.2, 8.3). */
  readonly redirectUri: string
  /**
   * Which portals a token may be for: a list of origins, or what decides. It alone decides. Unless given: the configured
   * portal, or for `https://oauth.onlyoffice.com` whatever is under `onlyoffice.com`.
   */
  readonly allowedPortals?: readonly string[] | ((portal: URL) => boolean) | undefined
  /** What sends the requests to the authorization server; the runtime's own unless given. It is given a Request. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
  /** Lets secrets and tokens go over plain http to a host that is not this machine. */
  readonly allowInsecureHttp?: boolean | undefined
  /** This machine's clock in milliseconds; `Date.now` unless given. */
  readonly now?: (() => number) | undefined
}

/** An app that is registered at DocSpace, or with `provider` at a server of somebody else. */
export type OAuthOptions = CommonOptions &
  (
    | {
        /** A subset of what the app is registered with; with `openid` there is an ID token, and `claims` (oauth 4). */
        readonly scope: readonly Scope[]
        readonly provider?: undefined
      }
    | {
        /** The scopes of that server. */
        readonly scope: readonly string[]
        /** `standard({ issuer })`, or a description of your own. */
        readonly provider: Provider
      }
  )
