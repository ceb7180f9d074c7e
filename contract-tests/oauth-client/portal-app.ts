import { oauth, type Grant, type OAuthApp, type OAuthOptions, type Transaction } from 'docspace-auth/oauth'
import type { PortalOptions } from 'docspace-contract/portal'
import { createBrowser, type Page } from '../portal/oauth-browser.ts'
import { oauthPortal, redirectUri, type OAuthFixture } from '../portal/oauth-portal.ts'

export const ann = { userName: 'ann@example.com', password: 'password of ann' }

/** What is asked for where a test does not care. */
export const scope = ['accounts.self:read', 'files:read', 'openid'] as const

/** An app at a portal double, as its server has it, and a browser whose user says yes to everything. */
export interface PortalApp {
  readonly app: OAuthApp
  readonly portal: OAuthFixture['portal']
  readonly fixture: OAuthFixture
  /** What is about OAuth is judged by the description of the release, unless the portal is to fail. */
  readonly fetch: (request: Request) => Promise<Response>
  /** What the app sent to the authorization server: method and path. */
  readonly sent: string[]
  /** The access token that went with the latest call. */
  readonly latestToken: () => string
  /** Goes to an address of `authorize` and comes back with the callback. */
  readonly approve: (url: string) => Promise<URL>
  readonly callback: () => Promise<{ readonly callback: URL; readonly transaction: Transaction }>
  readonly signIn: () => Promise<Grant>
  /** Another app of the same portal. */
  readonly another: (options?: Partial<OAuthOptions>) => OAuthApp
}

export interface PortalAppOptions {
  readonly portal?: PortalOptions
  /** `clientSecret: undefined` makes a public client of it. */
  readonly app?: Partial<OAuthOptions>
  /** For a portal that answers what no description has. */
  readonly fails?: boolean
}

export async function portalApp({
  portal: portalOptions = {},
  app: more = {},
  fails = false,
}: PortalAppOptions = {}): Promise<PortalApp> {
  const clients = [{ name: 'Example', redirectUris: [redirectUri], allowPkce: 'clientSecret' in more }]
  const fixture = await oauthPortal({ ...portalOptions, oauth: { clients, ...portalOptions.oauth } })
  const { portal } = fixture
  const sent: string[] = []
  let token = ''
  const fetch = async (request: Request) => {
    const { method, headers, url } = request
    const { pathname } = new URL(url)
    sent.push(`${method} ${pathname}`)
    token = /^Bearer (.*)/.exec(headers.get('authorization') ?? '')?.[1] ?? token
    const body = method === 'GET' ? null : await request.text()
    const judged = pathname.startsWith('/oauth2/') && !fails
    return (judged ? fixture.fetch : portal.fetch)(url, { method, headers, body, redirect: 'manual' })
  }
  const another = (options: Partial<OAuthOptions> = {}) =>
    oauth({
      baseUrl: portal.url,
      clientId: fixture.client.id,
      clientSecret: fixture.client.secret,
      redirectUri,
      scope,
      fetch,
      now: () => portal.clock.now(),
      ...options,
    })
  const app = another(more)
  const approve = (url: string) => approved(fixture.fetch, url, ann)
  const callback = async () => {
    const { url, transaction } = await app.authorize()
    // As a session keeps it.
    const kept = JSON.parse(JSON.stringify(transaction)) as Transaction
    return { callback: await approve(url), transaction: kept }
  }
  const signIn = async () => {
    const one = await callback()
    return app.handleCallback(one.callback, one.transaction)
  }
  return { app, portal, fixture, fetch, sent, latestToken: () => token, approve, callback, signIn, another }
}

/** Fills in what asks for a name, says yes to what does not. */
async function approved(
  fetch: typeof globalThis.fetch,
  url: string,
  user: Readonly<Record<string, string>>,
): Promise<URL> {
  const browser = createBrowser(fetch, new URL(url).searchParams.get('redirect_uri') ?? redirectUri)
  let page: Page = await browser.visit(url)
  for (let step = 0; step < 3 && page.status !== 0; step++) {
    const form = page.forms[0]
    const asked = form?.fields.filter(({ name, type }) => type !== 'hidden' && name in user) ?? []
    page = await browser.submit(page, form, Object.fromEntries(asked.map(({ name }) => [name, user[name] ?? ''])))
  }
  return new URL(page.url)
}

/** The code of what a promise rejects with. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'nothing was thrown',
    (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : error),
  )
}
