import { describe, expect, test } from 'vitest'
import { bearer, envelopeOf, membersOf, testPortal, type Members } from './test-portal.ts'

const keys = '/api/2.0/keys'
const nobodys = '00000000-0000-4000-8000-000000000000'
const listOf = async (answer: Response): Promise<readonly Members[]> => {
  const { response } = await envelopeOf(answer)
  return Array.isArray(response) ? response.map(membersOf) : []
}

describe('changing keys (portal 6)', () => {
  const setUp = async (release: '3.6' | '3.7' = '3.7') => {
    const fixture = await testPortal({ release })
    const secret = fixture.portal.createApiKey('bob', { permissions: ['*:read'], expiresInDays: 1 })
    const ann = bearer(await fixture.token('ann'))
    const [key] = await listOf(await fixture.get(keys, ann))
    const change = async (body: Members, headers = ann) => {
      const answer = await fixture.send('PUT', `${keys}/${String(key?.id)}`, body, headers)
      return [answer.status, (await envelopeOf(answer)).response]
    }
    return { ...fixture, secret, ann, id: String(key?.id), change }
  }

  test('what is left out stays, an empty name or list too', async () => {
    const { get, ann, change } = await setUp()
    expect(await change({ name: 'Reports' })).toEqual([200, true])
    expect(await change({ name: '', permissions: [] })).toEqual([200, true])
    expect((await listOf(await get(keys, ann)))[0]).toMatchObject({
      name: 'Reports',
      permissions: ['*:read'],
      isActive: true,
    })
  })

  test('what is null is as good as left out (portal 1.1)', async () => {
    const { get, ann, change } = await setUp()
    expect(await change({ name: null, permissions: null })).toEqual([200, true])
    expect((await listOf(await get(keys, ann)))[0]).toMatchObject({ permissions: ['*:read'], isActive: true })
  })

  test('a switched off key is 401, and works when it is on again', async () => {
    const { status, secret, change } = await setUp()
    await change({ isActive: false })
    expect(await status(bearer(secret))).toBe(401)
    await change({ isActive: true })
    expect(await status(bearer(secret))).toBe(200)
  })

  test('a single star is stored as null: the member is then missing, and everything is open', async () => {
    const { get, send, ann, secret, change } = await setUp()
    await change({ permissions: ['*'] })
    expect((await listOf(await get(keys, ann)))[0]).not.toHaveProperty('permissions')
    expect((await send('POST', keys, { name: 'x' }, bearer(secret))).status).toBe(200)
  })

  test('somebody else gets false and changes nothing', async () => {
    const { portal, send, change, status, secret, id } = await setUp()
    const gil = bearer(portal.createApiKey('gil'))
    expect(await change({ isActive: false }, gil)).toEqual([200, false])
    expect((await envelopeOf(await send('DELETE', `${keys}/${id}`, undefined, gil))).response).toBe(false)
    expect(await status(bearer(secret))).toBe(200)
  })

  test('an expired key is 401 and can no longer be changed; in 3.6 it could', async () => {
    const { portal, status, secret, change } = await setUp()
    portal.clock.advance({ days: 1 })
    expect(await status(bearer(secret))).toBe(401)
    expect(await change({ name: 'x' })).toEqual([200, false])
    const old = await setUp('3.6')
    old.portal.clock.advance({ days: 1 })
    expect(await old.change({ name: 'x' })).toEqual([200, true])
  })

  test('an unknown id is 500, or an empty 404 where that deviation is off; what is no id is 404', async () => {
    const { send, ann } = await setUp()
    expect((await send('PUT', `${keys}/${nobodys}`, {}, ann)).status).toBe(500)
    expect((await send('DELETE', `${keys}/${nobodys}`, undefined, ann)).status).toBe(500)
    expect((await send('DELETE', `${keys}/nothing`, undefined, ann)).status).toBe(404)
    const mild = await testPortal({ deviations: { unknownKeyIs500: false } })
    expect(
      (await mild.send('DELETE', `${keys}/${nobodys}`, undefined, bearer(mild.portal.createApiKey('ann')))).status,
    ).toBe(404)
  })

  test('permissions that there are not are 400 before anything is looked up', async () => {
    const { change } = await setUp()
    expect((await change({ permissions: ['write'] }))[0]).toBe(400)
  })

  test('a deleted key is 401 and gone from the list', async () => {
    const { get, send, status, ann, secret, id } = await setUp()
    expect((await envelopeOf(await send('DELETE', `${keys}/${id}`, undefined, ann))).response).toBe(true)
    expect(await status(bearer(secret))).toBe(401)
    expect(await listOf(await get(keys, ann))).toEqual([])
  })

  test('a key survives logout, a new password and a second factor', async () => {
    const { portal, send, status, secret, ann } = await setUp()
    portal.setPassword('bob', 'another')
    await send('PUT', '/api/2.0/settings/tfaapp', { type: 'App' }, ann)
    expect(await status(bearer(secret))).toBe(200)
  })
})
