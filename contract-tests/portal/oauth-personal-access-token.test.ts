import { describe, expect, test } from 'vitest'
import { members, oauthPortal, type Fields } from './oauth-portal.ts'

const parameter = (name: string, error = 'invalid_request') => ({
  error,
  error_description: `OAuth 2.0 Parameter: ${name}`,
  error_uri: 'https://datatracker.ietf.org/doc/html/rfc6749#section-5.2',
})

describe('personal_access_token (oauth 2.4, 3.2)', () => {
  const grant_type = 'personal_access_token'

  test('gives an access token alone, for the user of the signature', async () => {
    const { post, secret, signature, portal } = await oauthPortal()
    const form = { grant_type, scope: 'files:read openid', ...secret }
    const body = await members(await post('/oauth2/token', form, { 'x-signature': await signature('bob') }))
    expect(Object.keys(body).toSorted()).toEqual(['access_token', 'expires_in', 'scope', 'token_type'])
    const known = await members(await post('/oauth2/introspect', { token: String(body.access_token) }))
    expect(known).toMatchObject({ active: true, scope: 'files:read openid', sub: portal.users[1]?.id })
  })

  test('takes the place of the one before, and leaves the tokens of the code grant alone', async () => {
    const { post, secret, signature, tokens } = await oauthPortal()
    const byCode = await tokens('ann')
    const make = async () => {
      const headers = { cookie: `x-signature=${await signature('ann')}` }
      return members(await post('/oauth2/token', { grant_type, scope: 'files:read', ...secret }, headers))
    }
    const [first, second] = [await make(), await make()]
    const active = async (token: unknown) =>
      (await members(await post('/oauth2/introspect', { token: String(token) }))).active
    expect([await active(first.access_token), await active(second.access_token)]).toEqual([false, true])
    expect(await active(byCode.access_token)).toBe(true)
  })

  test.each<[string, Fields, string | undefined, unknown]>([
    ['no scope', {}, 'ann', parameter('scope')],
    ['two scopes fields', { scope: ['files:read', 'rooms:read'] }, 'ann', parameter('scope')],
    ['no signature', { scope: 'files:read' }, undefined, parameter('token', 'unauthorized_client')],
    ['a scope that is none', { scope: 'files:all' }, 'ann', { error: 'invalid_scope' }],
    ['a guest', { scope: 'files:read' }, 'gil', { error: 'access_denied' }],
  ])('with %s is refused', async (_, form, user, error) => {
    const { post, secret, signature } = await oauthPortal()
    const headers = user === undefined ? {} : { 'x-signature': await signature(user) }
    const answer = await post('/oauth2/token', { grant_type, ...secret, ...form }, headers)
    expect([answer.status, await members(answer)]).toEqual([400, error])
  })

  test('with a bad signature is server_error', async () => {
    const { post, secret } = await oauthPortal()
    const answer = await post('/oauth2/token', { grant_type, scope: 'files:read', ...secret }, { 'x-signature': 'x' })
    expect(await members(answer)).toEqual(parameter('internal_parameter', 'server_error'))
  })

  test('without a User-Agent goes to the error page where the audit needs one', async () => {
    const { post, secret, signature } = await oauthPortal({
      oauth: { clients: [{ name: 'A' }], deviations: { needsUserAgent: true } },
    })
    const headers = { 'x-signature': await signature('ann') }
    const answer = await post('/oauth2/token', { grant_type, scope: 'files:read', ...secret }, headers)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      expect.stringMatching(/\/login\?type=oauth2&client_id=error$/),
    ])
  })
})
