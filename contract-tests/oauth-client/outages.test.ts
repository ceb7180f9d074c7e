import { createClient } from 'docspace-auth'
import { describe, expect, test } from 'vitest'
import { codeOf, portalApp } from './portal-app.ts'

const self = '/api/2.0/people/@self'

const outages = [
  ['a page of a proxy', 'html', { code: 'server-error', status: 502 }],
  ['a status 500', 500, { code: 'server-error', status: 500 }],
  ['a status 429', 429, { code: 'too-many-requests', status: 429 }],
  ['a closed connection', 'close', { code: 'network' }],
  ['a redirect to the sign-in page (oauth 3.2)', 'redirect', { code: 'redirect-refused' }],
] as const

describe.each(outages)('%s at the token endpoint', (_, how, error) => {
  test('is told as what it is, and the grant can be refreshed later', async () => {
    const { app, signIn, portal } = await portalApp({ fails: true })
    const grant = await signIn()
    portal.fail('requestToken', { with: how, times: 1 })
    await expect(app.refresh(grant)).rejects.toMatchObject(error)
    expect((await app.refresh(grant)).claims?.sub).toBe(grant.claims?.sub)
  })

  test('leaves a credential as it was', async () => {
    const { signIn, portal, fetch } = await portalApp({ fails: true })
    const grant = await signIn()
    const client = createClient({ baseUrl: portal.url, auth: grant.credential(), fetch })
    await client.GET(self)
    portal.clock.advance({ minutes: 61 })
    portal.fail('requestToken', { with: how, times: 1 })
    expect(await codeOf(client.GET(self))).toBe('renewal-failed')
    expect((await client.GET(self)).status).toBe(200)
  })
})

test('a store that fails at the server is an outage, though its status is 400 (oauth 3.2)', async () => {
  let storeFails = false
  const { app, signIn } = await portalApp({ fails: true, portal: { oauth: { storeFails: () => storeFails } } })
  const grant = await signIn()
  storeFails = true
  await expect(app.refresh(grant)).rejects.toMatchObject({ name: 'StatusError', status: 400 })
  storeFails = false
  expect((await app.refresh(grant)).refreshToken).toBeTypeOf('string')
})

test.each([
  ['getJwks', 'html', 'server-error'],
  ['getJwks', 404, 'not-found'],
  ['getJwks', 'redirect', 'redirect-refused'],
  ['getJwks', 'close', 'network'],
] as const)('a sign-in does without no signature: %s with %s', async (operation, how, code) => {
  const { callback, app, portal } = await portalApp({ fails: true })
  const one = await callback()
  portal.fail(operation, { with: how })
  expect(await codeOf(app.handleCallback(one.callback, one.transaction))).toBe(code)
})

test('200 with something else than JSON is no answer', async () => {
  const { callback, another, fetch } = await portalApp({ fails: true })
  const one = await callback()
  const page = () =>
    Promise.resolve(new Response('<html>sign in to the hotel', { headers: { 'content-type': 'text/html' } }))
  const app = another({ fetch: (request) => (request.method === 'POST' ? page() : fetch(request)) })
  await expect(app.handleCallback(one.callback, one.transaction)).rejects.toMatchObject({
    code: 'not-json',
    status: 200,
    contentType: 'text/html',
  })
})

test('a dead access token is told by its status, and one without openid by the scope', async () => {
  const { app, signIn, portal } = await portalApp({ fails: true })
  const grant = await signIn()
  portal.clock.advance({ minutes: 70 })
  await expect(app.userInfo(grant)).rejects.toMatchObject({ code: 'unauthorized', status: 401 })
})
