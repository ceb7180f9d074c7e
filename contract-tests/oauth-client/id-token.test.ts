import { describe, expect, test } from 'vitest'
import { standard } from 'docspace-auth/oauth'
import { clientId, portal, tokenServer, type Change } from './token-server.ts'

const now = Date.UTC(2026, 5, 30, 12)
const seconds = now / 1000
const undef = undefined as unknown as string

/** One thing wrong with it, and the word that says what. */
const wrong: readonly [string, Change, RegExp][] = [
  ['of another audience', { idToken: { aud: 'https://other.example.com' } }, /"aud"/],
  ['of the client as its audience, which DocSpace does not write', { idToken: { aud: clientId } }, /"aud"/],
  ['of several audiences', { idToken: { aud: [portal, clientId] } }, /"azp"/],
  ['without an audience', { idToken: { aud: undef } }, /"aud"/],
  ['of another client', { idToken: { azp: 'another client' } }, /"azp"/],
  ['without a client', { idToken: { azp: undef } }, /"azp"/],
  ['of another issuer', { idToken: { iss: portal } }, /"iss"/],
  ['of an issuer that begins like the right one', { idToken: { iss: `${portal}/oauth2/` } }, /"iss"/],
  ['without an issuer', { idToken: { iss: undef } }, /"iss"/],
  ['with the nonce of another sign-in', { idToken: { nonce: 'other' } }, /"nonce"/],
  ['without a nonce', { idToken: { nonce: undef } }, /"nonce"/],
  ['without a subject', { idToken: { sub: undef } }, /"sub"/],
  ['that has ended', { idToken: { iat: seconds - 1860, exp: seconds - 31 } }, /"exp"/],
  ['without an end', { idToken: { exp: undef as unknown as number } }, /"exp"/],
  ['from the future', { idToken: { iat: seconds + 31 } }, /"iat" is in the future/],
  ['without a time', { idToken: { iat: undef as unknown as number } }, /"iat"/],
  ['not valid yet', { idToken: { nbf: seconds + 31 } }, /"nbf"/],
  ['without a signature', { header: { alg: 'none' } }, /"alg"/],
  ['signed with a secret', { header: { alg: 'HS256' } }, /"alg"/],
  ['with the signature of somebody else', { forged: true }, /signature/],
  ['of a key that is not published', { header: { kid: 'two' } }, /no applicable keys/],
  ['with an extension that must be understood', { header: { crit: ['b64'], b64: true } }, /"crit"/],
  ['that is none', { body: { id_token: 'a.b' } }, /Invalid JWT/],
  ['that cannot be read', { body: { id_token: 'a.b.c' } }, /JSON/],
  ['that is no text', { body: { id_token: 5 } }, /"id_token"/],
  ['that is not there', { body: { id_token: undefined } }, /"id_token"/],
]

describe('an ID token of DocSpace', () => {
  test.each(['ES256', 'RS256'])('is accepted with %s: the portal is its audience, the client its azp', async (alg) => {
    const { callback } = await tokenServer({ header: { alg }, date: now })
    const grant = await callback()
    expect(grant.claims).toMatchObject({ sub: 'ann', aud: portal, azp: clientId, iss: `${portal}/oauth2` })
  })

  test.each(wrong)('%s is refused', async (_, change, why) => {
    const { callback } = await tokenServer({ date: now, ...change })
    await expect(callback()).rejects.toMatchObject({
      name: 'CredentialError',
      code: 'invalid-id-token',
      message: expect.stringMatching(why) as string,
    })
  })

  test('may be half a minute off the server’s other clocks', async () => {
    const early = await tokenServer({ date: now, idToken: { iat: seconds + 30 } })
    expect((await early.callback()).claims?.iat).toBe(seconds + 30)
    const late = await tokenServer({ date: now, idToken: { exp: seconds - 29 } })
    expect((await late.callback()).claims?.exp).toBe(seconds - 29)
  })

  test('is judged by this machine’s clock, generously, where the runtime does not show the server’s', async () => {
    const at = (minutes: number) =>
      tokenServer({ date: null }, { now: () => Date.now() + minutes * 60_000 }).then(({ callback }) => callback())
    for (const minutes of [-9, 0, 39]) expect((await at(minutes)).claims?.sub).toBe('ann')
    for (const minutes of [-11, 41]) await expect(at(minutes)).rejects.toMatchObject({ code: 'invalid-id-token' })
  })

  test('is not looked at where none was asked for and none came', async () => {
    const { callback, sent } = await tokenServer({ body: { id_token: undefined } }, { scope: ['files:read'] })
    expect((await callback()).claims).toBeUndefined()
    expect(sent).toEqual(['POST /oauth2/token'])
  })

  test('is verified where none was asked for and one came all the same', async () => {
    const { callback } = await tokenServer({ forged: true }, { scope: ['files:read'] })
    await expect(callback()).rejects.toMatchObject({ code: 'invalid-id-token' })
  })
})

