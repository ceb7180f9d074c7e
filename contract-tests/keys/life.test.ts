import { describe, expect, test } from 'vitest'
import { createKey, deleteKey, inspectKey, keyExpiry, listKeys, updateKey } from '../../src/client/keys/index.ts'
import { noon } from '../portal/test-portal.ts'
import { keyPortal, releases } from './key-portal.ts'

const days = 86_400_000

describe.each(releases)('the life of a key in %s', (release) => {
  const setUp = () => keyPortal({ release, utcOffset: 180 })

  test('is made with what it may do, works, and knows its end', async () => {
    const { signedIn, client, portal } = await setUp()
    const ann = await signedIn('ann')
    const made = await createKey(ann, { name: 'Backup', permissions: ['files:read'], expiresInDays: 30 })
    expect(made.key).toMatch(/^sk-[\da-f]{64}$/)
    expect(made).toMatchObject({
      name: 'Backup',
      postfix: made.key.slice(-4),
      permissions: ['files:read'],
      isActive: true,
      createdAt: new Date(noon),
      createdBy: { id: portal.users[0]?.id },
      expiresAt: new Date(noon + 30 * days),
    })
    const seen = await inspectKey(client(made.credential))
    expect(seen).toMatchObject({ id: made.id, permissions: ['files:read'], expiry: { state: 'active', daysLeft: 30 } })
    expect(seen.lastUsed).toEqual(new Date(noon))
  })

  test('has an end by the clock of the portal, and warns before it', async () => {
    const { signedIn, withKey, portal } = await setUp()
    const { key } = await createKey(await signedIn('ann'), { name: 'x', permissions: ['*:read'], expiresInDays: 30 })
    portal.clock.advance({ days: 17 })
    expect((await inspectKey(withKey(key))).expiry).toEqual({ state: 'expires-soon', daysLeft: 13 })
    expect((await inspectKey(withKey(key), { warnDays: 7 })).expiry).toEqual({ state: 'active', daysLeft: 13 })
    portal.clock.advance({ days: 13 })
    await expect(inspectKey(withKey(key))).rejects.toMatchObject({ code: 'unauthorized', status: 401 })
  })

  test('is everything and for ever only where that is said', async () => {
    const { signedIn, withKey } = await setUp()
    const { key } = await createKey(await signedIn('ann'), { name: 'x', permissions: ['*'] })
    const seen = await inspectKey(withKey(key))
    expect(seen.permissions).toEqual(['*'])
    expect([seen.expiresAt, seen.expiry, keyExpiry(seen)]).toEqual([
      undefined,
      { state: 'never-expires' },
      { state: 'never-expires' },
    ])
  })

  test('is listed with the others, newest first', async () => {
    const { signedIn } = await setUp()
    const ann = await signedIn('ann')
    const bob = await signedIn('bob')
    await createKey(ann, { name: 'first', permissions: ['*:read'] })
    await createKey(bob, { name: 'second', permissions: ['*:read'] })
    expect((await listKeys(ann)).map(({ name }) => name)).toEqual(['second', 'first'])
    expect((await listKeys(bob)).map(({ name }) => name)).toEqual(['second'])
  })

  test('is changed, switched off and on, and deleted', async () => {
    const { signedIn, works } = await setUp()
    const ann = await signedIn('ann')
    const { id, key } = await createKey(ann, { name: 'x', permissions: ['*:read'] })
    await updateKey(ann, id, { name: 'Reports', permissions: ['files:read', 'rooms:read'] })
    expect((await listKeys(ann))[0]).toMatchObject({ name: 'Reports', permissions: ['files:read', 'rooms:read'] })
    await updateKey(ann, id, { isActive: false })
    expect(await works(key)).toBe(false)
    await updateKey(ann, id, { isActive: true })
    expect(await works(key)).toBe(true)
    await deleteKey(ann, id)
    expect([await works(key), await listKeys(ann)]).toEqual([false, []])
  })

  test('can be made to do everything, which is then said as such', async () => {
    const { signedIn, withKey } = await setUp()
    const ann = await signedIn('ann')
    const { id, key } = await createKey(ann, { name: 'x', permissions: ['files:read'] })
    await updateKey(ann, id, { permissions: ['*', 'files:read'] })
    expect((await inspectKey(withKey(key))).permissions).toEqual(['*'])
    expect(await listKeys(withKey(key))).toHaveLength(1)
  })
})
