import { expect, test } from 'vitest'
import { loadDocument } from './load-document.ts'
import { testDocument, testOperation } from './test-files.ts'

async function schemeOf(scheme: unknown, openapi = '3.1.0') {
  const document = testDocument({ openapi, components: { securitySchemes: { it: scheme } } })
  return (await loadDocument(document, { lint: false })).securitySchemes.it
}

test('the flows of OAuth 2.0 are kept as they are written', async () => {
  const flows = {
    clientCredentials: { tokenUrl: '/token', scopes: { read: 'To read' } },
    authorizationCode: { authorizationUrl: '/authorize', tokenUrl: '/token', refreshUrl: '/refresh', scopes: {} },
    'x-device': { deviceUrl: '/device' },
  }
  expect(await schemeOf({ type: 'oauth2', flows })).toEqual({ type: 'oauth2', flows })
})

test('OAuth 2.0 without flows is readable, and has none', async () => {
  expect(await schemeOf({ type: 'oauth2' })).toEqual({ type: 'oauth2', flows: {} })
})

test('OpenID Connect has the address of its discovery, or an empty one', async () => {
  const url = 'https://id.invalid/.well-known/openid-configuration'
  expect(await schemeOf({ type: 'openIdConnect', openIdConnectUrl: url })).toEqual({ type: 'openIdConnect', url })
  expect(await schemeOf({ type: 'openIdConnect' })).toEqual({ type: 'openIdConnect', url: '' })
})

test.each([
  ['client certificates', { type: 'mutualTLS' }, { type: 'mutualTLS' }],
  ['a rare HTTP scheme', { type: 'http', scheme: 'Digest' }, { type: 'http', scheme: 'digest' }],
  ['an HTTP scheme of somebody', { type: 'http', scheme: 'HOBA' }, { type: 'http', scheme: 'hoba' }],
  ['a key in a cookie', { type: 'apiKey', in: 'cookie', name: 'k' }, { type: 'apiKey', in: 'cookie', name: 'k' }],
])('%s can be read, whether or not it can be exercised', async (_, scheme, read) => {
  expect(await schemeOf(scheme)).toEqual(read)
})

test('`x-exact-case` is kept for whatever has a scheme word', async () => {
  const exact = { 'x-exact-case': true }
  expect(await schemeOf({ type: 'oauth2', flows: {}, ...exact })).toMatchObject({ exactCase: true })
  expect(await schemeOf({ type: 'openIdConnect', ...exact })).toMatchObject({ exactCase: true })
  expect(await schemeOf({ type: 'http', scheme: 'basic', 'x-exact-case': 'yes' })).not.toHaveProperty('exactCase')
})

test.each([
  [{ type: 'magic' }, /unknown type/],
  [{ type: 'http' }, /needs `scheme`/],
  [{ type: 'apiKey', in: 'body', name: 'k' }, /"in" as one of/],
  [{ type: 'apiKey', in: 'query' }, /needs a name/],
])('%o is refused with its place', async (scheme, message) => {
  const refusal = await schemeOf(scheme).catch((error: unknown) => error)
  expect(refusal).toMatchObject({ code: 'invalid', position: { file: 'document.json' } })
  expect(refusal).toHaveProperty('message', expect.stringMatching(message))
})

test('a scheme may be a reference, and a requirement has its scopes', async () => {
  const components = {
    securitySchemes: { it: { $ref: '#/components/securitySchemes/real' }, real: { type: 'oauth2', flows: {} } },
  }
  const paths = { '/': { get: testOperation(true, { security: [{ it: ['read', 'write'] }, {}] }) } }
  const { operations } = await loadDocument(testDocument({ paths, components }), { lint: false })
  expect(operations[0]?.security).toEqual([
    [{ name: 'it', scheme: { type: 'oauth2', flows: {} }, scopes: ['read', 'write'] }],
    [],
  ])
})

test('a scheme whose name is that of something every object has is found, or missed, like any other', async () => {
  const paths = { '/': { get: testOperation(true, { security: [{ constructor: [] }] }) } }
  await expect(loadDocument(testDocument({ paths }), { lint: false })).rejects.toMatchObject({ code: 'invalid' })
})
