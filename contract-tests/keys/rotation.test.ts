import { describe, expect, test, vi } from 'vitest'
import { createKey, inspectKey, listKeys, rotateKey, updateKey } from '../../src/client/keys/index.ts'
import { noon } from '../portal/test-portal.ts'
import { keyPortal, releases } from './key-portal.ts'

const days = 86_400_000

describe.each(releases)('rotating a key in %s', (release) => {
  /** A key of ann's, stored where swap stores the next one. */
  const setUp = async (permissions: Parameters<typeof createKey>[1]['permissions'] = ['*:write']) => {
    const fixture = await keyPortal({ release })
    const ann = await fixture.signedIn('ann')
    const old = await createKey(ann, { name: 'Backup', permissions, expiresInDays: 90 })
    const store = { key: old.key }
    const swap = async ({ key }: { readonly key: string }) => {
      await Promise.resolve()
      store.key = key
    }
    return { ...fixture, ann, old, store, swap, own: fixture.withKey(old.key) }
  }

  test('makes a key like the old one, tries it, has it stored, and only then deletes the old one', async () => {
    const { own, old, store, swap, works, ann, portal, asked } = await setUp()
    portal.clock.advance({ days: 80 })
    const before = asked().length
    const { key, deleted, leftOver } = await rotateKey(own, {
      async swap(created) {
        expect([await works(old.key), await works(created.key)]).toEqual([true, true])
        await swap(created)
      },
    })
    expect(asked().slice(before)).toEqual([
      'getOwnApiKey',
      'listApiKeys',
      'createApiKey',
      'getOwnApiKey',
      ...['getOwnApiKey', 'getOwnApiKey'], // the test's own, in swap
      'deleteApiKey',
      'updateApiKey',
    ])
    expect([deleted, leftOver]).toEqual([[old.id], []])
    expect(await listKeys(ann)).toMatchObject([{ id: key.id, name: 'Backup', permissions: ['*:write'] }])
    expect([key.name, key.key]).toEqual(['Backup', store.key])
    expect(key.expiresAt).toEqual(new Date(noon + 170 * days))
    expect([await works(old.key), await works(store.key)]).toEqual([false, true])
  })

  test('rotates again and again', async () => {
    const { withKey, store, swap, ann } = await setUp()
    for (let round = 0; round < 3; round++) await rotateKey(withKey(store.key), { swap })
    expect((await listKeys(ann)).map(({ name }) => name)).toEqual(['Backup'])
  })

  test('changes what it is told to', async () => {
    const { own, swap } = await setUp(['*'])
    const { key } = await rotateKey(own, { swap, name: 'Reports', permissions: ['*:write'], expiresInDays: null })
    expect([key.name, key.permissions, key.expiresAt]).toEqual(['Reports', ['*:write'], undefined])
  })

  test('a key of full access stays one, a key without an end too', async () => {
    const { ann, withKey, swap } = await setUp()
    const { key } = await createKey(ann, { name: 'x', permissions: ['*'] })
    const rotated = await rotateKey(withKey(key), { swap })
    expect([rotated.key.permissions, rotated.key.expiresAt]).toEqual([['*'], undefined])
  })

  test('the signed-in user rotates a narrow key by its id', async () => {
    const { ann, old, store, swap, works } = await setUp(['files:read'])
    const { key, deleted } = await rotateKey(ann, { id: old.id.toUpperCase(), swap })
    expect([key.name, key.permissions, deleted]).toEqual(['Backup', ['files:read'], [old.id]])
    expect(await works(store.key)).toBe(true)
  })

  test('a key that makes itself narrower deletes itself last, and leaves its successor its name', async () => {
    const { own, old, swap, ann } = await setUp()
    const { key, deleted, leftOver } = await rotateKey(own, { swap, permissions: ['files:read'] })
    expect([deleted, leftOver]).toEqual([[old.id], []])
    expect(await listKeys(ann)).toMatchObject([{ id: key.id, name: key.name }])
    expect(key.name).toBe(`Backup ~${old.id.slice(0, 8)}`)
  })

  test('a key that lacks *:write is told so before anything is changed', async () => {
    const { portal, withKey, swap, asked } = await setUp()
    const narrow = withKey(portal.createApiKey('ann', { permissions: ['*:read', 'files:write'] }))
    const before = asked().length
    const missing = { name: 'CredentialError', code: 'missing-scope', scope: '*:write' }
    await expect(rotateKey(narrow, { swap })).rejects.toMatchObject(missing)
    await expect(rotateKey(narrow, { swap, id: 'any' })).rejects.toMatchObject(missing)
    expect(asked().slice(before)).toEqual(['getOwnApiKey', 'getOwnApiKey'])
  })

  test('what is no key has to say which one it means', async () => {
    const { ann, swap } = await setUp()
    await expect(rotateKey(ann, { swap })).rejects.toMatchObject({ code: 'not-an-api-key' })
    const unknown = { code: 'unknown-key', keyId: '00000000-0000-4000-8000-000000000000' }
    await expect(rotateKey(ann, { swap, id: unknown.keyId })).rejects.toMatchObject(unknown)
  })

  test('an administrator cannot rotate the key of another, which would become the administrator’s', async () => {
    const { signedIn, ann, withKey, portal, swap, asked } = await setUp()
    const { id } = await createKey(await signedIn('bob'), { name: 'x', permissions: ['files:read'] })
    const admin = withKey(portal.createApiKey('ann'))
    const before = asked().length
    for (const client of [ann, admin]) {
      await expect(rotateKey(client, { id, swap })).rejects.toMatchObject({ code: 'not-yours', keyId: id })
    }
    expect(asked().slice(before)).not.toContain('createApiKey')
  })

  test('where swap throws, the new key is deleted again and the old one stays', async () => {
    const { own, old, ann, works } = await setUp()
    const swap = vi.fn(() => Promise.reject(new Error('disk full')))
    await expect(rotateKey(own, { swap })).rejects.toMatchObject({
      name: 'KeyError',
      code: 'rotation-failed',
      step: 'swap',
      keyId: old.id,
      leftOver: [],
      cause: { name: 'Error' },
    })
    expect((await listKeys(ann)).map(({ id }) => id)).toEqual([old.id])
    expect(await works(old.key)).toBe(true)
  })

  test('where the new key cannot be deleted again, the error says which one it is', async () => {
    const { portal, own, old, ann } = await setUp()
    portal.fail('deleteApiKey', { with: 401 })
    const swap = () => Promise.reject(new Error('disk full'))
    const failed = await rotateKey(own, { swap }).catch((error: unknown) => error)
    const [left] = (await listKeys(ann)).filter(({ id }) => id !== old.id)
    expect(left?.name).toBe(`Backup ~${old.id.slice(0, 8)}`)
    expect(failed).toMatchObject({ code: 'rotation-failed', step: 'swap', leftOver: [left?.id] })
  })

  test('where the new key does not work, it is deleted again and never stored', async () => {
    const { portal, withKey, old, ann } = await setUp()
    const swap = vi.fn()
    // Somebody switches the new key off as soon as it is there.
    const fetch = async (request: Request) => {
      const response = await portal.fetch(request)
      if (request.method === 'POST') {
        const made = (await listKeys(ann)).find(({ id }) => id !== old.id)
        await updateKey(ann, made?.id ?? '', { isActive: false })
      }
      return response
    }
    await expect(rotateKey(withKey(old.key, { fetch }), { swap })).rejects.toMatchObject({
      code: 'rotation-failed',
      step: 'verify',
      leftOver: [],
      cause: { status: 401 },
    })
    expect(swap).not.toHaveBeenCalled()
    expect((await listKeys(ann)).map(({ id }) => id)).toEqual([old.id])
  })

  test('where another key answers for the new one, as behind a proxy with a mind of its own, it is deleted again', async () => {
    const { portal, withKey, old, ann, swap, store } = await setUp()
    const fetch = (request: Request) => {
      if (request.method === 'GET') request.headers.set('authorization', `Bearer ${old.key}`)
      return portal.fetch(request)
    }
    await expect(rotateKey(withKey(old.key, { fetch }), { swap })).rejects.toMatchObject({
      code: 'rotation-failed',
      step: 'verify',
      cause: { code: 'unexpected-answer' },
    })
    expect([store.key, (await listKeys(ann)).map(({ id }) => id)]).toEqual([old.key, [old.id]])
  })

  test('what could not be deleted after the swap is told, and goes with the next rotation', async () => {
    const { portal, own, old, ann, swap, store, withKey } = await setUp()
    portal.fail('deleteApiKey', { with: 401, times: 1 })
    const { key, deleted, leftOver } = await rotateKey(own, { swap })
    expect([deleted, leftOver]).toEqual([
      [],
      [{ id: old.id, name: 'Backup', error: expect.objectContaining({ status: 401 }) as unknown }],
    ])
    expect(key.name).toBe(`Backup ~${old.id.slice(0, 8)}`)
    const next = await rotateKey(withKey(store.key), { swap })
    expect([...next.deleted].sort()).toEqual([old.id, key.id].sort())
    expect(await listKeys(ann)).toMatchObject([{ id: next.key.id, name: 'Backup' }])
  })

  test('a name of thirty characters is cut while a rotation is pending, and whole again afterwards', async () => {
    const { portal, ann, swap, store, withKey } = await setUp()
    const name = 'Backup of the whole accounting'
    const { id, key } = await createKey(ann, { name, permissions: ['*:write'] })
    portal.fail('deleteApiKey', { with: 401, times: 1 })
    const pending = await rotateKey(withKey(key), { swap })
    expect(pending.key.name).toBe(`Backup of the whole ~${id.slice(0, 8)}`)
    expect((await rotateKey(withKey(store.key), { swap })).key.name).toBe(name)
  })

  test('an old key that somebody else has deleted meanwhile is told, for the portal’s 500 is no proof', async () => {
    const { own, old, ann, swap } = await setUp()
    const { deleted, leftOver } = await rotateKey(own, {
      async swap(created) {
        await swap(created)
        await ann.DELETE('/api/2.0/keys/{keyId}', { params: { path: { keyId: old.id } } })
      },
    })
    expect(deleted).toEqual([])
    expect(leftOver).toMatchObject([{ id: old.id, error: { code: 'unknown-key' } }])
  })

  test('an abort before the swap leaves the old key, and one after it changes nothing any more', async () => {
    const { own, ann, swap, store, withKey, old } = await setUp()
    const early = AbortSignal.abort()
    await expect(rotateKey(own, { swap, signal: early })).rejects.toMatchObject({ code: 'aborted' })
    expect((await listKeys(ann)).map(({ id }) => id)).toEqual([old.id])
    const late = new AbortController()
    await rotateKey(withKey(store.key), {
      signal: late.signal,
      async swap(created) {
        await swap(created)
        late.abort()
      },
    })
    expect(await listKeys(ann)).toHaveLength(1)
    expect((await inspectKey(withKey(store.key))).name).toBe('Backup')
  })
})
