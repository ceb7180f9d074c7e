import { describe, expect, test } from 'vitest'
import { members, oauthPortal } from './oauth-portal.ts'

const paths = (name: string) => [`/.well-known/${name}`, `/oauth2/.well-known/${name}`]
const apiScopes = [
  'accounts:read',
  'accounts:write',
  'rooms:read',
  'rooms:write',
  'accounts.self:read',
  'accounts.self:write',
  'files:read',
  'files:write',
]

async function read(path: string, options = {}) {
  const { fetch, portal } = await oauthPortal(options)
  return { url: portal.url, body: await members(await fetch(portal.url + path)) }
}

describe('the discovery documents (oauth 1.3, 1.4)', () => {
  test.each(paths('openid-configuration'))('%s says that the bare origin issues, and RS256 signs', async (path) => {
    const { url, body } = await read(path)
    expect(body).toMatchObject({
      issuer: url,
      authorization_endpoint: `${url}/oauth2/authorize`,
      token_endpoint: `${url}/oauth2/token`,
      jwks_uri: `${url}/oauth2/jwks`,
      userinfo_endpoint: `${url}/oauth2/userinfo`,
      end_session_endpoint: `${url}/connect/logout`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
      grant_types_supported: ['authorization_code', 'refresh_token', 'personal_access_token'],
      scopes_supported: ['openid', ...apiScopes],
    })
  })

  test.each(paths('oauth-authorization-server'))(
    '%s has the API scopes, and nothing of OpenID Connect',
    async (path) => {
      const { url, body } = await read(path)
      expect(body).toMatchObject({ issuer: url, scopes_supported: apiScopes })
      expect(
        Object.keys(body).filter((key) => /userinfo|id_token|subject|end_session|registration|device/.test(key)),
      ).toEqual([])
    },
  )

  test('name endpoints of 3.6 that do not exist', async () => {
    const { url, body } = await read('/.well-known/openid-configuration', { release: '3.6' })
    expect(body).toMatchObject({
      device_authorization_endpoint: `${url}/oauth2/device_authorization`,
      pushed_authorization_request_endpoint: `${url}/oauth2/par`,
    })
  })

  test('are not at the path-insert address of RFC 8414', async () => {
    const { portal } = await oauthPortal()
    expect((await portal.fetch(`${portal.url}/.well-known/oauth-authorization-server/oauth2`)).status).toBe(404)
  })
})
