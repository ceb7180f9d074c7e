/** Compiled, never run: what the functions for keys take, and what must not compile, one line each with its reason. */
import { createClient } from '../index.ts'
import {
  createKey,
  inspectKey,
  keyExpiry,
  missingScope,
  rotateKey,
  scopePreflight,
  updateKey,
  type ApiKeyPermission,
  type apiKeyPermissions,
} from './index.ts'

const portal = createClient({ baseUrl: 'https://acme.example' })

await createKey(portal, { name: 'ci', permissions: ['files:read'] })
// @ts-expect-error what a key may do has to be said
await createKey(portal, { name: 'ci' })
// @ts-expect-error the server reads an empty list as everything
await createKey(portal, { name: 'ci', permissions: [] })
// @ts-expect-error there is no such permission
await createKey(portal, { name: 'ci', permissions: ['write'] })
// @ts-expect-error `openid` is a scope of OAuth, and not a key's
await createKey(portal, { name: 'ci', permissions: ['openid'] })
// @ts-expect-error an empty list changes nothing
await updateKey(portal, 'id', { permissions: [] })
// @ts-expect-error a key expires when it was made to
await updateKey(portal, 'id', { expiresInDays: 30 })

// What a key is told to have can be given to the next.
const { permissions } = await inspectKey(portal)
await createKey(portal, { name: 'ci', permissions })

await rotateKey(portal, { swap: ({ key }) => Promise.resolve(key) })
// @ts-expect-error nobody would store the new key
await rotateKey(portal, {})
// @ts-expect-error whether it was stored is known only from a promise
await rotateKey(portal, { swap: () => undefined })

const expiry = keyExpiry({})
// @ts-expect-error a key that never expires has no days left
expiry.daysLeft satisfies number
if (expiry.state !== 'never-expires') expiry.daysLeft satisfies number

// A client of any paths will do, and no other object.
interface OtherPaths {
  '/pets': { get: { responses: { 200: { content: { 'application/json': { name: string } } } } } }
}
await inspectKey(createClient<OtherPaths>({ baseUrl: 'https://pets.example' }))
// @ts-expect-error not a client
await inspectKey({ GET: portal.GET })

// The scopes of a token come as text.
scopePreflight('files:read rooms:read'.split(' '))
missingScope({ method: 'GET', path: '/api/2.0/files', permissions }) satisfies readonly ApiKeyPermission[] | undefined

// The list has all that the description knows.
type Missing = Exclude<ApiKeyPermission, (typeof apiKeyPermissions)[number]>
true satisfies [Missing] extends [never] ? true : false
