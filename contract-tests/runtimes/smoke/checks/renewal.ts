import { memoryStore } from 'docspace-auth'
import { personalAccessToken } from 'docspace-auth/login'
import type { Check } from '../check.ts'
import { equal } from '../expect.ts'
import type { StagePortal } from '../stage.ts'
import { account } from './login.ts'
import { callsTo, clientOf, different, timeAt } from './self.ts'

const minute = 60_000

/** A credential that signs in by itself: once for all, and again when it has to. */
export const renewalChecks: readonly Check[] = [
  {
    name: 'fifty callers sign in once, and once again when the token has ended',
    async run(stage) {
      const portal = await stage.openPortal({ cookieLifetime: 60 })
      const { now, pass } = timeAt(portal)
      const call = caller(portal, { now })
      equal(await different(50, call), [200])
      await pass(61)
      equal(await different(50, call), [200])
      equal(await callsTo(portal, 'login'), 2)
    },
  },
  {
    name: 'twenty late refusals of one token cost one sign-in, and all twenty calls succeed',
    async run(stage) {
      const portal = await stage.openPortal()
      const call = caller(portal)
      await call()
      await portal.endTokens()
      equal(await different(20, call), [200])
      equal(await callsTo(portal, 'login'), 2)
    },
  },
  {
    name: 'clients that share a store share what one of them has signed in with',
    async run(stage) {
      const portal = await stage.openPortal()
      const store = memoryStore()
      equal([await caller(portal, { store })(), await caller(portal, { store })()], [200, 200])
      equal(await callsTo(portal, 'login'), 1)
    },
  },
  {
    name: 'the end of a token is reckoned by the clock of the portal, which is an hour behind',
    needs: ['server-date'],
    async run(stage) {
      const portal = await stage.openPortal({ cookieLifetime: 30, now: Date.now() - 60 * minute })
      const call = caller(portal)
      equal([await call(), await call(), await callsTo(portal, 'login')], [200, 200, 1])
    },
  },
  {
    name: 'the end of a token is reckoned by the clock of this machine, and one that is an hour off costs no sign-in a call',
    lacking: 'server-date',
    async run(stage) {
      const portal = await stage.openPortal({ cookieLifetime: 30, now: Date.now() - 60 * minute })
      const call = caller(portal)
      equal([await call(), await call(), await callsTo(portal, 'login')], [200, 200, 1])
    },
  },
]

/** Calls as bob, who signs in by himself. Gives the status. */
function caller(portal: StagePortal, more: object = {}): () => Promise<number> {
  const client = clientOf(portal, { auth: personalAccessToken({ ...account(portal, 'bob'), ...more }) })
  return async () => (await client.GET('/api/2.0/people/@self')).status
}
