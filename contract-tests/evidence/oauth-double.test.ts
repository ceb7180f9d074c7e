import { expect, test } from 'vitest'
import { clientApi, creation } from '../portal/oauth-client-api.ts'
import { challenge, claims, destination, members, oauthPortal, redirectUri, verifier } from '../portal/oauth-portal.ts'

test('oauth-9.13: an exchange with the verifier alone gives no refresh token, one with the secret does', async () => {
  const clients = [{ name: 'Example', redirectUris: [redirectUri], allowPkce: true }]
  const { code, post, secret } = await oauthPortal({ oauth: { clients } })
  const proof = { code_challenge: challenge, code_challenge_method: 'S256' }
  const exchange = async (client: Readonly<Record<string, string>>) => {
    const form = { grant_type: 'authorization_code', redirect_uri: redirectUri, code_verifier: verifier }
    return members(await post('/oauth2/token', { ...form, code: await code('ann', proof), ...client }))
  }
  const alone = await exchange({ client_id: secret.client_id })
  expect(alone).toHaveProperty('access_token')
  expect(alone).not.toHaveProperty('refresh_token')
  expect(await exchange(secret)).toHaveProperty('refresh_token')
})

test('oauth-9.19: the tokens of a disabled client are inactive at once, and active again when it is enabled', async () => {
  const { call, client, tokens, post } = await clientApi('ann')
  const { access_token, refresh_token } = await tokens('bob')
  const active = async () => {
    const answers = [access_token, refresh_token].map((token) => post('/oauth2/introspect', { token }))
    return Promise.all(answers.map(async (answer) => (await members(await answer)).active))
  }
  const activate = (status: boolean) => call('PATCH', `/clients/${client.id}/activation`, { status })
  expect(await active()).toEqual([true, true])
  await activate(false)
  expect(await active()).toEqual([false, false])
  await activate(true)
  expect(await active()).toEqual([true, true])
})

test('oauth-9.28: who asks for all eight API scopes gets invalid_scope from a client with fewer, and the base URL is aud', async () => {
  const eight = ['accounts', 'accounts.self', 'files', 'rooms'].flatMap((group) => [`${group}:read`, `${group}:write`])
  const few = await oauthPortal({
    oauth: { clients: [{ name: 'n8n', redirectUris: [redirectUri], scopes: ['files:read'] }] },
  })
  const refused = await few.authorize(few.request({ scope: eight.join(' ') }), await few.signature('ann'))
  expect(destination(refused)).toMatchObject({ to: redirectUri, query: { error: 'invalid_scope' } })
  const all = await oauthPortal({ oauth: { clients: [{ name: 'n8n', redirectUris: [redirectUri], scopes: eight }] } })
  const { access_token } = await all.tokens('ann', { scope: eight.join(' ') })
  expect(claims(access_token).aud).toBe(all.portal.url)
})

test('oauth-6.9: a body that is not JSON, no body, and a parameter of the wrong type are 500', async () => {
  const { raw, call } = await clientApi('ann')
  const problem = { status: 500, title: 'Internal Server Error', detail: 'Something went wrong' }
  const answers = [
    await raw('POST', '/clients', '{"name":', 'application/json'),
    await raw('POST', '/clients', '[]', 'application/json'),
    await raw('POST', '/clients', '', 'application/json'),
    await call('POST', '/clients', { ...creation, scopes: 'files:read' }),
    await call('GET', '/clients?limit=many'),
    await call('GET', '/clients/info?limit=5&last_created_on=yesterday'),
  ]
  for (const { status, type, body } of answers) {
    expect([status, type]).toEqual([500, 'application/problem+json'])
    expect(body).toMatchObject(problem)
  }
})

test('oauth-6.10: activation without status disables the client', async () => {
  const { call, client } = await clientApi('ann')
  expect((await call('PATCH', `/clients/${client.id}/activation`, {})).status).toBe(200)
  expect((await call('GET', `/clients/${client.id}`)).body).toMatchObject({ enabled: false })
})
