import { describe, expect, it } from 'vitest'
import { authorizationUrl, type AuthorizationUrlOptions } from './index.ts'

const options: AuthorizationUrlOptions = {
  baseUrl: 'https://oauth.onlyoffice.com',
  clientId: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  redirectUri: 'https://app.example/callback',
  scope: ['openid'],
}
/** The example of RFC 7636, appendix B. */
const codeChallenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

describe('authorizationUrl', () => {
  it('makes the link of the guide, parameter by parameter', () => {
    const { baseUrl, clientId, redirectUri } = options
    expect(authorizationUrl(options)).toBe(
      `${baseUrl}/oauth2/authorize?response_type=code&client_id=${clientId}&redirect_uri=${encodeURIComponent(redirectUri)}&scope=openid`,
    )
  })

  it('has PKCE, state and nonce where they are given, and the scope last', () => {
    const link = authorizationUrl({
      ...options,
      baseUrl: 'https://acme.example/',
      scope: ['openid', 'accounts.self:read', 'files:write'],
      state: 'aB3-_',
      codeChallenge,
      nonce: 'n&o=nce',
    })
    expect(link).toMatch(
      /^https:\/\/acme\.example\/oauth2\/authorize\?response_type=code&.*&scope=openid%20accounts\.self%3Aread%20files%3Awrite$/,
    )
    expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
      response_type: 'code',
      client_id: options.clientId,
      redirect_uri: 'https://app.example/callback',
      state: 'aB3-_',
      code_challenge: codeChallenge,
      code_challenge_method: 'S256',
      nonce: 'n&o=nce',
      scope: 'openid accounts.self:read files:write',
    })
  })

  it.each<[string, Partial<AuthorizationUrlOptions>]>([
    ['no client id', { clientId: '' }],
    ['a redirect URI with a query', { redirectUri: 'https://app.example/callback?a=b' }],
    ['a redirect URI with a fragment', { redirectUri: 'https://app.example/callback#' }],
    ['a relative redirect URI', { redirectUri: '/callback' }],
    ['no scope', { scope: [] }],
    ['a state that the server would echo wrongly', { state: 'a+b' }],
    ['an empty state', { state: '' }],
    ['a code verifier in place of its challenge', { codeChallenge: 'x'.repeat(64) }],
    ['a padded code challenge', { codeChallenge: `${codeChallenge}=` }],
    ['an empty nonce', { nonce: '' }],
  ])('refuses %s', (_, wrong) => {
    expect(() => authorizationUrl({ ...options, ...wrong })).toThrow(
      expect.objectContaining({ name: 'MisuseError', code: 'invalid-authorization-request' }),
    )
  })

  it('refuses a scope that is two in one', () => {
    // @ts-expect-error a scope is one of nine words
    expect(() => authorizationUrl({ ...options, scope: ['openid files:read'] })).toThrow(/scope/)
  })

  it('refuses plain http to another machine', () => {
    expect(() => authorizationUrl({ ...options, baseUrl: 'http://acme.example' })).toThrow(
      expect.objectContaining({ code: 'insecure-base-url' }),
    )
  })
})
