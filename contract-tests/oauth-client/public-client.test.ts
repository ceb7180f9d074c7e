import { createClient, memoryStore } from 'docspace-auth'
import { describe, expect, test } from 'vitest'
import { codeOf, portalApp } from './portal-app.ts'

const self = '/api/2.0/people/@self'
const app = { clientSecret: undefined }

describe.each(['3.7', '3.6'] as const)('a client without a secret at release %s', (release) => {
  test('signs in with its code verifier, and gets no refresh token (oauth 2.2)', async () => {
    const { signIn, portal, fetch } = await portalApp({ portal: { release }, app })
    const grant = await signIn()
    expect(grant.refreshToken).toBeUndefined()
    expect(grant.claims?.aud).toBe(portal.url)
    const client = createClient({ baseUrl: grant.baseUrl, auth: grant.credential(), fetch })
    expect((await client.GET(self)).status).toBe(200)
  })

  test('cannot refresh and cannot revoke: it says so, and sends nothing', async () => {
    const { app: one, signIn, sent, portal, fetch } = await portalApp({ portal: { release }, app })
    const grant = await signIn()
    const client = createClient({ baseUrl: portal.url, auth: grant.credential(), fetch })
    const before = sent.length
    expect(await codeOf(one.refresh(grant))).toBe('public-client')
    for (const what of [grant, grant.accessToken, client]) expect(await codeOf(one.revoke(what))).toBe('public-client')
    expect(sent).toHaveLength(before)
  })

  test('asks for another sign-in when its token has ended, without asking the token endpoint', async () => {
    const { signIn, portal, fetch, another } = await portalApp({ portal: { release }, app })
    const grant = await signIn()
    const store = memoryStore()
    const client = createClient({ baseUrl: portal.url, auth: grant.credential({ store, user: 'ann' }), fetch })
    expect((await client.GET(self)).status).toBe(200)
    portal.clock.advance({ minutes: 61 })
    expect(await codeOf(client.GET(self))).toBe('reauthorization-required')
    expect(await codeOf(client.GET(self))).toBe('reauthorization-required')
    expect(portal.stats.byOperation.requestToken).toBe(1)
    // The next sign-in takes its place.
    const next = (await signIn()).credential({ store, user: 'ann' })
    expect((await createClient({ baseUrl: portal.url, auth: next, fetch }).GET(self)).status).toBe(200)
    const later = another(app).credential({ store, user: 'ann' })
    expect((await createClient({ baseUrl: portal.url, auth: later, fetch }).GET(self)).status).toBe(200)
  })
})
