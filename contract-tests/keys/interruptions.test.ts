import { describe, expect, test } from 'vitest'
import { has } from '../../src/client/has.ts'
import { createKey, inspectKey, listKeys, rotateKey } from '../../src/client/keys/index.ts'
import { keyPortal, releases } from './key-portal.ts'

/** What happens to the nth request of a run, and to those that follow. */
interface Interruption {
  readonly at: number
  readonly how: 'its request is lost' | 'its answer is lost' | 'it is answered 502 once'
}

/** Who rotates: the key itself; its user, by the key's id; or the key, into one that may do less. */
const ways = ['itself', 'by its id', 'into a narrower one'] as const

const name = 'Backup of the whole accounting'

/** One more than a rotation has requests. */
const places = Array.from({ length: 8 }, (_, at) => at)
const interruptions = places.flatMap((at): Interruption[] => [
  { at, how: 'its request is lost' },
  { at, how: 'its answer is lost' },
  { at, how: 'it is answered 502 once' },
])

/** A key, where it is stored, and two others that must never be touched: one of its name, one that is another user's. */
async function setUp(release: (typeof releases)[number], way: (typeof ways)[number]) {
  const { portal, withKey, works, client, login, signedIn } = await keyPortal({ release })
  const user = await login('ann')
  const ann = client(user)
  const first = await createKey(ann, { name, permissions: ['*:write'] })
  const bystanders = [
    await createKey(ann, { name, permissions: ['*:read'] }),
    await createKey(await signedIn('bob'), { name: `Backup ~${first.id.slice(0, 8)}`, permissions: ['*:read'] }),
  ]
  const store = { key: first.key }
  const brokenAfter: string[] = []

  /** Rotates as a process does that holds this key, and looks after each of its requests whether the stored one works. */
  const rotate = async (held: string, interruption?: Interruption, before: () => void = () => undefined) => {
    const { at, how } = interruption ?? { at: Infinity, how: 'it is answered 502 once' }
    let sent = 0
    const fetch = async (request: Request) => {
      const place = sent++
      const dies = how !== 'it is answered 502 once'
      const arrives = place < at || (place > at && !dies) || (place === at && how === 'its answer is lost')
      const response = arrives ? await portal.fetch(request) : new Response('<h1>Bad Gateway</h1>', { status: 502 })
      if (!(await works(store.key))) brokenAfter.push(`${request.method} ${new URL(request.url).pathname}`)
      if (place >= at && dies) throw new TypeError('the process is dead')
      return response
    }
    const { id, permissions } = await inspectKey(withKey(held))
    // A key that may make no keys is rotated by its user.
    const byId = way === 'by its id' || !permissions.includes('*:write')
    before()
    return rotateKey(byId ? client(user, { fetch }) : withKey(held, { fetch }), {
      ...(byId && { id }),
      ...(way === 'into a narrower one' && { permissions: ['files:read'] as const }),
      async swap({ key }) {
        await Promise.resolve()
        store.key = key
      },
    })
  }
  const keys = () => listKeys(ann)
  return { portal, first, store, rotate, works, bystanders, brokenAfter, keys }
}

describe.each(releases)('a rotation that is interrupted in %s', (release) => {
  describe.each(ways)('%s', (way) => {
    test.each(interruptions)(
      'at request $at, where $how: what is stored works, and the next run tidies up',
      async (one) => {
        const { first, store, rotate, works, bystanders, brokenAfter, keys } = await setUp(release, way)
        await rotate(first.key, one).catch(() => undefined)
        expect(await works(store.key)).toBe(true)

        const { key, leftOver } = await rotate(store.key)
        expect([leftOver, brokenAfter]).toEqual([[], []])
        expect(key.key).toBe(store.key)
        const left = await keys()
        expect(left.map(({ id }) => id).sort()).toEqual([key, ...bystanders].map(({ id }) => id).sort())
        expect(left.find(({ id }) => id === key.id)?.name).toContain('Backup of the whole')
        for (const { key: secret } of [key, ...bystanders]) expect(await works(secret)).toBe(true)
      },
    )
  })

  test.each(interruptions)(
    'at request $at, where $how: a process that still holds the old key does no harm',
    async (one) => {
      const { first, store, rotate, works, brokenAfter } = await setUp(release, 'itself')
      await rotate(first.key, one).catch(() => undefined)
      if (await works(first.key)) await rotate(first.key)
      expect(brokenAfter).toEqual([])
      expect(await works(store.key)).toBe(true)
    },
  )

  const operations = ['listApiKeys', 'getSelf', 'createApiKey', 'getOwnApiKey', 'deleteApiKey', 'updateApiKey']
  const failures = ['html', 'close', 401, 429] as const
  test.each(operations.flatMap((operation) => failures.map((how) => [operation, how] as const)))(
    'while %s fails (%s), what there is of it is the stored key and what error or result call left over',
    async (operation, how) => {
      const { portal, first, store, rotate, works, bystanders, keys } = await setUp(release, 'by its id')
      const outcome: unknown = await rotate(first.key, undefined, () => portal.fail(operation, { with: how })).catch(
        (error: unknown) => error,
      )
      portal.fail(operation, { with: how, times: 0 })
      expect(await works(store.key)).toBe(true)
      const left = (await keys()).filter(({ id }) => bystanders.every((other) => other.id !== id))
      const stored = left.filter(({ postfix }) => store.key.endsWith(postfix)).map(({ id }) => id)
      expect(left.map(({ id }) => id).sort()).toEqual([...stored, ...leftOverOf(outcome)].sort())
    },
  )
})

/** The ids that a result or an error names. */
function leftOverOf(outcome: unknown): readonly unknown[] {
  if (!has(outcome, 'leftOver') || !Array.isArray(outcome.leftOver)) return []
  return outcome.leftOver.map((one: unknown) => (has(one, 'id') ? one.id : one))
}
