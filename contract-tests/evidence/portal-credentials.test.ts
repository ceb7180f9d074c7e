import { describe, expect, test } from 'vitest'
import { described } from './described.ts'
import { portalOperations } from './portal-operations.ts'

const now = described('3.7')
const before = described('3.6')
const operations = portalOperations(now)
const schemes = ['components', 'securitySchemes'] as const

/** The security alternatives of an operation, each as its schemes with their scopes. */
function alternatives(id: string): readonly (readonly (readonly [string, readonly string[]])[])[] {
  const security = now.at(id, 'security')
  if (!Array.isArray(security)) return []
  return security.map((_, index) => {
    const place = ['security', String(index)] as const
    return now.keys(id, ...place).map((scheme) => [scheme, now.strings(id, ...place, scheme)] as const)
  })
}

function schemesOf(id: string): readonly string[] {
  return alternatives(id).flatMap((alternative) => alternative.map(([scheme]) => scheme))
}

describe('the schemes', () => {
  test('portal-8.5: a personal access token goes with a scheme word or without one', () => {
    expect(now.at('#', ...schemes, 'personalAccessToken')).toMatchObject({ type: 'http', scheme: 'bearer' })
    expect(now.at('#', ...schemes, 'personalAccessTokenRaw')).toMatchObject({ in: 'header', name: 'Authorization' })
    expect(schemesOf('getSelf')).toEqual(expect.arrayContaining(['personalAccessToken', 'personalAccessTokenRaw']))
  })

  test('portal-8.6: an API key is a bearer token, and the one raw value of Authorization is no API key', () => {
    expect(now.at('#', ...schemes, 'apiKey')).toMatchObject({ type: 'http', scheme: 'bearer' })
    const raw = now.keys('#', ...schemes).filter((name) => now.at('#', ...schemes, name, 'name') === 'Authorization')
    expect(raw).toEqual(['personalAccessTokenRaw'])
  })

  test('portal-8.7: no scheme is a header ApiKeyBearer', () => {
    const headers = now.keys('#', ...schemes).map((name) => now.at('#', ...schemes, name, 'name'))
    expect(headers).not.toContain('ApiKeyBearer')
    expect(headers).toContain('asc_auth_key')
  })

  test('portal-8.8: a bearer token is an API key, a personal access token or an access token', () => {
    const bearers = now.keys('#', ...schemes).filter((name) => now.at('#', ...schemes, name, 'scheme') === 'bearer')
    expect(bearers).toEqual(['apiKey', 'personalAccessToken'])
    expect(now.at('#', ...schemes, 'oauth2', 'type')).toBe('oauth2')
    const formats = bearers.map((name) => String(now.at('#', ...schemes, name, 'bearerFormat')))
    expect(formats.filter((format) => /jwt/i.test(format))).toEqual([])
  })
})

describe('what each operation takes', () => {
  test('portal-8.31: the status is true or false with 200, and since 3.7 a bad or narrow key is refused', () => {
    const answers = now.keys('getAuthenticationStatus', 'responses', '200', 'content', 'application/json', 'examples')
    expect(answers).toEqual(['signedIn', 'notSignedIn'])
    const refused = ['responses', '403', 'content', 'application/problem+json', 'examples'] as const
    expect(now.keys('getAuthenticationStatus', ...refused)).toContain('narrowKey')
    expect(before.keys('getAuthenticationStatus', ...refused)).toEqual(['portalBusy'])
  })

  test('portal-4.1: a malformed Basic can be a 500 of every operation', () => {
    const missing = operations.filter(({ id }) => {
      const schema = now.object(id, 'responses', '500', 'content', 'application/json', 'schema', 'properties')
      return !('error' in schema)
    })
    expect(missing).toEqual([])
    const generic = now.keys('getCapabilities', 'responses', '500', 'content', 'application/json', 'examples')
    expect(generic).toEqual(['basicNotBase64', 'basicWithoutColon'])
  })

  test('portal-4.3: an OAuth access token reaches the profile, the key lookup and what is anonymous', () => {
    const reached = operations.filter(({ id }) => schemesOf(id).includes('oauth2')).map(({ id }) => id)
    expect(reached.toSorted()).toEqual([
      'getAuthenticationStatus',
      'getCapabilities',
      'getOwnApiKey',
      'getSelf',
      'getSettings',
    ])
  })

  test('vendor-5.1: every operation says its security, and what is anonymous says so beside the schemes', () => {
    expect(operations.filter(({ id }) => alternatives(id).length === 0)).toEqual([])
    const anonymous = ['getAuthenticationStatus', 'getCapabilities', 'getSettings']
    for (const id of anonymous) {
      expect(alternatives(id)).toContainEqual([])
      expect(schemesOf(id)).toEqual(expect.arrayContaining(['apiKey', 'personalAccessToken', 'basic', 'sessionCookie']))
    }
  })

  test('vendor-5.5: only OAuth and OpenID Connect have scopes', () => {
    const scoped = operations.flatMap(({ id }) =>
      alternatives(id).flatMap((alternative) =>
        alternative.flatMap(([scheme, scopes]) => (scopes.length > 0 ? [scheme] : [])),
      ),
    )
    expect([...new Set(scoped)].toSorted()).toEqual(['oauth2', 'openIdConnect'])
  })
})

describe('names and places', () => {
  test('vendor-5.7: operations have plain names, and the vendor has its own kept beside them', () => {
    expect(now.at('getAuthenticationStatus', 'x-vendor-operation-id')).toBe('getIsAuthentificated')
    expect(operations.filter(({ id }) => !/^[a-z][A-Za-z]+$/.test(id) || id.includes('Authentificated'))).toEqual([])
    const unnamed = operations.filter(({ id }) => typeof now.at(id, 'x-vendor-operation-id') !== 'string')
    expect(unnamed).toEqual([])
  })

  test('vendor-5.10: the server is an origin', () => {
    const origin = String(now.at('#', 'servers', '0', 'variables', 'portal', 'default'))
    expect(new URL(origin).origin).toBe(origin)
  })
})
