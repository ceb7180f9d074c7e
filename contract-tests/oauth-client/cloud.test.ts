import { createClient } from 'docspace-auth'
import { expect, test } from 'vitest'
import { codeOf, portalApp, type PortalApp } from './portal-app.ts'

const self = '/api/2.0/people/@self'
const front = 'https://oauth.onlyoffice.com'

/** An app at the front host, which hands over to a portal: here all that is at the front host is the portal's. */
async function throughFrontHost(
  allowedPortals: (url: string) => readonly string[] | ((portal: URL) => boolean) | undefined,
) {
  const one: PortalApp = await portalApp({ fails: true })
  const { portal, fetch } = one
  const asked: string[] = []
  const app = one.another({
    baseUrl: front,
    allowedPortals: allowedPortals(portal.url),
    fetch: async (request) => {
      asked.push(new URL(request.url).origin)
      const { method, headers } = request
      const body = method === 'GET' ? null : await request.text()
      return fetch(new Request(request.url.replace(front, portal.url), { method, headers, body }))
    },
  })
  const { url, transaction } = await app.authorize()
  const callback = await one.approve(url.replace(front, portal.url))
  return { ...one, app, asked, url, signIn: () => app.handleCallback(callback, transaction) }
}

test('a token says which portal it is for, and the calls go there (oauth 1.2)', async () => {
  const { signIn, url, portal, fetch, asked, app } = await throughFrontHost((origin) => [origin])
  expect(url.startsWith(`${front}/oauth2/authorize?`)).toBe(true)
  const grant = await signIn()
  expect(grant.baseUrl).toBe(portal.url)
  expect(grant.claims).toMatchObject({ aud: portal.url, iss: `${portal.url}/oauth2` })
  const client = createClient({ baseUrl: grant.baseUrl, auth: grant.credential(), fetch })
  expect((await client.GET(self)).status).toBe(200)
  portal.clock.advance({ minutes: 61 })
  expect((await client.GET(self)).status).toBe(200)
  await app.revoke(client)
  // Keys, too, come from the host that was configured.
  expect(new Set(asked)).toEqual(new Set([front]))
})

test('what is trusted can be decided case by case', async () => {
  const seen: string[] = []
  const { signIn, portal } = await throughFrontHost(() => (one) => seen.push(one.href) > 0)
  expect((await signIn()).baseUrl).toBe(portal.url)
  expect(seen).toEqual([`${portal.url}/`])
})

test.each([
  ['by default', () => undefined],
  ['of a list that has others only', () => ['https://acme.onlyoffice.com']],
  ['of a decision against it', () => () => false],
])('a portal that is not trusted is refused: %s', async (_, allowed) => {
  const { signIn } = await throughFrontHost(allowed)
  expect(await codeOf(signIn())).toBe('untrusted-portal')
})

test('a self-hosted portal whose tokens are for another address is refused, unless that is allowed', async () => {
  const { callback, another, portal, fetch } = await portalApp({ fails: true })
  const inside = 'https://inside.example'
  const options = {
    baseUrl: inside,
    fetch: async (request: Request) => {
      const { method, headers } = request
      const body = method === 'GET' ? null : await request.text()
      return fetch(new Request(request.url.replace(inside, portal.url), { method, headers, body }))
    },
  }
  const one = await callback()
  const issuer = `${inside}/oauth2`
  const strict = another(options)
  expect(await codeOf(strict.handleCallback(one.callback, { ...one.transaction, issuer }))).toBe('untrusted-portal')
  const two = await callback()
  const told = another({ ...options, allowedPortals: [portal.url] })
  expect((await told.handleCallback(two.callback, { ...two.transaction, issuer })).baseUrl).toBe(portal.url)
})
