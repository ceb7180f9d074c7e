import { describe, expect, test } from 'vitest'
import { described } from './described.ts'

const now = described('3.7')
const before = described('3.6')
const client_id = '00000000-0000-4000-8000-000000000001'
const client_secret = '0'.repeat(36)
const code_verifier = 'A'.repeat(43)
const challenge = /^[A-Za-z0-9_-]{43}$/
const json = ['content', 'application/json'] as const
const answered = ['responses', '200', ...json] as const
const discovered = [...answered, 'examples', 'current', 'value'] as const
const introspected = [...answered, 'examples', 'accessToken', 'value'] as const

describe('discovery and scopes', () => {
  test('oauth-9.1: the OpenID Connect scheme names a discovery document', () => {
    const url = now.at('#', 'components', 'securitySchemes', 'openIdConnect', 'openIdConnectUrl')
    expect(now.at('#', 'paths', String(url), 'get', 'operationId')).toBe('getOpenIdConfiguration')
  })

  test('oauth-9.2: the OAuth scheme has the nine scopes that exist, and neither read nor write', () => {
    const flow = ['components', 'securitySchemes', 'oauth2', 'flows', 'authorizationCode', 'scopes'] as const
    expect(now.keys('#', ...flow)).toHaveLength(9)
    expect(now.keys('#', ...flow).toSorted()).toEqual(
      now.strings('#', 'components', 'schemas', 'ScopeName', 'enum').toSorted(),
    )
  })

  test('oauth-9.4: the protocol endpoints are described, with the other paths that lead to them', () => {
    const paths = {
      introspectToken: ['/api/2.0/oauth2/introspect'],
      revokeToken: ['/api/2.0/oauth2/revoke'],
      getUserInfo: ['/api/2.0/oauth2/userinfo'],
      getJwks: ['/api/2.0/oauth2/jwks'],
      getOpenIdConfiguration: ['/oauth2/.well-known/openid-configuration'],
      getAuthorizationServerMetadata: ['/oauth2/.well-known/oauth-authorization-server'],
    }
    expect(Object.keys(paths).map((id) => now.strings(id, 'x-aliases'))).toEqual(Object.values(paths))
  })

  test('oauth-9.31: RS256, client_secret_post alone and an end_session_endpoint are announced, and said to be untrue', () => {
    expect(now.strings('getOpenIdConfiguration', ...discovered, 'id_token_signing_alg_values_supported')).toEqual([
      'RS256',
    ])
    const properties = ['components', 'schemas', 'OidcProviderConfiguration', 'properties'] as const
    const told = (name: string) => now.at('#', ...properties, name, 'description')
    expect(told('id_token_signing_alg_values_supported')).toContain('ES256')
    expect(told('end_session_endpoint')).toContain('no request reaches it')
    expect(now.at('#', ...properties, 'token_endpoint_auth_methods_supported', 'items', 'const')).toBe(
      'client_secret_post',
    )
    expect(told('token_endpoint_auth_methods_supported')).toContain('`none` works')
  })

  test('oauth-1.3: endpoints for devices and pushed requests are announced until 3.6 only', () => {
    for (const name of ['device_authorization_endpoint', 'pushed_authorization_request_endpoint']) {
      for (const schema of ['OidcProviderConfiguration', 'OAuthServerMetadata']) {
        expect(before.keys('#', 'components', 'schemas', schema, 'properties')).toContain(name)
        expect(now.keys('#', 'components', 'schemas', schema, 'properties')).not.toContain(name)
      }
    }
  })

  test('oauth-1.4: the announced issuer is an origin, the issuer of a token is a path under it', () => {
    const document = now.object('getOpenIdConfiguration', ...discovered)
    const iss = now.at('introspectToken', ...introspected, 'iss')
    expect(iss).toBe(`${String(document.issuer)}/oauth2`)
    expect(now.accepts('OidcProviderConfiguration', document)).toBe(true)
    expect(now.accepts('OidcProviderConfiguration', { ...document, issuer: iss })).toBe(false)
  })

  test('oauth-9.17: the audience of a token is the portal, not the client', () => {
    const origin = now.at('getOpenIdConfiguration', ...discovered, 'issuer')
    expect(now.at('introspectToken', ...introspected, 'aud')).toEqual([origin])
  })
})

