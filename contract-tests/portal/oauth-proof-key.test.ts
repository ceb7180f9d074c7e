import { describe, expect, test } from 'vitest'
import type { OAuthOptions } from '../../src/contract/portal/oauth/oauth-service.ts'
import { challenge, members, oauthPortal, redirectUri, verifier, type Fields } from './oauth-portal.ts'

const clients = [{ name: 'Example', redirectUris: [redirectUri], allowPkce: true }]
const asked = { code_challenge: challenge, code_challenge_method: 'S256' }

async function exchanged(request: Fields, form: Fields, options: OAuthOptions = { clients }) {
  const { code, post, client } = await oauthPortal({ oauth: options })
  const answer = await post('/oauth2/token', {
    grant_type: 'authorization_code',
    code: await code('ann', request),
    redirect_uri: redirectUri,
    client_id: client.id,
    ...(form.client_secret === 'its own' ? { ...form, client_secret: client.secret } : form),
  })
  return { status: answer.status, body: await members(answer) }
}

describe('a proof key (oauth 2.2, 2.3)', () => {
  test('alone is enough for a client that may, and then there is no refresh token', async () => {
    const { status, body } = await exchanged(asked, { code_verifier: verifier })
    expect(status).toBe(200)
    expect(body).toHaveProperty('access_token')
    expect(body).not.toHaveProperty('refresh_token')
  })

  test('with the secret gives a refresh token', async () => {
    const { body } = await exchanged(asked, { code_verifier: verifier, client_secret: 'its own' })
    expect(body).toHaveProperty('refresh_token')
  })

  test('works with the secret for a client that may not be public', async () => {
    const options = { clients: [{ name: 'Example', redirectUris: [redirectUri] }] }
    const { status } = await exchanged(asked, { code_verifier: verifier, client_secret: 'its own' }, options)
    expect(status).toBe(200)
  })

  test('alone is invalid_client for a client that may not be public', async () => {
    const options = { clients: [{ name: 'Example', redirectUris: [redirectUri] }] }
    const { status, body } = await exchanged(asked, { code_verifier: verifier }, options)
    expect([status, body]).toEqual([401, { error: 'invalid_client' }])
  })

  test.each([
    ['a wrong verifier', asked, { code_verifier: 'w'.repeat(43) }],
    ['the challenge for a verifier', asked, { code_verifier: challenge }],
    ['no verifier though there was a challenge', asked, { client_secret: 'its own' }],
    ['a verifier though there was no challenge', {}, { code_verifier: verifier, client_secret: 'its own' }],
    ['a verifier alone though there was no challenge', {}, { code_verifier: verifier }],
  ])('%s is invalid_grant', async (_, request, form) => {
    const { status, body } = await exchanged(request, form)
    expect([status, body]).toEqual([400, { error: 'invalid_grant' }])
  })
})
