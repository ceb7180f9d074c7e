import { createClient } from 'docspace-auth'
import { describe, expect, test } from 'vitest'
import { cookie } from '../portal/oauth-portal.ts'
import { portalApp } from './portal-app.ts'

const self = '/api/2.0/people/@self'

describe.each(['3.7', '3.6'] as const)('an app at release %s', (release) => {
  test('sends the user away with a challenge, a state, a nonce, and the scope last (oauth 8.2)', async () => {
    const { app, portal, fixture } = await portalApp({ portal: { release } })
    const { url, transaction } = await app.authorize({ prompt: 'none' })
    expect(url.split('?')[0]).toBe(`${portal.url}/oauth2/authorize`)
    const query = new URL(url).searchParams
    expect([...query.keys()]).toEqual([
      'prompt',
      'response_type',
      'client_id',
      'redirect_uri',
      'state',
      'code_challenge',
      'code_challenge_method',
      'nonce',
      'scope',
    ])
    expect(query.get('client_id')).toBe(fixture.client.id)
    expect([transaction.state, transaction.nonce]).toEqual([query.get('state'), query.get('nonce')])
    expect(transaction.state).toMatch(/^[\w-]{43}$/)
    expect(url).not.toContain(transaction.codeVerifier)
    expect((await app.authorize()).transaction.state).not.toBe(transaction.state)
  })

  test('gets a grant whose ID token is verified, and calls the portal with its access token', async () => {
    const { signIn, portal, fixture, fetch } = await portalApp({ portal: { release } })
    const grant = await signIn()
    const id = portal.users.find(({ name }) => name === 'ann')?.id
    expect(grant.claims).toMatchObject({
      sub: id,
      aud: portal.url,
      azp: fixture.client.id,
      iss: `${portal.url}/oauth2`,
    })
    expect(grant).toMatchObject({ baseUrl: portal.url, scope: 'accounts.self:read files:read openid' })
    expect(grant.expiresAt).toEqual(new Date(portal.clock.now() + 3_599_000))
    const client = createClient({ baseUrl: grant.baseUrl, auth: grant.credential(), fetch })
    expect(await client.GET(self)).toMatchObject({ ok: true, data: { response: { id } } })
    expect(portal.log.entries().at(-1)).toMatchObject({ credential: { scheme: 'jwt' }, user: 'ann' })
  })

  test('asks about its tokens, and about its user', async () => {
    const { app, signIn } = await portalApp({ portal: { release } })
    const grant = await signIn()
    const sub = grant.claims?.sub
    expect(await app.introspect(grant)).toMatchObject({ active: true, sub, scope: grant.scope })
    expect(await app.introspect('no-token')).toEqual({ active: false })
    const info = await app.userInfo(grant)
    expect(info.sub).toBe(sub)
    expect(typeof info.exp).toBe(release === '3.7' ? 'string' : 'number') // (oauth 5)
  })

  test('signs in without openid: no ID token, no claims, no keys asked for', async () => {
    const { signIn, sent, app } = await portalApp({ portal: { release }, app: { scope: ['files:read'] } })
    const grant = await signIn()
    expect(grant).toMatchObject({ claims: undefined, idToken: undefined, scope: 'files:read' })
    expect(sent).toEqual(['POST /oauth2/token'])
    await expect(app.userInfo(grant)).rejects.toMatchObject({ code: 'missing-scope', scope: 'openid', status: 403 })
  })

  test('verifies tokens that are signed with RSA, where the portal is configured so (oauth 2.6)', async () => {
    const { signIn, portal } = await portalApp({ portal: { release, oauth: { keys: 'rsa' } } })
    expect((await signIn()).claims?.aud).toBe(portal.url)
  })

  test('refuses a callback of another sign-in, and sends nothing', async () => {
    const { app, sent, callback } = await portalApp({ portal: { release } })
    const { callback: url } = await callback()
    const { transaction } = await app.authorize()
    await expect(app.handleCallback(url, transaction)).rejects.toMatchObject({ code: 'state-mismatch' })
    expect(sent).toEqual([])
  })

  test('says that the user said no', async () => {
    const { app, fixture } = await portalApp({ portal: { release } })
    const { url, transaction } = await app.authorize()
    const query = Object.fromEntries(new URL(url).searchParams)
    const signature = await fixture.signature('ann')
    const asked = await fixture.authorize(query, signature)
    const state = cookie(asked, 'client_state')
    const form = { client_id: fixture.client.id, state }
    const denied = await fixture.post('/oauth2/authorize', form, { 'x-signature': signature })
    const callback = denied.headers.get('location') ?? ''
    await expect(app.handleCallback(callback, transaction)).rejects.toMatchObject({
      code: 'authorization-denied',
      oauthError: 'access_denied',
    })
  })

  test('says why the server sent the user back', async () => {
    const { app, fixture } = await portalApp({ portal: { release } })
    const { url, transaction } = await app.authorize({ prompt: 'none' })
    const query = Object.fromEntries(new URL(url).searchParams)
    const answer = await fixture.authorize(query, await fixture.signature('ann'))
    await expect(app.handleCallback(answer.headers.get('location') ?? '', transaction)).rejects.toMatchObject({
      code: 'authorization-failed',
      oauthError: 'consent_required',
    })
  })

  test('uses a code once, and a transaction for its own code only', async () => {
    const { app, callback } = await portalApp({ portal: { release } })
    const one = await callback()
    await app.handleCallback(one.callback, one.transaction)
    const refused = { code: 'authorization-failed', oauthError: 'invalid_grant', status: 400 }
    await expect(app.handleCallback(one.callback, one.transaction)).rejects.toMatchObject(refused)
    const two = await callback()
    const { transaction } = await app.authorize()
    const mixed = { ...two.transaction, codeVerifier: transaction.codeVerifier }
    await expect(app.handleCallback(two.callback, mixed)).rejects.toMatchObject(refused)
  })

  test('is told when its own secret is wrong', async () => {
    const { callback, another } = await portalApp({ portal: { release } })
    const { callback: url, transaction } = await callback()
    const app = another({ clientSecret: 'x'.repeat(36) })
    await expect(app.handleCallback(url, transaction)).rejects.toMatchObject({ code: 'client-refused', status: 401 })
  })

  test.each([-10, 10, 600])('signs in on a machine whose clock is %i minutes off', async (minutes) => {
    const { callback, another, portal, fetch } = await portalApp({ portal: { release } })
    const { callback: url, transaction } = await callback()
    const now = () => portal.clock.now() + minutes * 60_000
    const grant = await another({ now }).handleCallback(url, transaction)
    expect(grant.expiresAt).toEqual(new Date(portal.clock.now() + 3_599_000))
    const client = createClient({ baseUrl: portal.url, auth: grant.credential(), fetch })
    expect((await client.GET(self)).status).toBe(200)
    expect(portal.stats.refreshes).toBe(0)
  })

  test('fetches new keys when the server has changed them, though it has just fetched the old ones (oauth 2.5)', async () => {
    const { signIn, portal, sent } = await portalApp({ portal: { release } })
    await signIn()
    await signIn()
    portal.clock.advance({ minutes: 240 })
    expect((await signIn()).claims?.sub).toBeTypeOf('string')
    expect(sent.filter((one) => one === 'GET /oauth2/jwks')).toHaveLength(2)
  })
})
