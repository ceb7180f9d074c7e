import { apiKey, createClient, memoryStore } from 'docspace-auth'
import { describe, expect, test } from 'vitest'
import { codeOf, portalApp } from './portal-app.ts'

const self = '/api/2.0/people/@self'

describe.each(['3.7', '3.6'] as const)('revoking at release %s', (release) => {
  test('a grant ends both its tokens, with one request (oauth 7)', async () => {
    const { app, signIn, sent } = await portalApp({ portal: { release } })
    const grant = await signIn()
    await app.revoke(grant)
    expect(sent.filter((one) => one === 'POST /oauth2/revoke')).toHaveLength(1)
    expect(await app.introspect(grant)).toEqual({ active: false })
    expect(await codeOf(app.refresh(grant))).toBe('reauthorization-required')
  })

  test('an access token leaves the grant its refresh token', async () => {
    const { app, signIn } = await portalApp({ portal: { release } })
    const grant = await signIn()
    await app.revoke(grant.accessToken)
    expect(await app.introspect(grant)).toEqual({ active: false })
    expect((await app.refresh(grant)).accessToken).not.toBe(grant.accessToken)
  })

  test('the tokens of a client ends the latest ones, whatever the grant was, and signs the client out', async () => {
    const { app, signIn, portal, fetch, latestToken } = await portalApp({ portal: { release } })
    const grant = await signIn()
    const store = memoryStore()
    const auth = grant.credential({ store, user: 'ann' })
    const client = createClient({ baseUrl: portal.url, auth, fetch })
    portal.clock.advance({ minutes: 61 })
    await client.GET(self)
    const token = latestToken()
    expect(await app.introspect(token)).toMatchObject({ active: true })
    await app.revoke(client)
    expect(await app.introspect(token)).toEqual({ active: false })
    expect(await codeOf(client.GET(self))).toBe('signed-out')
    const next = app.credential({ store, user: 'ann' })
    expect(await codeOf(createClient({ baseUrl: portal.url, auth: next, fetch }).GET(self))).toBe(
      'reauthorization-required',
    )
    expect(portal.stats.refreshes).toBe(1)
  })
})

test('a client whose revocation failed is not signed out', async () => {
  const { app, signIn, portal, fetch } = await portalApp({ fails: true })
  const grant = await signIn()
  const client = createClient({ baseUrl: portal.url, auth: grant.credential(), fetch })
  await client.GET(self)
  portal.fail('revokeToken', { with: 503, times: 1 })
  expect(await codeOf(app.revoke(client))).toBe('server-error')
  expect((await client.GET(self)).status).toBe(200)
  await app.revoke(client)
  expect(await codeOf(client.GET(self))).toBe('signed-out')
})

test('a client with another credential is refused, and sends nothing', async () => {
  const { app, another, signIn, portal, fetch, sent } = await portalApp()
  const grant = await signIn()
  const before = sent.length
  const withKey = createClient({ baseUrl: portal.url, auth: apiKey('sk-abc'), fetch })
  expect(await codeOf(app.revoke(withKey))).toBe('not-supported')
  const ofAnother = createClient({ baseUrl: portal.url, auth: another().credential({ grant }), fetch })
  expect(await codeOf(app.revoke(ofAnother))).toBe('not-supported')
  expect(sent).toHaveLength(before)
})

test('a token of another client is not ours to revoke', async () => {
  const { another, signIn, fixture } = await portalApp()
  const grant = await signIn()
  const app = another({ clientId: fixture.client.id, clientSecret: 'y'.repeat(36) })
  await expect(app.revoke(grant)).rejects.toMatchObject({ code: 'client-refused', oauthError: 'invalid_client' })
})

test('a client is signed out also where a refresh is under way', async () => {
  const { app, signIn, portal, fetch } = await portalApp()
  const grant = await signIn()
  const client = createClient({ baseUrl: portal.url, auth: grant.credential(), fetch })
  await client.GET(self)
  portal.clock.advance({ minutes: 61 })
  const [called] = await Promise.all([codeOf(client.GET(self)), app.revoke(client)])
  expect(['signed-out', 'reauthorization-required', 'nothing was thrown']).toContain(called)
  expect(await codeOf(client.GET(self))).toBe('signed-out')
  expect(await app.introspect(grant)).toEqual({ active: false })
})
