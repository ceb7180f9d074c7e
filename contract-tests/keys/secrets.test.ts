import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { apiKey } from '../../src/client/credentials/api-key.ts'
import { createClient } from '../../src/client/create-client.ts'
import { json, startServer } from '../../src/client/test-server.ts'
import {
  createKey,
  deleteKey,
  inspectKey,
  listKeys,
  rotateKey,
  scopePreflight,
  updateKey,
} from '../../src/client/keys/index.ts'

/** Marks that are looked for in everything that comes out: the key that is used, and the one that is made. */
const used = 'sk-MARKEDUSED'
const made = 'sk-MARKEDMADE'

/** All ways in which a value ends up in a log, as one text. */
function everythingPrintedOf(value: unknown): string {
  const error = value instanceof Error ? [value.message, value.stack, everythingPrintedOf(value.cause)] : []
  const spread =
    typeof value === 'object' && value !== null ? [inspect({ ...value }), JSON.stringify({ ...value })] : []
  const printed = [inspect(value, { depth: 10, getters: true }), JSON.stringify(value), [value].join()]
  return [...printed, ...spread, ...error].join('\n')
}

const key = {
  id: '00000000-0000-4000-8000-00000000000a',
  name: 'Backup',
  key: made,
  keyPostfix: 'MADE',
  permissions: ['*:write'],
  createOn: '2026-06-30T12:00:00.0000000Z',
  createBy: { id: '00000000-0000-4000-8000-000000000001', displayName: 'Ann' },
  isActive: true,
}

/** A portal that answers each request with the next of these. */
const answering = async (...answers: readonly (readonly [status: number, body: unknown])[]) => {
  const left = [...answers]
  const server = await startServer((_, response) => {
    const [status, body] = left.shift() ?? [500, { error: { message: made, type: 'System.Exception' } }]
    json(response, status, body)
  })
  return {
    portal: createClient({ baseUrl: server.url, auth: apiKey(used) }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

test('a new key is readable as such and in nothing that is printed', async () => {
  await using fixture = await answering([200, { response: key }])
  const created = await createKey(fixture.portal, { name: 'Backup', permissions: ['*:write'] })
  expect(created.key).toBe(made)
  expect(created.credential.authorize()).toMatchObject({ headers: { authorization: `Bearer ${made}` } })
  expect(everythingPrintedOf(created)).not.toContain(made)
  expect(inspect(created, { showHidden: true })).not.toContain(made)
  expect(everythingPrintedOf([{ created }])).not.toContain(made)
  expect(JSON.parse(JSON.stringify(created))).toMatchObject({ id: key.id, name: 'Backup', permissions: ['*:write'] })
  // The test can fail.
  expect(everythingPrintedOf({ made })).toContain(made)
})

const hostile = [
  [
    'an exception that repeats it',
    500,
    { error: { message: `${used} ${made}`, type: 'System.NullReferenceException' } },
  ],
  ['a refusal that repeats it', 403, { error: { message: made, type: 'System.UnauthorizedAccessException' } }],
  ['a problem that repeats it', 400, { response: { errors: { [used]: [made] } } }],
  ['nothing that could be read', 200, { response: { ...key, createOn: made, id: used } }],
  ['a false', 200, { response: false }],
  ['another one', 200, { response: [made, used] }],
] as const

describe.each(hostile)('where the portal answers %s', (_, status, body) => {
  test.each([
    ['createKey', (portal) => createKey(portal, { name: 'x', permissions: ['files:read'] })],
    ['inspectKey', (portal) => inspectKey(portal)],
    ['listKeys', (portal) => listKeys(portal)],
    ['updateKey', (portal) => updateKey(portal, key.id, { name: 'x' })],
    ['deleteKey', (portal) => deleteKey(portal, key.id)],
    ['rotateKey', (portal) => rotateKey(portal, { swap: () => Promise.resolve() })],
  ] satisfies [string, (portal: Parameters<typeof inspectKey>[0]) => Promise<unknown>][])(
    '%s throws, and no key is in what it throws',
    async (_name, call) => {
      await using fixture = await answering([status, body])
      const error: unknown = await call(fixture.portal).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      expect(error).toBeInstanceOf(Error)
      for (const mark of [used, made]) expect(everythingPrintedOf(error)).not.toContain(mark)
    },
  )
})

test('a rotation that fails after the new key was made says nothing of it', async () => {
  await using fixture = await answering(
    [200, { response: { ...key, key: 'sk-***USED' } }],
    [200, { response: [] }],
    [200, { response: key }],
    [200, { response: key }],
  )
  const error: unknown = await rotateKey(fixture.portal, { swap: () => Promise.reject(new Error('disk full')) }).catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ code: 'rotation-failed', step: 'swap', leftOver: [key.id] })
  for (const mark of [used, made]) expect(everythingPrintedOf(error)).not.toContain(mark)
})

test('what is left over after a rotation is told without a key', async () => {
  await using fixture = await answering(
    [200, { response: { ...key, key: 'sk-***USED' } }],
    [200, { response: [] }],
    [200, { response: key }],
    [200, { response: key }],
  )
  const rotation = await rotateKey(fixture.portal, { swap: () => Promise.resolve() })
  expect(rotation.leftOver).toMatchObject([{ error: { code: 'unknown-key' } }])
  for (const mark of [used, made]) expect(everythingPrintedOf(rotation)).not.toContain(mark)
})

test('a preflight names the scope and not the key', async () => {
  await using server = await startServer((_, response) => json(response, 200, {}))
  const portal = createClient({ baseUrl: server.url, auth: apiKey(used), middleware: [scopePreflight(['files:read'])] })
  const error: unknown = await portal.GET('/api/2.0/keys').catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'missing-scope' })
  expect(everythingPrintedOf(error)).not.toContain(used)
  expect(server.received).toEqual([])
})