describe('authorization', () => {
  test('oauth-9.3: authorize and the client API take the signature and no session', () => {
    for (const id of ['authorize', 'submitConsent', 'listClients', 'createClient', 'listScopes']) {
      expect(now.at(id, 'security')).toEqual([{ signatureCookie: [] }, { signatureHeader: [] }])
    }
  })

  test('oauth-9.5: authorize redirects or answers 200 with a header, never 400, and needs neither scope nor redirect_uri', () => {
    expect(now.keys('authorize', 'responses')).toEqual(['200', '302', '429'])
    expect(now.keys('authorize', 'responses', '200')).not.toContain('content')
    expect(now.at('authorize', 'responses', '200', 'headers', 'X-Redirect-URI', 'required')).toBe(true)
    const required = [...now.parameters('authorize')].filter(([, { required }]) => required === true)
    expect(required.map(([name]) => name)).toEqual(['response_type', 'client_id'])
  })

  test('oauth-9.6: authorize takes state, the code challenge, nonce and prompt', () => {
    const names = [...now.parameters('authorize').keys()]
    expect(names).toEqual(
      expect.arrayContaining(['state', 'code_challenge', 'code_challenge_method', 'nonce', 'prompt']),
    )
  })

  test('oauth-9.7: consent is a form or multipart, repeats scope, and its state is the cookie', () => {
    expect(now.keys('submitConsent', 'requestBody', 'content')).toEqual([
      'application/x-www-form-urlencoded',
      'multipart/form-data',
    ])
    expect(now.accepts('ConsentRequest', { client_id, state: 'a', scope: ['files:read', 'rooms:read'] })).toBe(true)
    expect(now.accepts('ConsentRequest', { client_id, state: 'a', scope: 'files:read rooms:read' })).toBe(false)
    const state = now.at('#', 'components', 'schemas', 'ConsentRequest', 'properties', 'state', 'description')
    expect(state).toContain('client_state')
    expect(now.keys('submitConsent', 'responses')).toContain('200')
  })

  test('oauth-9.10: the only challenge method is S256', () => {
    expect(now.parameters('authorize').get('code_challenge_method')).toMatchObject({ schema: { const: 'S256' } })
  })

  test('oauth-9.11: a challenge is base64url without padding', () => {
    expect(now.parameters('authorize').get('code_challenge')).toHaveProperty('schema.pattern', challenge.source)
    expect('-_'.padEnd(43, 'A')).toMatch(challenge)
    expect('+/'.padEnd(43, 'A') + '=').not.toMatch(challenge)
  })

  test('oauth-9.14: an unknown client or redirect URI is a redirect to the sign-in page, not an error page', () => {
    expect(now.at('authorize', 'responses', '302', 'description')).toMatch(
      /`\/login\?type=oauth2`.*unknown or disabled client/s,
    )
    expect(now.keys('authorize', 'responses').filter((status) => status.startsWith('4'))).toEqual(['429'])
  })

  test('oauth-9.30: state is optional', () => {
    expect(now.parameters('authorize').get('state')).toBeDefined()
    expect(now.parameters('authorize').get('state')).not.toHaveProperty('required')
  })
})

describe('tokens', () => {
  const byCode = { grant_type: 'authorization_code', code: 'c', client_id }

  test('oauth-9.8: a token request is one of three grants, each with fields of its own', () => {
    expect(now.accepts('TokenRequest', { ...byCode, code_verifier })).toBe(true)
    expect(now.accepts('TokenRequest', byCode)).toBe(false)
    const refresh = { grant_type: 'refresh_token', refresh_token: 'r', client_id, client_secret, scope: 'files:read' }
    expect(now.accepts('TokenRequest', refresh)).toBe(true)
    expect(now.accepts('TokenRequest', { ...refresh, refresh_token: undefined })).toBe(false)
    expect(now.accepts('TokenRequest', { grant_type: 'personal_access_token', client_id, client_secret })).toBe(false)
  })

  test('oauth-9.9: a token answer always has scope, may have an ID token, and failures are 400, 401 or 429', () => {
    expect(now.strings('#', 'components', 'schemas', 'TokenResponse', 'required')).toContain('scope')
    expect(now.keys('#', 'components', 'schemas', 'TokenResponse', 'properties')).toContain('id_token')
    expect(now.keys('requestToken', 'responses')).toEqual(expect.arrayContaining(['400', '401', '429']))
  })

  test('oauth-9.12: a client with a secret may use a code verifier too', () => {
    expect(now.accepts('TokenRequest', { ...byCode, client_secret, code_verifier })).toBe(true)
  })

  test('oauth-9.29: the grant personal_access_token is not the token of the portal: it needs a client and a scope', () => {
    const grant = { grant_type: 'personal_access_token', client_id, client_secret, scope: 'files:read' }
    expect(now.accepts('TokenRequest', grant)).toBe(true)
    expect(now.accepts('TokenRequest', { ...grant, client_secret: undefined })).toBe(false)
    expect(now.at('requestToken', 'security')).toContainEqual({ signatureHeader: [] })
  })

  test('oauth-3.2: an unknown grant is invalid_request', () => {
    const error = [...json, 'examples', 'unknownGrantType', 'value', 'error'] as const
    expect(now.at('requestToken', 'responses', '400', ...error)).toBe('invalid_request')
  })

  test('oauth-9.15: the times of userinfo may be dates since 3.7 and are numbers until 3.6', () => {
    const accepted = (release: typeof now) =>
      ['2026-06-30T11:13:11Z', 1782817991.5, true].map((time) => release.accepts('OidcTime', time))
    expect(accepted(now)).toEqual([true, true, false])
    expect(accepted(before)).toEqual([false, true, false])
  })

  test('oauth-9.16: userinfo has no profile', () => {
    const claims = now.keys('#', 'components', 'schemas', 'OidcUserInfo', 'properties')
    expect(claims).toContain('sub')
    expect(claims.filter((claim) => /name|email|picture|locale/.test(claim))).toEqual([])
  })
})
