import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientApi, creation } from './oauth-client-api.ts'
import { destination, oauthPortal, parameters, type Fields } from './oauth-portal.ts'

/** Texts as nobody types them: controls, lone signs of encodings, other scripts, what objects inherit. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '%',
    '%00',
    '\u0000',
    '\r\nX: y',
    '..',
    '__proto__',
    'constructor',
    '#',
    '?',
    '漢'.repeat(500),
  ),
)
const known = [
  'code',
  'state',
  'scope',
  'token',
  'grant_type',
  'redirect_uri',
  'response_type',
  'code_challenge',
  'prompt',
  'client_id',
]
const values = ['code', 'S256', 'openid', 'files:read', 'authorization_code', 'refresh_token', 'personal_access_token']

const fields = fc.dictionary(
  fc.oneof(fc.constantFrom(...known), odd),
  fc.oneof(odd, fc.constantFrom(...values), fc.array(odd, { maxLength: 3 })),
  { maxKeys: 6 },
)

test('whatever a form says, the answer is one that the description has, and nothing breaks', async () => {
  const { post, authorize, signature, secret } = await oauthPortal()
  const signed = await signature('ann')
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('token', 'introspect', 'revoke', 'authorize', ''),
      fields,
      fc.boolean(),
      async (path, more, own) => {
        const form: Fields = own ? { ...more, ...secret } : more
        const answer =
          path === '' ? await authorize(form, signed) : await post(`/oauth2/${path}`, form, { 'x-signature': signed })
        expect(answer.status).toBeLessThan(500)
        // Where the service sends whoever has made it fail (oauth 3.2).
        if (answer.status === 302) expect(destination(answer).query.client_id).not.toBe('error')
      },
    ),
    { seed: 1, numRuns: 500 },
  )
})

test('whatever a client is said to be, it is taken or refused as described', async () => {
  const { call, raw } = await clientApi('ann')
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...Object.keys(creation), 'allow_pkce'), fc.jsonValue(), { maxKeys: 3 }),
      async (some) => {
        const { status } = await call('POST', '/clients', { ...creation, ...some })
        expect([201, 400, 500]).toContain(status)
      },
    ),
    { seed: 2, numRuns: 150 },
  )
  await fc.assert(
    fc.asyncProperty(odd, async (body) => {
      expect((await raw('POST', '/clients', `${body} `, 'application/json')).status).toBe(500)
    }),
    { seed: 3, numRuns: 50 },
  )
})

test('whatever stands in a path or a query, a client is found or not', async () => {
  const { fetch, portal, signature } = await oauthPortal()
  const headers = { 'x-signature': await signature('ann') }
  await fc.assert(
    fc.asyncProperty(
      odd.filter((text) => !/^\.*$/.test(text)),
      odd,
      async (id, limit) => {
        const path = `/api/2.0/clients/${encodeURIComponent(Buffer.from(id).toString().slice(0, 200))}/info`
        expect([404]).toContain((await fetch(portal.url + path, { headers })).status)
        const list = await fetch(
          `${portal.url}/api/2.0/clients?${parameters({ limit, last_client_id: id, last_created_on: limit })}`,
          { headers },
        )
        expect([200, 400, 500]).toContain(list.status)
      },
    ),
    { seed: 4, numRuns: 50 },
  )
})
