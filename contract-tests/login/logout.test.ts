import { apiKey, createClient, memoryStore, personalAccessToken, storeKey } from 'docspace-auth'
import { login, logout } from 'docspace-auth/login'
import { activeConnections, endConnection, endOtherConnections } from 'docspace-auth/sessions'
import { describe, expect, test } from 'vitest'
import { ann, portalWith, signingIn } from './portal-client.ts'

const self = '/api/2.0/people/@self'

describe.each(['3.7', '3.6'] as const)('signing out of release %s', (release) => {
  test('ends the token at the portal, forgets it in the store, and does not sign in again', async () => {
    const portal = await portalWith({ release })
    const store = memoryStore()
    const { client } = signingIn(portal, { store })
    await client.GET(self)
    const key = storeKey({ portal: portal.url, client: 'login', user: ann.userName })
    const token = (await store.get(key))?.token
    const elsewhere = createClient({ baseUrl: portal.url, fetch: portal.fetch, auth: personalAccessToken({ token }) })
    expect((await elsewhere.GET(self)).status).toBe(200)
    expect(await logout(client)).toEqual({ singleLogoutUrl: undefined })
    expect((await elsewhere.GET(self)).status).toBe(401)
    expect(await store.get(key)).toBeUndefined()
    await expect(client.GET(self)).rejects.toMatchObject({ code: 'signed-out' })
    expect(portal.stats.logins).toBe(1)
  })

  test.each(['bearer', 'raw'] as const)('ends a token that was given as it is, sent %s', async (as) => {
    const portal = await portalWith({ release })
    const door = createClient({ baseUrl: portal.url, fetch: portal.fetch })
    const signedIn = await login(door, ann)
    if (signedIn.kind !== 'authenticated') throw new Error('no second factor is on')
    const auth = personalAccessToken({ token: signedIn.token, as })
    const client = createClient({ baseUrl: portal.url, fetch: portal.fetch, auth })
    await logout(client)
    expect((await client.GET(self)).status).toBe(401)
  })

  test('says so where a proxy drops the cookie, and keeps the token for another try', async () => {
    const portal = await portalWith({ release })
    let proxied = true
    const fetch = (request: Request) => {
      const copy = new Request(request)
      if (proxied) copy.headers.delete('cookie')
      return portal.fetch(copy)
    }
    const { client } = signingIn(portal, {}, { fetch })
    await client.GET(self)
    await expect(logout(client)).rejects.toMatchObject({ code: 'still-signed-in' })
    proxied = false
    await logout(client)
    await expect(client.GET(self)).rejects.toMatchObject({ code: 'signed-out' })
  })

  test('of a client that has not signed in sends nothing', async () => {
    const portal = await portalWith({ release })
    await logout(signingIn(portal).client)
    expect(portal.stats.requests).toBe(0)
  })

  test('is nothing for an API key', async () => {
    const portal = await portalWith({ release })
    const auth = apiKey(portal.createApiKey('ann'))
    await expect(logout(createClient({ baseUrl: portal.url, fetch: portal.fetch, auth }))).rejects.toMatchObject({
      code: 'not-supported',
    })
  })

  test('of one connection, and of all the others, by the list of those that are active', async () => {
    const portal = await portalWith({ release })
    const clients = [1, 2, 3].map(() => signingIn(portal).client)
    for (const client of clients) await client.GET(self)
    const [mine, second, third] = clients
    if (!mine || !second || !third) throw new Error('there are three')
    const ids = (await activeConnections(mine)).connections.map(({ id }) => id)
    expect(ids).toHaveLength(3)
    const { current } = await activeConnections(second)
    expect(ids).toContain(current)
    await endConnection(mine, Number(current))
    await expect(endConnection(mine, Number(current))).rejects.toMatchObject({ name: 'RefusedError' })
    await endOtherConnections(mine)
    expect((await activeConnections(mine)).connections).toHaveLength(1)
    expect((await mine.GET(self)).status).toBe(200)
    expect(portal.stats.logins).toBe(3)
  })
})
