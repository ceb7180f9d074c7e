import { expect, test } from 'vitest'
import { described } from './described.ts'

const now = described('3.7')
const before = described('3.6')
const json = ['content', 'application/json'] as const
const answered = ['responses', '200', ...json] as const
const schemaOf = (name: string) => ['components', 'schemas', name] as const
const created = now.object('createClient', 'requestBody', ...json, 'example')

test('oauth-9.18: the allowed origins of a client can be changed and have to be sent', () => {
  expect(now.strings('#', ...schemaOf('ClientUpdate'), 'required')).toEqual(['name', 'logo', 'allowed_origins'])
})

test('oauth-9.20: nine fields are required to register a client, three to change it', () => {
  expect(now.strings('#', ...schemaOf('ClientCreation'), 'required')).toHaveLength(9)
  expect(now.strings('#', ...schemaOf('ClientUpdate'), 'required')).toHaveLength(3)
})

test('oauth-9.21: is_public cannot be set', () => {
  for (const name of ['ClientCreation', 'ClientUpdate']) {
    expect(now.keys('#', ...schemaOf(name), 'properties')).not.toContain('is_public')
  }
})

test('oauth-9.22: pages and scopes are arrays, the scopes of a consent are a string', () => {
  for (const name of ['ClientList', 'ClientInfoList', 'ConsentList']) {
    expect(now.at('#', ...schemaOf(name), 'properties', 'data', 'type')).toBe('array')
  }
  expect(now.at('listScopes', ...answered, 'schema', 'type')).toBe('array')
  expect(now.at('#', ...schemaOf('ConsentItem'), 'properties', 'scopes', 'type')).toBe('string')
})

test('oauth-9.23: openid is the last of the scopes', () => {
  expect(now.at('listScopes', ...answered, 'example', '8', 'name')).toBe('openid')
  expect(now.at('listScopes', ...answered, 'example', '9')).toBeUndefined()
})

test('oauth-9.24: errors are problem+json since 3.7 and a reason until 3.6', () => {
  expect(now.keys('getClient', 'responses', '404', 'content')).toEqual(['application/problem+json'])
  expect(before.keys('getClient', 'responses', '404', 'content')).toEqual(['application/json'])
  expect(before.at('getClient', 'responses', '404', ...json, 'schema', 'required')).toEqual(['reason'])
})

test('oauth-6.1: a refused signature is an empty 403 and never a 401', () => {
  const ids = ['listClients', 'createClient', 'getClient', 'revokeConsent', 'listConsents', 'listScopes']
  for (const id of ids) expect(now.keys(id, 'responses')).not.toContain('401')
  for (const id of ['revokeConsent', 'listConsents', 'listScopes']) {
    expect(now.keys(id, 'responses', '403')).not.toContain('content')
  }
})

test("oauth-9.25: a user's clients, and a portal's, can be deleted at once", () => {
  expect(now.at('#', 'paths', '/api/2.0/oauth2/clients', 'delete', 'operationId')).toBe('deleteOwnClients')
  expect(now.at('#', 'paths', '/api/2.0/oauth2/clients/tenant', 'delete', 'operationId')).toBe('deleteTenantClients')
})

test('oauth-9.26: a secret is 36 letters and digits, a logo is a data URI', () => {
  expect(now.accepts('ClientSecret', 'a0'.repeat(18))).toBe(true)
  expect(now.accepts('ClientSecret', 'a0'.repeat(17))).toBe(false)
  expect(now.accepts('ClientCreation', created)).toBe(true)
  expect(now.accepts('ClientCreation', { ...created, logo: 'https://app.example.com/logo.png' })).toBe(false)
})

test('oauth-9.27: the secret in a list is ciphertext, not a secret', () => {
  const item = now.at('listClients', ...answered, 'examples', 'page', 'value', 'data', '0')
  expect(now.accepts('ClientListItem', item)).toBe(true)
  expect(now.accepts('ClientResponse', item)).toBe(false)
  expect(now.accepts('ClientResponse', now.at('getClient', ...answered, 'example'))).toBe(true)
})

test('oauth-6.2: the short path of the client API is an alias since 3.7, and the only one until 3.6', () => {
  expect(now.strings('listClients', 'x-aliases')).toEqual(['/api/2.0/clients'])
  expect(now.strings('listScopes', 'x-aliases')).toEqual(['/api/2.0/scopes'])
  const paths = (release: typeof now) => release.keys('#', 'paths').filter((path) => /clients|scopes/.test(path))
  expect(paths(now).every((path) => path.startsWith('/api/2.0/oauth2/'))).toBe(true)
  expect(paths(before)).toEqual(paths(now).map((path) => path.replace('/oauth2', '')))
})

test('oauth-6.3: deleting answers 404 for an identifier that is no UUID', () => {
  expect(now.keys('deleteClient', 'responses')).toContain('404')
  expect(now.at('deleteClient', 'responses', '400', 'description')).toContain('Nothing was deleted')
})

test('oauth-6.4: the info operations answer 404, and all that take a signature 403', () => {
  expect(now.keys('getClientInfo', 'responses')).toEqual(expect.arrayContaining(['403', '404']))
  expect(now.keys('getPublicClientInfo', 'responses')).toContain('404')
  expect(now.keys('listConsents', 'responses')).toContain('403')
})

test('oauth-6.5: limit has a default in the list of clients and is required in the other two', () => {
  expect(now.parameters('listClients').get('limit')).not.toHaveProperty('required')
  expect(now.parameters('listClients').get('limit')).toHaveProperty('schema.default', 30)
  for (const id of ['listClientInfo', 'listConsents']) {
    expect(now.parameters(id).get('limit')).toHaveProperty('required', true)
  }
})

test('oauth-6.6: revoking a consent has no 404, and an empty 503', () => {
  expect(now.keys('revokeConsent', 'responses')).not.toContain('404')
  expect(now.keys('revokeConsent', 'responses')).toContain('503')
  expect(now.keys('revokeConsent', 'responses', '503')).not.toContain('content')
})

test('oauth-6.7: an unknown scope is reported as application/json', () => {
  const refused = ['responses', '400', ...json, 'examples', 'unknownScope', 'value'] as const
  expect(now.at('createClient', ...refused, 'errors', '0', 'code')).toBe('ErrorInvalidScope')
})

test('oauth-6.8: the signature may be a cookie or a header', () => {
  const schemes = ['signatureCookie', 'signatureHeader'].map((name) =>
    now.at('#', 'components', 'securitySchemes', name),
  )
  expect(schemes).toMatchObject([
    { in: 'cookie', name: 'x-signature' },
    { in: 'header', name: 'x-signature' },
  ])
})

test('oauth-8.1: a 429 of the protocol endpoints is empty, and its reset is in nanoseconds', () => {
  expect(now.keys('requestToken', 'responses', '429')).not.toContain('content')
  expect(now.at('requestToken', 'responses', '429', 'headers', 'X-Ratelimit-Reset', 'description')).toContain(
    'nanoseconds',
  )
  expect(now.at('requestToken', 'responses', '200', 'headers', 'X-Ratelimit-Reset', 'description')).toContain('Seconds')
})
