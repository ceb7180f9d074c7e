import { apiKey } from 'docspace-auth'
import { createKey, deleteKey, inspectKey, rotateKey, scopePreflight } from 'docspace-auth/keys'
import { personalAccessToken } from 'docspace-auth/login'
import type { Check } from '../check.ts'
import { codeOf, equal } from '../expect.ts'
import { account } from './login.ts'
import { clientOf, emailOf } from './self.ts'

/** The life of an API key. */
export const keyChecks: readonly Check[] = [
  {
    name: 'a key is made with the least scope, inspected and deleted',
    async run(stage) {
      const portal = await stage.openPortal()
      const owner = clientOf(portal, { auth: personalAccessToken(account(portal, 'bob')) })
      const made = await createKey(owner, { name: 'smoke', permissions: ['accounts.self:read'], expiresInDays: 1 })
      const client = clientOf(portal, { auth: made.credential })
      const { id, permissions } = await inspectKey(client)
      equal([id, permissions], [made.id, ['accounts.self:read']])
      equal(JSON.stringify(made).includes(made.key), false)
      await deleteKey(owner, made.id)
      equal((await client.GET('/api/2.0/people/@self')).status, 401)
    },
  },
  {
    name: 'a key is rotated: the new one is stored, works, and the old one is gone',
    async run(stage) {
      const portal = await stage.openPortal()
      const old = clientOf(portal, { auth: apiKey(await portal.createApiKey('bob', ['*:write'])) })
      let stored = ''
      const { leftOver } = await rotateKey(old, {
        swap: ({ key }) => {
          stored = key
          return Promise.resolve()
        },
      })
      equal(leftOver, [])
      equal(await emailOf(clientOf(portal, { auth: apiKey(stored) })), portal.users.bob?.email)
      equal((await old.GET('/api/2.0/people/@self')).status, 401)
    },
  },
  {
    name: 'a scope that is missing is named before the call',
    async run(stage) {
      const portal = await stage.openPortal()
      const auth = apiKey(await portal.createApiKey('bob', ['files:read']))
      const client = clientOf(portal, { auth, middleware: [scopePreflight(['files:read'])] })
      equal(await codeOf(() => client.GET('/api/2.0/people/@self')), 'missing-scope')
      equal(await portal.calls(), [])
    },
  },
]
