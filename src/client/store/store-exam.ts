import { describe, expect, it } from 'vitest'
import type { CredentialStore, StoredCredential } from './credential-store.ts'

/** Every member that there is. */
const whole: Required<StoredCredential> = {
  token: 'marked-token',
  obtainedAt: 1_700_000_000_000,
  expiresAt: 1_700_000_600_000,
  refreshToken: 'marked-refresh-token',
  scope: 'openid files:read',
  idToken: 'marked-id-token',
  lockedUntil: 1_700_000_060_000,
}

const strangeKeys = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  'Ünï côdé 💾',
  'k'.repeat(5000),
]

/** The exam that every CredentialStore sits. `makeStore` gives a new and empty one. */
export function examineStore(name: string, makeStore: () => CredentialStore | Promise<CredentialStore>): void {
  describe(`${name} keeps the contract of a store`, () => {
    it('knows nothing of a key that was never set', async () => {
      const store = await makeStore()
      expect(await store.get('key')).toBe(undefined)
      for (const key of strangeKeys) expect(await store.get(key)).toBe(undefined)
    })

    it('gives back every member as it was set', async () => {
      const store = await makeStore()
      await store.set('key', whole)
      expect(await store.get('key')).toEqual(whole)
    })

    it('replaces a credential as a whole: a member that is not set again is gone', async () => {
      const store = await makeStore()
      await store.set('key', whole)
      await store.set('key', { token: 'next', refreshToken: undefined })
      expect(await store.get('key')).toEqual({ token: 'next' })
    })

    it('keeps an empty credential, which is not the same as none', async () => {
      const store = await makeStore()
      await store.set('key', {})
      expect(await store.get('key')).toEqual({})
    })

    it('keeps what was set at that moment, whatever becomes of the object', async () => {
      const store = await makeStore()
      const mine = { token: 'first' }
      const set = store.set('key', mine)
      mine.token = 'second'
      await set
      expect(await store.get('key')).toEqual({ token: 'first' })
    })

    it('keeps each key apart, whatever it is made of', async () => {
      const store = await makeStore()
      for (const [index, key] of strangeKeys.entries()) await store.set(key, { token: `token ${index}` })
      for (const [index, key] of strangeKeys.entries())
        expect(await store.get(key)).toEqual({ token: `token ${index}` })
    })

    it('forgets what is deleted and nothing else, and does not mind what is not there', async () => {
      const store = await makeStore()
      await store.delete('one')
      await store.set('one', { token: '1' })
      await store.set('two', { token: '2' })
      await store.delete('one')
      await store.delete('one')
      expect([await store.get('one'), await store.get('two')]).toEqual([undefined, { token: '2' }])
    })

    it('loses none of the changes that are made at the same time', async () => {
      const store = await makeStore()
      const keys = Array.from({ length: 12 }, (_, index) => `key ${index}`)
      await store.set('going', { token: 'old' })
      await Promise.all([...keys.map((key) => store.set(key, { token: key })), store.delete('going')])
      expect(await Promise.all(keys.map((key) => store.get(key)))).toEqual(keys.map((token) => ({ token })))
      expect(await store.get('going')).toBe(undefined)
    })
  })

  describe(`${name} keeps the contract of a lock`, () => {
    it('hands on what the task returns', async () => {
      const store = await makeStore()
      expect(await store.withLock('key', () => Promise.resolve(42))).toBe(42)
    })

    it('hands on what the task throws, as it is, and then lets the next one in', async () => {
      const store = await makeStore()
      const error = new Error('of the task')
      await expect(store.withLock('key', () => Promise.reject(error))).rejects.toBe(error)
      const throwing = () => {
        throw error
      }
      await expect(store.withLock('key', throwing)).rejects.toBe(error)
      expect(await store.withLock('key', () => Promise.resolve('in'))).toBe('in')
    })

    it('lets those in who waited behind a task that throws', async () => {
      const store = await makeStore()
      const error = new Error('of the task')
      const first = store.withLock('key', () => Promise.reject(error))
      const second = store.withLock('key', () => Promise.resolve('in'))
      expect(await Promise.allSettled([first, second])).toEqual([
        { status: 'rejected', reason: error },
        { status: 'fulfilled', value: 'in' },
      ])
    })

    it('runs one task at a time for a key', async () => {
      const store = await makeStore()
      let inside = 0
      let most = 0
      const task = async () => {
        most = Math.max(most, ++inside)
        await new Promise((resolve) => setTimeout(resolve))
        inside--
      }
      await Promise.all(Array.from({ length: 5 }, () => store.withLock('key', task)))
      expect({ most, inside }).toEqual({ most: 1, inside: 0 })
    })

    it('runs tasks of different keys at the same time: here each waits for the other', async () => {
      const store = await makeStore()
      const [one, two] = [signal(), signal()]
      await Promise.all([
        store.withLock('one', () => (one.give(), two.given)),
        store.withLock('two', () => (two.give(), one.given)),
      ])
    })

    it('lets the task get, set and delete, for its own key and for others', async () => {
      const store = await makeStore()
      await store.set('other', { token: 'old' })
      const got = await store.withLock('key', async () => {
        await store.set('key', { token: 'new' })
        await store.delete('other')
        return [await store.get('key'), await store.get('other')]
      })
      expect(got).toEqual([{ token: 'new' }, undefined])
    })

    it('lets the task of one key take the lock of another', async () => {
      const store = await makeStore()
      const inner = () => store.withLock('inner', () => Promise.resolve('both'))
      expect(await store.withLock('outer', inner)).toBe('both')
    })

    it('lets get, set and delete through while a task runs', async () => {
      const store = await makeStore()
      await store.withLock('key', async () => {
        await Promise.all([store.set('other', { token: 'new' }), store.get('key')])
      })
      expect(await store.get('other')).toEqual({ token: 'new' })
    })

    it('makes reading, changing and writing one step: no count is lost', async () => {
      const store = await makeStore()
      const count = async () => {
        const known = await store.get('key')
        await store.set('key', { token: String(Number(known?.token ?? 0) + 1) })
      }
      await Promise.all(Array.from({ length: 20 }, () => store.withLock('key', count)))
      expect(await store.get('key')).toEqual({ token: '20' })
    })
  })

  it(`${name} shows nothing of a credential or a key when it is printed`, async () => {
    const store = await makeStore()
    await store.set('marked-key', whole)
    const inspect: unknown = Reflect.get(store, Symbol.for('nodejs.util.inspect.custom'))
    const value: unknown = store
    const printed = [
      String(value),
      JSON.stringify(value),
      JSON.stringify(typeof inspect === 'function' ? inspect.call(store) : undefined),
    ]
    expect(printed.join(' ')).not.toContain('marked')
  })
}

function signal() {
  let give: (() => void) | undefined
  const given = new Promise<void>((resolve) => (give = resolve))
  return { given, give: () => give?.() }
}
