import { createClient } from 'docspace-auth'
import { expect, test } from 'vitest'
import { loopback } from '../../src/client/node/loopback.ts'
import { portalApp } from './portal-app.ts'

test('a program without a server signs its user in: any port will do for a registered loopback address (oauth 8.3)', async () => {
  const clients = [{ name: 'Program', redirectUris: ['http://127.0.0.1/callback'] }]
  const { another, approve, portal, fetch } = await portalApp({ portal: { oauth: { clients } } })
  let visited: Promise<unknown> | undefined
  // The user's browser: it signs in, consents, and is sent back.
  const openBrowser = (url: string) => {
    visited = approve(url).then((callback) => globalThis.fetch(callback))
  }
  await using program = await loopback({ openBrowser })
  const app = another({ redirectUri: program.redirectUri })
  const { url, transaction } = await app.authorize()
  const grant = await app.handleCallback(await program.visit(url), transaction)
  await visited
  const client = createClient({ baseUrl: portal.url, auth: grant.credential(), fetch })
  expect((await client.GET('/api/2.0/people/@self')).status).toBe(200)
})
