import { describe, expect, test } from 'vitest'
import { members, oauthPortal, parameters, type Fields } from './oauth-portal.ts'

const parameter = (name: string, error = 'invalid_request') => ({
  error,
  error_description: `OAuth 2.0 Parameter: ${name}`,
  error_uri: 'https://datatracker.ietf.org/doc/html/rfc6749#section-5.2',
})

/** A token request of the fixture's client, or of whatever `form` says instead. */
async function asked(form: Fields, headers = {}) {
  const { post, secret } = await oauthPortal()
  const answer = await post('/oauth2/token', { ...secret, ...form }, headers)
  const text = await answer.text()
  return { answer, status: answer.status, body: text === '' ? '' : (JSON.parse(text) as unknown) }
}

describe('a token request with no client credential (oauth 3.2)', () => {
  test.each<[string, Fields]>([
    ['at all', { client_id: undefined, client_secret: undefined }],
    ['but the id', { client_secret: undefined }],
    ['but the secret', { client_id: undefined }],
    ['for a refresh', { grant_type: 'refresh_token', refresh_token: 'R', client_secret: undefined }],
    ['but an empty secret', { client_secret: '' }],
  ])('%s is 401 without a body, with a challenge', async (_, form) => {
    const { answer, status, body } = await asked({ grant_type: 'authorization_code', ...form })
    expect([status, body]).toEqual([401, ''])
    expect(answer.headers.get('www-authenticate')).toMatch(
      /^Bearer resource_metadata="http:\/\/127\.0\.0\.1:\d+\/\.well-known\/oauth-protected-resource"$/,
    )
  })

  test('has no challenge for whoever accepts neither JSON nor anything', async () => {
    const { answer } = await asked({ client_secret: undefined }, { accept: 'text/html' })
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, null])
  })

  test('is what a body that is no form is', async () => {
    const { fetch, portal, secret } = await oauthPortal()
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ grant_type: 'client_credentials', ...secret })
    expect((await fetch(`${portal.url}/oauth2/token`, { method: 'POST', headers, body })).status).toBe(401)
  })
})

describe('a token request of a client that is not authenticated (oauth 2.2, 3.2)', () => {
  test.each<[string, Fields, Record<string, string>]>([
    ['an unknown client', { client_id: '00000000-0000-4000-8000-000000000009' }, {}],
    ['a wrong secret', { client_secret: 'x'.repeat(36) }, {}],
    ['Basic', {}, { authorization: `Basic ${btoa('id:secret')}` }],
  ])('for %s is 401 invalid_client without a challenge', async (_, form, headers) => {
    const { answer, status, body } = await asked({ grant_type: 'authorization_code', code: 'C', ...form }, headers)
    expect([status, body]).toEqual([401, { error: 'invalid_client' }])
    expect(answer.headers.get('www-authenticate')).toBeNull()
  })

  test('with two client ids is 400 invalid_request', async () => {
    const { status, body } = await asked({ client_id: ['a', 'b'] })
    expect([status, body]).toEqual([400, { error: 'invalid_request' }])
  })
})

describe('a token request that does not say what it wants (oauth 3.2)', () => {
  test.each<[string, Fields, unknown]>([
    ['no grant_type', {}, parameter('grant_type')],
    ['two of them', { grant_type: ['refresh_token', 'refresh_token'] }, parameter('grant_type')],
    ['an unknown one', { grant_type: 'password', username: 'a', password: 'b' }, parameter('grant_type')],
    ['one that objects have', { grant_type: 'constructor' }, parameter('grant_type')],
    ['a client’s own', { grant_type: 'client_credentials' }, { error: 'unauthorized_client' }],
    ['no code', { grant_type: 'authorization_code' }, parameter('code')],
    ['two codes', { grant_type: 'authorization_code', code: ['a', 'b'] }, parameter('code')],
    ['no refresh token', { grant_type: 'refresh_token' }, parameter('refresh_token')],
    ['two refresh tokens', { grant_type: 'refresh_token', refresh_token: ['a', 'b'] }, parameter('refresh_token')],
    ['an unknown refresh token', { grant_type: 'refresh_token', refresh_token: 'R' }, { error: 'invalid_grant' }],
    ['an unknown code', { grant_type: 'authorization_code', code: 'C' }, { error: 'invalid_grant' }],
  ])('%s', async (_, form, error) => {
    const { status, body } = await asked(form)
    expect([status, body]).toEqual([400, error])
  })

  test('loses a field whose name is in the query (oauth 2.2)', async () => {
    const { post, secret } = await oauthPortal()
    const answer = await post('/oauth2/token?grant_type=x', { ...secret, grant_type: 'client_credentials' })
    expect(await members(answer)).toEqual(parameter('grant_type'))
  })
})

describe('what the service does not have (oauth 3.2)', () => {
  const elsewhere = [
    ['GET', '/oauth2/token'],
    ['PUT', '/oauth2/token'],
    ['DELETE', '/api/2.0/oauth2/authorize'],
    ['GET', '/oauth2/nothing'],
    ['POST', '/api/2.0/oauth2/nothing/at-all'],
  ] as const

  test.each(elsewhere)('%s %s leads to the sign-in page', async (method, path) => {
    const { portal } = await oauthPortal()
    const answer = await portal.fetch(portal.url + path, { method, redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `${portal.url}/login?type=oauth2&client_id=error`,
    ])
  })

  test.each(elsewhere)('%s %s is 405 or 404 where that deviation is off', async (method, path) => {
    const { portal } = await oauthPortal({
      oauth: { clients: [{ name: 'A' }], deviations: { errorsRedirectToLogin: false } },
    })
    const answer = await portal.fetch(portal.url + path, { method, redirect: 'manual' })
    expect(answer.status).toBe(path.includes('nothing') ? 404 : 405)
  })
})

describe('from a browser (oauth 8.4)', () => {
  test('any origin may read an answer, without credentials', async () => {
    const { answer } = await asked({}, { origin: 'https://app.example.com' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect((await asked({})).answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  test.each(['/oauth2/token', '/api/2.0/oauth2/token', '/.well-known/openid-configuration'])(
    'a preflight of %s is answered',
    async (path) => {
      const { portal } = await oauthPortal()
      const headers = {
        origin: 'https://app.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-signature',
      }
      const answer = await portal.fetch(portal.url + path, { method: 'OPTIONS', headers })
      expect(answer.status).toBe(200)
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'x-signature',
        'access-control-max-age': '3600',
      })
    },
  )
})

test('a form of more than the service reads has no fields', async () => {
  const { portal, secret } = await oauthPortal()
  const body = `${parameters({ ...secret, grant_type: 'client_credentials' })}&x=${'x'.repeat(2 * 1024 * 1024)}`
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await portal.fetch(`${portal.url}/oauth2/token`, { method: 'POST', headers, body })).status).toBe(401)
})
