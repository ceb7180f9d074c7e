import { unwrap, type Client, type paths } from 'docspace-auth'
import { login, personalAccessToken } from 'docspace-auth/login'
import { activeConnections, endConnection, endOtherConnections, logout } from 'docspace-auth/sessions'
import type { Check } from '../check.ts'
import { codeOf, equal } from '../expect.ts'
import type { StagePortal } from '../stage.ts'
import { account } from './login.ts'
import { clientOf, emailOf } from './self.ts'

/** The end of a sign-in, one's own and others. */
export const sessionChecks: readonly Check[] = [
  {
    name: 'a logout ends the session at the portal and the credential here',
    needs: ['cookies'],
    async run(stage) {
      const portal = await stage.openPortal()
      const client = clientOf(portal, { auth: personalAccessToken(account(portal, 'bob')) })
      const token = await login(client, account(portal, 'bob'))
      equal(await emailOf(client), portal.users.bob?.email)
      await logout(client)
      equal(await codeOf(() => client.GET('/api/2.0/people/@self')), 'signed-out')
      // The other session of the same user goes on.
      equal(
        token.kind === 'authenticated' && (await emailOf(clientOf(portal, { auth: token.credential }))) !== '',
        true,
      )
    },
  },
  {
    name: 'a logout throws unsupported-in-this-runtime, and the session goes on',
    lacking: 'cookies',
    async run(stage) {
      const portal = await stage.openPortal()
      const client = clientOf(portal, { auth: personalAccessToken(account(portal, 'bob')) })
      await emailOf(client)
      equal(await codeOf(() => logout(client)), 'unsupported-in-this-runtime')
      equal(await emailOf(client), portal.users.bob?.email)
    },
  },
  {
    name: 'the sign-ins of a user are listed, its own told apart, and any of them ended',
    needs: ['cookies'],
    async run(stage) {
      const [client, other, email] = await twoSignIns(await stage.openPortal())
      const { connections, current } = await activeConnections(client)
      equal([connections.length, connections.some(({ id }) => id === current)], [2, true])
      for (const { id } of connections) if (id !== current) await endConnection(client, id)
      equal([await emailOf(client), (await other.GET('/api/2.0/people/@self')).status], [email, 401])
    },
  },
  {
    name: 'the list throws unsupported-in-this-runtime, and the plain call lists the sign-ins, of which any can be ended',
    lacking: 'cookies',
    async run(stage) {
      const [client, other] = await twoSignIns(await stage.openPortal())
      equal(await codeOf(() => activeConnections(client)), 'unsupported-in-this-runtime')
      const { items } = unwrap(await client.GET('/api/2.0/security/activeconnections')).response
      equal(items.length, 2)
      for (const { id } of items) await endConnection(client, id).catch(() => undefined)
      const statuses = [client, other].map(async (one) => (await one.GET('/api/2.0/people/@self')).status)
      equal((await Promise.all(statuses)).includes(401), true)
    },
  },
  {
    name: 'all other sign-ins of the user are ended, and this one goes on',
    needs: ['cookies'],
    async run(stage) {
      const [client, other, email] = await twoSignIns(await stage.openPortal())
      await endOtherConnections(client)
      equal([await emailOf(client), (await other.GET('/api/2.0/people/@self')).status], [email, 401])
    },
  },
  {
    name: 'the end of all other sign-ins throws unsupported-in-this-runtime, and they go on',
    lacking: 'cookies',
    async run(stage) {
      const [client, other, email] = await twoSignIns(await stage.openPortal())
      equal(await codeOf(() => endOtherConnections(client)), 'unsupported-in-this-runtime')
      equal([await emailOf(client), await emailOf(other)], [email, email])
    },
  },
]

/** Two clients of bob that have signed in once each, for good, and his address. */
async function twoSignIns(portal: StagePortal): Promise<readonly [Client<paths>, Client<paths>, string]> {
  const signIn = async () => {
    const signedIn = await login(clientOf(portal), account(portal, 'bob'))
    if (signedIn.kind !== 'authenticated') throw new Error('the login asks for more')
    return clientOf(portal, { auth: signedIn.credential })
  }
  const [client, other] = [await signIn(), await signIn()]
  return [client, other, await emailOf(client)]
}
