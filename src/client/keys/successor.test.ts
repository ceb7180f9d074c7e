import { expect, it } from 'vitest'
import { apiKey } from '../credentials/api-key.ts'
import { createClient } from '../create-client.ts'
import { createdKey } from './created-key.ts'
import { inspectKey } from './inspect-key.ts'
import { successorOf } from './successor.ts'

const info = {
  id: '00000000-0000-4000-8000-00000000000a',
  name: 'Backup',
  postfix: 'next',
  permissions: ['*'] as const,
  isActive: true,
  createdAt: new Date(0),
  createdBy: { id: '00000000-0000-4000-8000-000000000001' },
}

it('a successor goes where its predecessor went, by the same fetch, with the new key', async () => {
  const sent: (readonly [string, string | null])[] = []
  const portal = createClient({
    // Plain http to another machine, which the first client was allowed.
    baseUrl: 'http://portal.internal/docspace',
    allowInsecureHttp: true,
    auth: apiKey('sk-first'),
    fetch: ({ url, headers }) => {
      sent.push([url, headers.get('authorization')])
      return Promise.resolve(new Response(null, { status: 401 }))
    },
  })
  await expect(inspectKey(successorOf(portal, createdKey(info, 'sk-next')))).rejects.toMatchObject({ status: 401 })
  expect(sent).toEqual([['http://portal.internal/docspace/api/2.0/keys/@self', 'Bearer sk-next']])
})
