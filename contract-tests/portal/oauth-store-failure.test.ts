import { expect, test } from 'vitest'
import { clientApi } from './oauth-client-api.ts'
import { destination, members, redirectUri } from './oauth-portal.ts'
import { both, waiting } from './oauth-waiting.ts'

/** A portal whose store of authorizations can be taken away. */
async function breakable(release: '3.6' | '3.7' = '3.7') {
  const store = { fails: false }
  const clients = [{ name: 'Example', redirectUris: [redirectUri] }]
  return { store, ...(await clientApi('ann', { release, oauth: { clients, storeFails: () => store.fails } })) }
}

const error = 'identity_authorization_persistence_error'

test('a store that fails is told at the sign-in page by authorize, and leaves everything as it was (oauth 3.1)', async () => {
  const fixture = await breakable()
  const { reply } = await waiting(fixture, both)
  fixture.store.fails = true
  const asked = await fixture.authorize(fixture.request(), await fixture.signature('ann'))
  for (const answer of [asked, await reply({ scope: 'files:read' })]) {
    expect(destination(answer)).toMatchObject({ to: '/login', query: { error } })
  }
  fixture.store.fails = false
  expect(destination(await reply({ scope: 'files:read' })).to).toBe(redirectUri)
})

test('a store that fails is 400 for token and revocation, and a code outlives it (oauth 3.2)', async () => {
  const { store, post, code, secret } = await breakable()
  const form = { grant_type: 'authorization_code', code: await code('ann'), redirect_uri: redirectUri, ...secret }
  store.fails = true
  for (const answer of [await post('/oauth2/token', form), await post('/oauth2/revoke', { token: 'x', ...secret })]) {
    expect([answer.status, await members(answer)]).toEqual([400, { error }])
  }
  store.fails = false
  expect((await post('/oauth2/token', form)).status).toBe(200)
})

test('a store that fails is invalid_request for userinfo', async () => {
  const { store, tokens, fetch, portal } = await breakable()
  const { access_token } = await tokens('ann', { scope: 'openid' })
  store.fails = true
  const answer = await fetch(`${portal.url}/oauth2/userinfo`, { headers: { authorization: `Bearer ${access_token}` } })
  expect([answer.status, await members(answer)]).toMatchObject([400, { error: 'invalid_request' }])
})

test.each([
  ['3.7', { title: 'Service Unavailable', status: 503 }],
  ['3.6', { reason: 'service unavailable' }],
] as const)(
  'a store that fails is 503 on the client API of %s, without a body for a withdrawal (oauth 6)',
  async (release, body) => {
    const { store, call } = await breakable(release)
    store.fails = true
    const list = await call('GET', '/clients/consents?limit=5')
    expect([list.status, list.body]).toMatchObject([503, body])
    expect(await call('DELETE', '/clients/x/revoke')).toMatchObject({ status: 503, body: undefined })
  },
)
