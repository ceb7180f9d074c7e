import { describe, expect, test } from 'vitest'
import { inspect } from 'node:util'
import type { Grant } from './grant.ts'
import type { OAuthOptions } from './oauth-options.ts'
import { oauth } from './oauth.ts'
import { standard } from './provider.ts'
import type { Transaction } from './transaction.ts'

const options = {
  baseUrl: 'https://acme.example.com',
  clientId: 'the-app',
  clientSecret: 'the secret of the app',
  redirectUri: 'https://app.example.com/callback',
  scope: ['files:read', 'openid'],
  fetch: () => Promise.reject(new Error('nothing may be sent')),
} satisfies OAuthOptions

const codeOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => (error as { code?: unknown }).code)

describe('an app', () => {
  test.each<[string, Partial<OAuthOptions>, string]>([
    ['without a base URL', { baseUrl: undefined }, 'missing-base-url'],
    ['over plain http', { baseUrl: 'http://acme.example.com' }, 'insecure-base-url'],
    ['without an id', { clientId: undefined }, 'invalid-authorization-request'],
    ['with an empty secret', { clientSecret: '' }, 'missing'],
    [
      'with a query in its redirect URI (oauth 8.2)',
      { redirectUri: 'https://app.example.com/?a=b' },
      'invalid-authorization-request',
    ],
    ['with a redirect URI that is none', { redirectUri: '/callback' }, 'invalid-authorization-request'],
    ['without a scope', { scope: [] }, 'invalid-authorization-request'],
    ['with a text for its scopes', { scope: 'files:read' as unknown as [] }, 'invalid-authorization-request'],
  ])('%s is refused when it is made', (_, change, code) => {
    expect(() => oauth({ ...options, ...change })).toThrow(expect.objectContaining({ code }))
  })

  test('shows its id and never its secret', () => {
    const app = oauth(options)
    for (const text of [JSON.stringify(app), inspect(app, { depth: 9 })]) {
      expect(text).toContain('the-app')
      expect(text).not.toContain('the secret')
    }
  })

  test('of an issuer that is no URL is refused when it is described', () => {
    expect(() => standard({ issuer: 'id.example.com' })).toThrow(
      expect.objectContaining({ code: 'unparsable-base-url' }),
    )
  })

  test('at a server that does not say where its users sign in cannot begin', async () => {
    const provider = standard({ issuer: 'https://id.example.com', token_endpoint: 'https://id.example.com/token' })
    expect(await codeOf(oauth({ ...options, provider }).authorize())).toBe('not-supported')
  })

  test('at a server over plain http sends the user nowhere', async () => {
    const issuer = 'http://id.example.com'
    const provider = standard({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
    })
    expect(await codeOf(oauth({ ...options, provider }).authorize())).toBe('insecure-base-url')
    const allowed = oauth({ ...options, provider, allowInsecureHttp: true })
    expect((await allowed.authorize()).url).toContain(`${issuer}/authorize?response_type=code`)
    expect(await codeOf(oauth({ ...options, provider: standard({ issuer }) }).authorize())).toBe('insecure-base-url')
  })

  test('keeps the query of a server’s authorization endpoint', async () => {
    const issuer = 'https://id.example.com'
    const endpoints = { authorization_endpoint: `${issuer}/authorize?tenant=a`, token_endpoint: `${issuer}/token` }
    const { url } = await oauth({ ...options, provider: standard({ issuer, ...endpoints }) }).authorize()
    expect(url).toContain(`${issuer}/authorize?tenant=a&response_type=code&`)
  })
})