describe('keys', () => {
  const asksIn = (sent: readonly string[]) => sent.filter((one) => one.endsWith('/jwks')).length

  test('are asked for once for two tokens, and once more for a key that is not among them', async () => {
    const { callback, sent, rotate, app } = await tokenServer()
    const grant = await callback()
    await app.refresh(grant)
    expect(asksIn(sent)).toBe(1)
    rotate('two', true)
    expect((await app.refresh(grant)).claims?.sub).toBe('ann')
    expect(asksIn(sent)).toBe(2)
    rotate('three', false)
    await expect(app.refresh(grant)).rejects.toMatchObject({ code: 'invalid-id-token' })
    expect(asksIn(sent)).toBe(3)
  })

  test('that are none are not repeated in the error', async () => {
    const broken = { kty: 'EC', kid: 'one', crv: 'P-256', x: 'marked', y: 'marked' }
    const { callback } = await tokenServer({ at: { '/oauth2/jwks': () => Response.json({ keys: [broken] }) } })
    await expect(callback()).rejects.toMatchObject({ message: 'The ID token is not valid: it cannot be read.' })
  })

  test('that were asked for just now are not asked for again', async () => {
    const { callback, sent, rotate } = await tokenServer()
    rotate('two', false)
    await expect(callback()).rejects.toMatchObject({ code: 'invalid-id-token' })
    expect(asksIn(sent)).toBe(1)
  })
})

describe('an ID token of a server that keeps the standards', () => {
  const root = `${portal}/oauth2`
  const provider = standard({
    issuer: root,
    authorization_endpoint: `${root}/authorize`,
    token_endpoint: `${root}/token`,
    jwks_uri: `${root}/jwks`,
    id_token_signing_alg_values_supported: ['ES256'],
  })

  test.each([
    ['is for the client', { idToken: { aud: clientId } }],
    ['may be for others, too, with the client in azp', { idToken: { aud: ['others', clientId] } }],
    ['needs no azp', { idToken: { aud: clientId, azp: undef } }],
  ])('%s', async (_, change) => {
    const { callback } = await tokenServer({ date: now, ...change }, { provider })
    expect((await callback()).claims?.sub).toBe('ann')
  })

  test.each([
    ['as DocSpace writes it', {}, /"aud"/],
    ['for others, too, without azp', { idToken: { aud: ['others', clientId], azp: undef } }, /"aud"/],
    ['signed otherwise than it says', { idToken: { aud: clientId }, header: { alg: 'RS256' } }, /"alg"/],
    ['without a signature', { idToken: { aud: clientId }, header: { alg: 'none' } }, /"alg"/],
  ] as const)('%s is refused', async (_, change, why) => {
    const { callback } = await tokenServer({ date: now, ...change } as Change, { provider })
    await expect(callback()).rejects.toMatchObject({
      code: 'invalid-id-token',
      message: expect.stringMatching(why) as string,
    })
  })

  test('is of no use where the server does not say where to ask', async () => {
    const { app, callback, sent } = await tokenServer({ idToken: { aud: clientId } }, { provider })
    const grant = await callback()
    const before = sent.length
    for (const asked of [app.introspect(grant), app.userInfo(grant), app.revoke(grant)]) {
      await expect(asked).rejects.toMatchObject({ code: 'not-supported' })
    }
    expect(sent).toHaveLength(before)
  })

  test('may be of a client without a secret, which refreshes there and revokes', async () => {
    const more = { provider: standard({ ...provider.metadata, revocation_endpoint: `${root}/revoke` }) }
    const { app, callback, forms, sent } = await tokenServer(
      { idToken: { aud: clientId } },
      { ...more, clientSecret: undefined },
    )
    const grant = await app.refresh(await callback())
    await app.revoke(grant)
    expect(sent.slice(-2)).toEqual(['POST /oauth2/revoke', 'POST /oauth2/revoke'])
    expect(forms.slice(1)).toEqual([
      { grant_type: 'refresh_token', refresh_token: 'a refresh token', client_id: clientId },
      { token: 'a refresh token', client_id: clientId },
      { token: grant.accessToken, client_id: clientId },
    ])
  })

  test.each([
    [undefined, 'basic'],
    [['client_secret_post', 'client_secret_basic'], 'basic'],
    [['client_secret_post'], 'post'],
  ])('is fetched with the secret as the server offers: %j', async (methods, want) => {
    const { callback, forms } = await tokenServer(
      { idToken: { aud: clientId } },
      {
        provider: standard({
          ...provider.metadata,
          ...(methods && { token_endpoint_auth_methods_supported: methods }),
        }),
      },
    )
    await callback()
    expect(forms[0]?.client_secret).toBe(want === 'post' ? 'the secret of the app' : undefined)
  })
})
