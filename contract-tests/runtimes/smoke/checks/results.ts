import { apiKey, DocSpaceError, waitUpTo } from 'docspace-auth'
import { getSelf } from 'docspace-auth/validate'
import type { Check } from '../check.ts'
import { codeOf, equal } from '../expect.ts'
import { clientOf, someKey } from './self.ts'

const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Sign in</h1>' }

/** What comes of a call: statuses are results, and everything else that goes wrong is thrown with a code. */
export const resultChecks: readonly Check[] = [
  {
    name: 'a status is a result, and its error an object also where the server sent nothing',
    async run(stage) {
      const portal = await stage.openPortal()
      const refused = await clientOf(portal, { auth: apiKey(someKey) }).GET('/api/2.0/people/@self')
      equal(refused.ok, false)
      if (!refused.ok) {
        equal([refused.status, refused.error.code, refused.error.body], [401, 'unauthorized', undefined])
      }
    },
  },
  {
    name: 'a success that is a page is not-json, a refusal that is one stays a result',
    async run(stage) {
      const server = await stage.openServer([page, { ...page, status: 502 }])
      const client = clientOf(server)
      equal(await codeOf(() => client.GET('/api/2.0/people/@self')), 'not-json')
      const refused = await client.GET('/api/2.0/people/@self')
      equal(!refused.ok && [refused.status, refused.error.code, refused.error.text], [502, 'server-error', page.body])
    },
  },
  {
    name: 'a call ends when its time is up and when its caller aborts',
    async run(stage) {
      const portal = await stage.openPortal()
      await portal.fail('getSelf', { with: 'hang', times: 2 })
      const client = clientOf(portal)
      equal(await codeOf(() => client.GET('/api/2.0/people/@self', { timeout: 100 })), 'timeout')
      const abort = new AbortController()
      const call = codeOf(() => client.GET('/api/2.0/people/@self', { signal: abort.signal }))
      abort.abort()
      equal(await call, 'aborted')
    },
  },
  {
    name: 'a connection that breaks is one error, and no part of it holds the credential',
    async run(stage) {
      const portal = await stage.openPortal()
      // More than once, since a browser asks again by itself.
      await portal.fail('getSelf', { with: 'close', times: 9 })
      const client = clientOf(portal, { auth: apiKey(someKey) })
      try {
        await client.GET('/api/2.0/people/@self')
      } catch (error) {
        equal(error instanceof DocSpaceError && error.code, 'network')
        equal(everythingIn(error).includes(someKey), false)
        return
      }
      throw new Error('it did not fail')
    },
  },
  {
    name: 'a 429 waits as long as Retry-After says and is sent again',
    needs: ['retry-after'],
    async run(stage) {
      const server = await stage.openServer([
        { status: 429, headers: { 'retry-after': '0' } },
        { status: 200, body: '{}' },
      ])
      const { status } = await clientOf(server, { rateLimit: waitUpTo(1) }).GET('/api/2.0/people/@self')
      equal([status, (await server.requests()).length], [200, 2])
    },
  },
  {
    name: 'a 429 is returned, since nobody can say how long to wait',
    lacking: 'retry-after',
    async run(stage) {
      const server = await stage.openServer([{ status: 429, headers: { 'retry-after': '0' } }])
      const { status, response } = await clientOf(server, { rateLimit: waitUpTo(1) }).GET('/api/2.0/people/@self')
      equal([status, response.headers.get('retry-after'), (await server.requests()).length], [429, null, 1])
    },
  },
  {
    name: 'an answer is checked against the description without making code of strings',
    async run(stage) {
      const portal = await stage.openPortal()
      const self = await clientOf(portal, { auth: apiKey(await portal.createApiKey('bob')) }).GET(
        '/api/2.0/people/@self',
      )
      const { responses } = await getSelf()
      const guard = responses[200]['application/json']
      equal([self.ok && guard(self.data), guard({})], [true, false])
    },
  },
]

/** All that a log could print of an error. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return [String(error), error.stack, JSON.stringify(error), everythingIn(error.cause)].join('\n')
}