describe('a callback', () => {
  const begun = async (): Promise<{ app: ReturnType<typeof oauth>; transaction: Transaction }> => {
    const app = oauth(options)
    return { app, transaction: (await app.authorize()).transaction }
  }

  test.each([
    ['without a state', 'code=c', 'state-mismatch'],
    ['with an empty state', 'code=c&state=', 'state-mismatch'],
    ['with another state', 'code=c&state=other', 'state-mismatch'],
    ['with the state twice', 'code=c&state=STATE&state=STATE', 'invalid-callback'],
    ['with the code twice', 'code=c&code=d&state=STATE', 'invalid-callback'],
    ['without a code', 'state=STATE', 'invalid-callback'],
    ['with an empty code', 'code=&state=STATE', 'invalid-callback'],
    ['of another issuer (RFC 9207)', 'code=c&state=STATE&iss=https://evil.example', 'invalid-callback'],
    ['with a token, which nobody asked for', 'code=c&state=STATE&token=t', 'invalid-callback'],
    ['with a JWT for an answer', 'response=a.b.c&state=STATE', 'invalid-callback'],
    ['with a refusal', 'error=access_denied&state=STATE', 'authorization-denied'],
    ['with a refusal of another sign-in', 'error=access_denied&state=other', 'state-mismatch'],
    ['with an error', 'error=invalid_scope&state=STATE', 'authorization-failed'],
  ])('%s is refused before anything is sent', async (_, query, code) => {
    const { app, transaction } = await begun()
    const url = `${options.redirectUri}?${query.replaceAll('STATE', transaction.state)}`
    expect(await codeOf(app.handleCallback(url, transaction))).toBe(code)
    expect(await codeOf(app.handleCallback(new URL(url), transaction))).toBe(code)
  })

  test('is taken without its origin, as a server’s request has it', async () => {
    const { app, transaction } = await begun()
    expect(await codeOf(app.handleCallback(`/callback?code=c&state=${transaction.state}`, transaction))).toBe('network')
  })

  test('that is no URL is misuse', async () => {
    const { app, transaction } = await begun()
    expect(await codeOf(app.handleCallback('https://[', transaction))).toBe('invalid-request')
  })

  const whole: Transaction = {
    issuer: 'https://acme.example.com/oauth2',
    state: 's',
    codeVerifier: 'v',
    nonce: 'n',
    redirectUri: options.redirectUri,
    scope: 'openid',
  }
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'transaction'],
    ['one without a state', { ...whole, state: undefined }],
    ['one with an empty state', { ...whole, state: '' }],
    ['one without a code verifier', { ...whole, codeVerifier: undefined }],
    ['one that asks for an ID token without a nonce', { ...whole, nonce: undefined }],
    ['one that has a nonce and asks for no ID token', { ...whole, scope: 'files:read' }],
    ['one with numbers', { ...whole, nonce: 5 }],
    ['one of another server', { ...whole, issuer: 'https://other.example.com/oauth2' }],
  ])('with %s for a transaction is misuse', async (_, transaction) => {
    const { app } = await begun()
    const callback = app.handleCallback(`${options.redirectUri}?code=c&state=s`, transaction as Transaction)
    expect(await codeOf(callback)).toBe('invalid-authorization-request')
  })
})

describe('a credential', () => {
  const grant: Grant = {
    baseUrl: options.baseUrl,
    accessToken: 'opaque',
    refreshToken: 'opaque, too',
    idToken: undefined,
    obtainedAt: undefined,
    expiresAt: undefined,
    scope: 'files:read',
    claims: undefined,
    credential: () => oauth(options).credential({ grant, user: 'ann' }),
  }

  test('needs a grant or a store, and a name for the user where the tokens have none', () => {
    const app = oauth(options)
    expect(() => app.credential({} as never)).toThrow(expect.objectContaining({ code: 'invalid-request' }))
    expect(() => app.credential({ grant })).toThrow(expect.objectContaining({ code: 'missing' }))
    expect(app.credential({ grant, user: 'ann' }).describe()).toEqual({
      scheme: 'openIdConnect',
      source: 'oauth()',
      expiresAt: undefined,
    })
    expect(
      oauth({ ...options, scope: ['files:read'] })
        .credential({ grant, user: 'ann' })
        .describe().scheme,
    ).toBe('oauth2')
  })
})
