import { accessToken, apiKey, basic, personalAccessToken, sessionCookie, unwrap } from 'docspace-auth'
import type { Check } from '../check.ts'
import { codeOf, equal, present } from '../expect.ts'
import type { StagePortal } from '../stage.ts'
import { clientOf, emailOf, someKey } from './self.ts'

/** The ways to say who is calling that need no login of ours. */
export const credentialChecks: readonly Check[] = [
  {
    name: 'an API key calls as the user who made it',
    async run(stage) {
      const portal = await stage.openPortal()
      const auth = apiKey(await portal.createApiKey('bob'))
      equal(await emailOf(clientOf(portal, { auth })), portal.users.bob?.email)
    },
  },
  {
    name: 'Basic is written in UTF-8',
    async run(stage) {
      const portal = await stage.openPortal()
      const { email: userName, password } = present(portal.users.ann, 'ann')
      equal(await emailOf(clientOf(portal, { auth: basic({ userName, password }) })), userName)
    },
  },
  {
    name: 'a personal access token goes as a bearer token and raw',
    async run(stage) {
      const portal = await stage.openPortal()
      const token = await tokenOf(portal)
      const { email } = present(portal.users.bob, 'bob')
      equal(await emailOf(clientOf(portal, { auth: personalAccessToken({ token }) })), email)
      equal(await emailOf(clientOf(portal, { auth: personalAccessToken({ token, as: 'raw' }) })), email)
    },
  },
  {
    name: 'a credential of the wrong kind is refused before anything is sent',
    async run() {
      equal(await codeOf(() => apiKey('a-token')), 'not-an-api-key')
      equal(await codeOf(() => apiKey(undefined)), 'missing')
      equal(await codeOf(() => personalAccessToken({ token: someKey })), 'looks-like-an-api-key')
      equal(await codeOf(() => accessToken(someKey)), 'looks-like-an-api-key')
      equal(await codeOf(() => basic({ userName: 'a:b', password: 'c' })), 'colon-in-user-name')
    },
  },
  {
    name: 'a session cookie is sent as the cookie that a login sets',
    needs: ['cookies'],
    async run(stage) {
      const portal = await stage.openPortal()
      const auth = sessionCookie(await tokenOf(portal))
      equal(await emailOf(clientOf(portal, { auth })), portal.users.bob?.email)
      equal((await portal.calls()).at(-1), {
        operation: 'getSelf',
        status: 200,
        scheme: 'cookie',
        user: 'bob',
      })
    },
  },
  {
    name: 'the cookie that an answer sets can be read',
    needs: ['cookies'],
    async run(stage) {
      const portal = await stage.openPortal()
      const { email: userName, password } = present(portal.users.bob, 'bob')
      const { response } = await clientOf(portal).POST('/api/2.0/authentication', { body: { userName, password } })
      equal(
        response.headers.getSetCookie().map((line) => line.split('=')[0]),
        ['asc_auth_key'],
      )
    },
  },
  {
    name: 'a session cookie throws unsupported-in-this-runtime, and nothing is sent',
    lacking: 'cookies',
    async run(stage) {
      const portal = await stage.openPortal()
      const client = clientOf(portal, { auth: sessionCookie(await tokenOf(portal)) })
      const before = await portal.calls()
      equal(await codeOf(() => client.GET('/api/2.0/people/@self')), 'unsupported-in-this-runtime')
      equal(await portal.calls(), before)
    },
  },
  {
    name: 'the cookie jar of a browser is left out, since a stale cookie there would win over the header',
    async run(stage) {
      if (typeof document !== 'undefined') document.cookie = 'asc_auth_key=stale'
      const server = await stage.openServer([{ status: 401 }])
      await clientOf(server, { auth: apiKey(someKey) }).GET('/api/2.0/people/@self')
      const [request] = await server.requests()
      equal([request?.headers.authorization, request?.headers.cookie], [`Bearer ${someKey}`, undefined])
    },
  },
]

/** A token of bob, by the plain operation. */
async function tokenOf(portal: StagePortal): Promise<string> {
  const { email: userName, password } = present(portal.users.bob, 'bob')
  const answer = unwrap(await clientOf(portal).POST('/api/2.0/authentication', { body: { userName, password } }))
  if ('token' in answer.response) return answer.response.token
  throw new Error('the login asks for more')
}
