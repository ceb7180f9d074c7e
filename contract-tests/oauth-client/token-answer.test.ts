import { describe, expect, test } from 'vitest'
import { clientId, portal, tokenServer } from './token-server.ts'

describe('an access token', () => {
  test.each([
    ['of another type', { token_type: 'DPoP' }, 'unexpected-answer'],
    ['that no header can carry', { access_token: 'a\nb' }, 'unexpected-answer'],
    ['that is empty', { access_token: '' }, 'unexpected-answer'],
    ['that says no portal', { access_token: 'opaque' }, 'untrusted-portal'],
    ['that is almost a JWT', { access_token: `e30.${btoa('{"aud"')}.` }, 'untrusted-portal'],
  ])('%s is refused', async (_, body, code) => {
    const { callback } = await tokenServer({ body })
    await expect(callback()).rejects.toMatchObject({ code })
  })

  test.each([['https://evil.example'], [[portal, 'https://evil.example']], [[]], [`${portal}/path`], [undefined]])(
    'for %j is refused',
    async (aud) => {
      const { callback } = await tokenServer({ accessToken: { aud: aud as string } })
      await expect(callback()).rejects.toMatchObject({ code: 'untrusted-portal' })
    },
  )

  test('may have its one portal in a list', async () => {
    const { callback } = await tokenServer({ accessToken: { aud: [portal] }, idToken: { aud: [portal] } })
    expect((await callback()).baseUrl).toBe(portal)
  })

  test('may come without an end', async () => {
    const { callback } = await tokenServer({ body: { expires_in: undefined } })
    expect((await callback()).expiresAt).toBeUndefined()
  })

  test.each(['', 'a b', 'Bearer a.b.c', 'a\nb'])('%j is sent nowhere', async (token) => {
    const { app, sent } = await tokenServer()
    for (const asked of [app.introspect(token), app.userInfo(token), app.revoke(token)]) {
      await expect(asked).rejects.toMatchObject({ name: 'CredentialError' })
    }
    expect(sent).toEqual([])
  })
})

describe('a refusal', () => {
  test('of the client may be an empty 401 (oauth 3.2)', async () => {
    const headers = { 'www-authenticate': 'Bearer resource_metadata="https://acme.example.com"' }
    for (const init of [{}, { headers }]) {
      const { callback } = await tokenServer({
        at: { '/oauth2/token': () => new Response('', { status: 401, ...init }) },
      })
      await expect(callback()).rejects.toMatchObject({ code: 'client-refused', status: 401 })
    }
  })

  test('of a refresh ends the grant only where it is about the grant', async () => {
    const grant = await (await tokenServer()).callback()
    for (const [error, code] of [
      ['invalid_grant', 'reauthorization-required'],
      ['unauthorized_client', 'authorization-failed'],
      ['invalid_scope', 'authorization-failed'],
      ['server_error', 'bad-request'],
    ]) {
      const { app } = await tokenServer({ status: 400, body: { error } })
      await expect(app.refresh(grant)).rejects.toMatchObject({ code, status: 400 })
    }
  })

  test('may come as a page', async () => {
    const page = () => new Response('<html>', { status: 403, headers: { 'content-type': 'text/html' } })
    const { callback } = await tokenServer({ at: { '/oauth2/token': page } })
    await expect(callback()).rejects.toMatchObject({ name: 'StatusError', code: 'forbidden' })
  })
})

describe('what is told of a user', () => {
  const claims = (sub: string) => ({ at: { '/oauth2/userinfo': () => Response.json({ sub }) } })

  test('is about the user of the ID token (OpenID Connect Core, 5.3.2)', async () => {
    const { app, callback } = await tokenServer(claims('ann'))
    expect(await app.userInfo(await callback())).toEqual({ sub: 'ann' })
  })

  test('and about another one is refused', async () => {
    const { app, callback } = await tokenServer(claims('bob'))
    const grant = await callback()
    await expect(app.userInfo(grant)).rejects.toMatchObject({ code: 'unexpected-answer' })
    expect(await app.userInfo(grant.accessToken)).toEqual({ sub: 'bob' })
  })
})

describe('a portal under a path', () => {
  test('stays there: its tokens name its origin only', async () => {
    const baseUrl = `${portal}/docspace`
    const { callback, sent } = await tokenServer({ body: { id_token: undefined } }, { baseUrl, scope: ['files:read'] })
    expect((await callback()).baseUrl).toBe(baseUrl)
    expect(sent).toEqual(['POST /docspace/oauth2/token'])
  })
})

describe('a refresh', () => {
  test('is not taken for that of another user (OpenID Connect Core, 12.2)', async () => {
    const { callback, app } = await tokenServer()
    const grant = await callback()
    const other = await tokenServer({ idToken: { sub: 'bob' } })
    await expect(other.app.refresh(grant)).rejects.toMatchObject({ code: 'invalid-id-token' })
    expect((await app.refresh(grant)).claims?.sub).toBe('ann')
  })

  test('is not taken for that of another portal', async () => {
    const grant = await (await tokenServer()).callback()
    const other = await tokenServer({ accessToken: { aud: 'https://other.example.com' } })
    await expect(other.app.refresh(grant)).rejects.toMatchObject({ code: 'untrusted-portal' })
  })

  test('keeps what the answer does not have: the refresh token, the scope, the ID token (RFC 6749, 6)', async () => {
    const { callback } = await tokenServer()
    const grant = await callback()
    const none = { refresh_token: undefined, scope: undefined, id_token: undefined }
    const { app, forms } = await tokenServer({ body: none })
    const next = await app.refresh(grant)
    expect(next).toMatchObject({ scope: 'files:read openid', claims: grant.claims, idToken: grant.idToken })
    expect(next.refreshToken).toBe('a refresh token')
    expect(forms).toEqual([
      {
        grant_type: 'refresh_token',
        refresh_token: 'a refresh token',
        client_id: clientId,
        client_secret: 'the secret of the app',
      },
    ])
  })
})
