import { createClient, memoryStore, type CredentialStore, type StoredCredential } from 'docspace-auth'
import { expect, test } from 'vitest'
import { codeOf, portalApp } from './portal-app.ts'

const self = '/api/2.0/people/@self'

test('what is refreshed is in the store before it is used, and another process goes on with it', async () => {
  const { signIn, another, portal, fetch } = await portalApp()
  const events: string[] = []
  const inner = memoryStore()
  const store: CredentialStore = {
    ...inner,
    set: async (key, value) => {
      await inner.set(key, value)
      events.push(`stored ${value.refreshToken === undefined ? 'nothing' : 'a refresh token'}`)
    },
  }
  const seen = (request: Request) => {
    if (request.url.endsWith(self)) events.push('called')
    return fetch(request)
  }
  const grant = await signIn()
  const auth = grant.credential({ store, user: 'ann' })
  expect(events).toEqual([])
  const client = createClient({ baseUrl: grant.baseUrl, auth, fetch: seen })
  await client.GET(self)
  portal.clock.advance({ minutes: 61 })
  await client.GET(self)
  expect(events).toEqual(['stored a refresh token', 'called', 'stored a refresh token', 'called'])

  portal.clock.advance({ minutes: 61 })
  const next = another().credential({ store, user: 'Ann' })
  expect((await createClient({ baseUrl: portal.url, auth: next, fetch }).GET(self)).status).toBe(200)
  expect((await client.GET(self)).status).toBe(200)
  expect(portal.stats).toMatchObject({ refreshes: 2, reuse: 0 })
})

test('a grant waits for its turn in the store, so that the failing refresh of an older one does not take it along', async () => {
  const { signIn, another, app, portal, fetch } = await portalApp()
  const store = memoryStore()
  const [gate, begun] = [once(), once()]
  const slow = another({
    fetch: async (request) => {
      begun.open()
      await gate.opened
      return fetch(request)
    },
  })
  const old = slow.credential({ grant: await signIn(), store, user: 'ann' })
  const clientOf = (auth: typeof old) => createClient({ baseUrl: portal.url, auth, fetch })
  await clientOf(old).GET(self)
  portal.clock.advance({ minutes: 61 })
  const late = clientOf(old).GET(self)
  await begun.opened
  const grant = await signIn() // ends the tokens of the old one (oauth 2.5)
  const called = clientOf(app.credential({ grant, store, user: 'ann' })).GET(self)
  await turns(5)
  gate.open()
  expect(await codeOf(late)).toBe('reauthorization-required')
  expect((await called).status).toBe(200)
  expect((await clientOf(app.credential({ store, user: 'ann' })).GET(self)).status).toBe(200)
})

/** Something that happens once, and can be waited for. */
function once() {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open: () => open(), opened }
}

/** Whatever can go on without the network has gone on. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}

test('what is stored of a grant is the access token, its refresh token and the verified ID token', async () => {
  const { signIn, portal, fetch, fixture } = await portalApp()
  const stored = new Map<string, StoredCredential>()
  const inner = memoryStore()
  const store: CredentialStore = { ...inner, set: (key, value) => Promise.resolve(void stored.set(key, value)) }
  const grant = await signIn()
  await codeOf(createClient({ baseUrl: portal.url, auth: grant.credential({ store }), fetch }).GET(self))
  const { accessToken: token, refreshToken, idToken, scope, obtainedAt, expiresAt } = grant
  expect([...stored]).toEqual([
    [
      `${portal.url} ${fixture.client.id} ${grant.claims?.sub}`,
      { token, refreshToken, idToken, scope, obtainedAt: obtainedAt?.getTime(), expiresAt: expiresAt?.getTime() },
    ],
  ])
})

test('two credentials of one grant share what it is refreshed into', async () => {
  const { signIn, portal, fetch } = await portalApp()
  const grant = await signIn()
  const client = () => createClient({ baseUrl: portal.url, auth: grant.credential(), fetch })
  const first = client()
  await first.GET(self)
  portal.clock.advance({ minutes: 61 })
  expect((await first.GET(self)).status).toBe(200)
  expect((await client().GET(self)).status).toBe(200)
  portal.clock.advance({ minutes: 61 })
  const both = await Promise.all([first.GET(self), client().GET(self)])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(portal.stats).toMatchObject({ refreshes: 2, reuse: 0 })
})

test('a store that fails when a grant is put into it is asked again the next time', async () => {
  const { signIn, portal, fetch } = await portalApp()
  const inner = memoryStore()
  let fails = true
  const set: CredentialStore['set'] = (key, value) =>
    fails ? Promise.reject(new Error('disk full')) : inner.set(key, value)
  const auth = (await signIn()).credential({ store: { ...inner, set }, user: 'ann' })
  const client = createClient({ baseUrl: portal.url, auth, fetch })
  expect(await codeOf(client.GET(self))).toBe('store-failed')
  fails = false
  expect((await client.GET(self)).status).toBe(200)
})

test('a user is named by the access token where there is no ID token', async () => {
  const { signIn, portal, fetch, fixture } = await portalApp({ app: { scope: ['accounts.self:read'] } })
  const keys: string[] = []
  const inner = memoryStore()
  const set: CredentialStore['set'] = (key, value) => inner.set(key, value).then(() => void keys.push(key))
  const auth = (await signIn()).credential({ store: { ...inner, set } })
  expect((await createClient({ baseUrl: portal.url, auth, fetch }).GET(self)).status).toBe(200)
  const id = portal.users.find(({ name }) => name === 'ann')?.id
  expect(keys).toEqual([`${portal.url} ${fixture.client.id} ${id}`])
})
