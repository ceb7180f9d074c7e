import { apiKey, createClient } from 'docspace-auth'
import { createKey, deleteKey, inspectKey, listKeys, rotateKey, updateKey } from 'docspace-auth/keys'
import { login } from 'docspace-auth/login'
import { startPortal, type Portal } from 'docspace-contract/portal'
import { describe, expect, onTestFinished, test } from 'vitest'
import { wiretap, type Wiretap } from './wiretap.ts'

type Client = ReturnType<typeof createClient>

interface Scene {
  readonly portal: Portal
  readonly tap: Wiretap
  /** A client that is signed in. */
  readonly client: Client
  readonly withKey: (key: string) => Client
}

async function scene(userName = 'ann'): Promise<Scene> {
  const portal = await startPortal()
  onTestFinished(() => portal.close())
  const tap = wiretap()
  const connection = { baseUrl: portal.url, fetch: tap.fetch(portal.fetch), onEvent: tap.onEvent }
  const account = { userName: `${userName}@example.com`, password: `password of ${userName}` }
  const signedIn = await login(createClient(connection), account)
  if (signedIn.kind !== 'authenticated') throw new Error('no second factor is on')
  const client = createClient({ ...connection, auth: signedIn.credential })
  const withKey = (key: string) => createClient({ ...connection, auth: apiKey(tap.secret(key, 'key')) })
  return { portal, tap, client, withKey }
}

const made = { name: 'a key', permissions: ['files:read'] as const }
const unknown = '00000000-0000-4000-8000-000000000000'

const ways: readonly (readonly [string, string, (one: Scene) => unknown])[] = [
  [
    'a key that a guest asks for',
    'not-allowed',
    async () => {
      const { tap, client } = await scene('gil')
      const outcome = await tap.outcomeOf(() => createKey(client, made))
      expect(tap.leaksIn(outcome.text)).toEqual([])
      return createKey(client, made)
    },
  ],
  ['a key that cannot be inspected', 'unauthorized', ({ withKey }) => inspectKey(withKey(`sk-${'0'.repeat(64)}`))],
  ['a key that is not there', 'unknown-key', ({ client }) => deleteKey(client, unknown)],
  ['a change of a key that is not there', 'unknown-key', ({ client }) => updateKey(client, unknown, { name: 'x' })],
  [
    'a list that is down',
    'server-error',
    ({ portal, client }) => {
      portal.fail('listApiKeys', { with: 'html' })
      return listKeys(client)
    },
  ],
  [
    'a page in place of a new key',
    'server-error',
    ({ portal, client }) => {
      portal.fail('createApiKey', { with: 'html' })
      return createKey(client, made)
    },
  ],
  [
    'a rotation whose callback repeats the new key',
    'rotation-failed',
    ({ portal, tap, withKey }) =>
      rotateKey(withKey(portal.createApiKey('ann')), {
        swap: ({ key }) => Promise.reject(new Error(`cannot keep ${tap.secret(key, 'new key')}`)),
      }),
  ],
  [
    'a rotation whose new key does not work',
    'rotation-failed',
    ({ portal, tap }) => {
      let asked = 0
      // Its first question is about the old key.
      const fetch = tap.fetch((request) =>
        request.url.endsWith('@self') && asked++ > 0
          ? Promise.resolve(new Response(null, { status: 401 }))
          : portal.fetch(request),
      )
      const broken = createClient({ baseUrl: portal.url, fetch, auth: apiKey(portal.createApiKey('ann')) })
      return rotateKey(broken, { swap: () => Promise.resolve() })
    },
  ],
]

describe('the life of a key', () => {
  test.each(ways)('tells no secret at %s', async (_, code, way) => {
    const one = await scene()
    const outcome = await one.tap.outcomeOf(() => way(one))
    expect(outcome.code).toBe(code)
    expect(one.tap.leaksIn(outcome.text)).toEqual([])
  })

  test('is printed without a key: made, inspected, listed and rotated', async () => {
    const { tap, client, withKey, portal } = await scene()
    const outcome = await tap.outcomeOf(async () => {
      const created = await createKey(client, { name: 'full', permissions: ['*'] })
      const old = withKey(portal.createApiKey('ann'))
      const rotated = await rotateKey(old, { swap: ({ key }) => Promise.resolve(tap.secret(key, 'new key')) })
      return { created, rotated, inspected: await inspectKey(withKey(created.key)), all: await listKeys(client) }
    })
    expect(outcome.code).toBe('none')
    expect(tap.known()).toEqual(expect.arrayContaining(['key', 'new key']))
    expect(tap.leaksIn(outcome.text)).toEqual([])
  })
})
