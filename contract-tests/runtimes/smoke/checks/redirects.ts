import { apiKey, withAuth } from 'docspace-auth'
import type { Check } from '../check.ts'
import { codeOf, equal } from '../expect.ts'
import { clientOf, someKey } from './self.ts'

const authorization = `Bearer ${someKey}`
const done = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' }

/** Where the credential goes, and where it never does. */
export const redirectChecks: readonly Check[] = [
  {
    name: 'a redirect on the portal is followed with the credential',
    needs: ['manual-redirects'],
    async run(stage) {
      const server = await stage.openServer([{ status: 307, headers: { location: '/elsewhere' } }, done])
      const { status } = await clientOf(server, { auth: apiKey(someKey) }).POST('/api/2.0/keys', {
        body: { name: 'a key' },
      })
      const requests = await server.requests()
      equal(status, 200)
      equal(
        requests.map(({ method, path, headers, body }) => [method, path, headers.authorization, body]),
        ['/api/2.0/keys', '/elsewhere'].map((path) => ['POST', path, authorization, '{"name":"a key"}']),
      )
    },
  },
  {
    name: 'a redirect to another origin takes neither the credential nor a body along',
    needs: ['manual-redirects'],
    async run(stage) {
      const other = await stage.openServer([done])
      const away = { status: 307, headers: { location: `${other.url}/taken` } }
      const server = await stage.openServer([away, away])
      const client = clientOf(server, { auth: apiKey(someKey), headers: { 'x-secret': 'mine' } })
      const { status } = await client.GET('/api/2.0/people/@self')
      equal(status, 200)
      equal(await codeOf(() => client.POST('/api/2.0/keys', { body: { name: 'a key' } })), 'redirect-refused')
      const requests = await other.requests()
      equal(
        requests.map(({ path, headers, body }) => [path, headers.authorization, headers['x-secret'], body]),
        [['/taken', undefined, undefined, '']],
      )
    },
  },
  {
    name: 'a redirect throws unsupported-in-this-runtime, and nobody follows it',
    lacking: 'manual-redirects',
    async run(stage) {
      const other = await stage.openServer([done])
      const server = await stage.openServer([
        { status: 307, headers: { location: '/elsewhere' } },
        { status: 307, headers: { location: `${other.url}/taken` } },
      ])
      const client = clientOf(server, { auth: apiKey(someKey) })
      equal(await codeOf(() => client.GET('/api/2.0/people/@self')), 'unsupported-in-this-runtime')
      const send = withAuth(fetch, { baseUrl: server.url, auth: apiKey(someKey) })
      equal(await codeOf(() => send(`${server.url}/files`)), 'unsupported-in-this-runtime')
      equal([(await server.requests()).length, (await other.requests()).length], [2, 0])
    },
  },
  {
    name: 'withAuth signs what a plain fetch sends to the portal, and nothing that goes elsewhere',
    async run(stage) {
      const server = await stage.openServer([done, done])
      const other = await stage.openServer([done])
      const send = withAuth(fetch, { baseUrl: server.url, auth: apiKey(someKey) })
      await send(`${server.url}/files`)
      await send(new Request(`${server.url}/rooms`, { method: 'POST', body: 'a room' }))
      await send(`${other.url}/files`)
      const requests = [...(await server.requests()), ...(await other.requests())]
      equal(
        requests.map(({ method, path, headers, body }) => [method, path, headers.authorization, body]),
        [
          ['GET', '/files', authorization, ''],
          ['POST', '/rooms', authorization, 'a room'],
          ['GET', '/files', undefined, ''],
        ],
      )
    },
  },
  {
    name: 'a call with a base URL at another origin goes without the credential',
    async run(stage) {
      const server = await stage.openServer([done])
      const other = await stage.openServer([done])
      const client = clientOf(server, { auth: apiKey(someKey) })
      await client.GET('/api/2.0/people/@self', { baseUrl: other.url })
      equal(
        (await other.requests()).map(({ headers }) => headers.authorization),
        [undefined],
      )
    },
  },
]
