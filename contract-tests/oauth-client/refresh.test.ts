import { createClient, memoryStore } from 'docspace-auth'
import { describe, expect, test } from 'vitest'
import { codeOf, portalApp } from './portal-app.ts'

const self = '/api/2.0/people/@self'
const thousand = Array.from({ length: 1000 })

describe.each(['3.7', '3.6'] as const)('a grant at release %s', (release) => {
  test('is refreshed into the next, and is of no use afterwards', async () => {
    const { app, portal, signIn } = await portalApp({ portal: { release } })
    const first = await signIn()
    portal.clock.advance({ minutes: 30 })
    const second = await app.refresh(first)
    expect(second.refreshToken).not.toBe(first.refreshToken)
    expect(second.claims?.sub).toBe(first.claims?.sub)
    expect(second.claims?.iat).toBe((first.claims?.iat ?? 0) + 1800)
    expect(second.expiresAt).toEqual(new Date(portal.clock.now() + 3_599_000))
    expect(await app.introspect(first)).toEqual({ active: false })
    await expect(app.refresh(first)).rejects.toMatchObject({
      code: 'reauthorization-required',
      oauthError: 'invalid_grant',
    })
  })

  test('refreshes by itself as a credential: once for a thousand calls', async () => {
    const { signIn, portal, fetch } = await portalApp({ portal: { release } })
    const grant = await signIn()
    const client = createClient({ baseUrl: grant.baseUrl, auth: grant.credential(), fetch })
    const all = async () =>
      new Set((await Promise.all(thousand.map(() => client.GET(self)))).map(({ status }) => status))
    expect(await all()).toEqual(new Set([200]))
    expect(portal.stats.refreshes).toBe(0)
    for (const round of [1, 2]) {
      portal.clock.advance({ minutes: 61 })
      expect(await all()).toEqual(new Set([200]))
      expect(portal.stats.refreshes).toBe(round)
    }
    expect(portal.stats.reuse).toBe(0)
  })

  test('recovers where its token ended early, also where a dead token is not answered with 401', async () => {
    const { app, signIn, portal, fetch, latestToken } = await portalApp({ portal: { release } })
    const grant = await signIn()
    const client = createClient({ baseUrl: grant.baseUrl, auth: grant.credential(), fetch })
    await client.GET(self)
    await app.revoke(grant.accessToken)
    expect((await client.GET(self)).status).toBe(200)
    await app.revoke(latestToken())
    expect(await client.GET('/api/2.0/authentication')).toMatchObject({ ok: true, data: { response: true } })
    expect(portal.stats.refreshes).toBe(2)
  })
})

test('tokens of one portal are not there for another', async () => {
  const { signIn, fetch, sent } = await portalApp()
  const grant = await signIn()
  const before = sent.length
  const client = createClient({ baseUrl: 'https://evil.example', auth: grant.credential(), fetch })
  expect(await codeOf(client.GET(self))).toBe('reauthorization-required')
  expect(sent).toHaveLength(before)
})

test('a credential says what it is, and after a refresh that failed for good that somebody has to sign in', async () => {
  const { signIn, app, portal, fetch, another } = await portalApp()
  const grant = await signIn()
  const store = memoryStore()
  const auth = grant.credential({ store })
  const client = createClient({ baseUrl: portal.url, auth, fetch })
  await client.GET(self)
  expect(auth.describe()).toEqual({ scheme: 'openIdConnect', source: 'oauth()', expiresAt: grant.expiresAt })
  await app.revoke(grant)
  expect(await codeOf(client.GET(self))).toBe('reauthorization-required')
  const { refreshes } = portal.stats
  expect(await codeOf(client.GET(self))).toBe('reauthorization-required')
  expect(portal.stats.byOperation.requestToken).toBe(2)
  expect(portal.stats.refreshes).toBe(refreshes)
  const other = another().credential({ store, user: 'bob' })
  expect(await codeOf(createClient({ baseUrl: portal.url, auth: other, fetch }).GET(self))).toBe(
    'reauthorization-required',
  )
})

test('a refresh keeps the ID token as it was where the keys are out of reach: the refresh token is spent already', async () => {
  const { signIn, app, portal, another } = await portalApp({ fails: true })
  const first = await signIn()
  portal.fail('getJwks', { with: 'html' })
  portal.clock.advance({ minutes: 30 })
  const second = await another().refresh(first)
  expect(second).toMatchObject({ idToken: first.idToken, claims: first.claims })
  expect(second.refreshToken).not.toBe(first.refreshToken)
  expect((await app.refresh(second)).refreshToken).toBeTypeOf('string')
})

test('a grant without a refresh token is told from one that the server refused', async () => {
  const { app, signIn, sent } = await portalApp()
  const grant = await signIn()
  const before = sent.length
  const { accessToken, obtainedAt, expiresAt } = grant
  const none = { refreshToken: undefined, idToken: undefined, claims: undefined }
  const without = { ...none, accessToken, obtainedAt, expiresAt, baseUrl: grant.baseUrl, scope: grant.scope }
  expect(await codeOf(app.refresh({ ...without, credential: () => grant.credential() }))).toBe(
    'reauthorization-required',
  )
  expect(sent).toHaveLength(before)
})
