import { describe, expect, test } from 'vitest'
import { bearer, cookie, envelopeOf, membersOf, responseOf, testPortal } from './test-portal.ts'

const keys = '/api/2.0/keys'

describe('keys (portal 6)', () => {
  test('a key survives the logout of its maker', async () => {
    const { portal, send, token, status } = await testPortal()
    const [key, value] = [portal.createApiKey('ann'), await token('ann')]
    await send('POST', '/api/2.0/authentication/logout', undefined, cookie(value))
    expect([await status(bearer(value)), await status(bearer(key))]).toEqual([401, 200])
  })

  test('the object has all of its members, and of its maker a short profile', async () => {
    const { portal, send, get, token } = await testPortal()
    const ann = bearer(await token('ann'))
    const made = await responseOf(await send('POST', keys, { name: 'x', expiresInDays: 1 }, ann))
    expect(Object.keys(made)).toEqual([
      'id',
      'name',
      'key',
      'keyPostfix',
      'permissions',
      'createOn',
      'createBy',
      'expiresAt',
      'isActive',
    ])
    expect(made.createBy).toMatchObject({ id: portal.users[0]?.id, displayName: 'Ann Example' })
    await get('/api/2.0/people/@self', bearer(String(made.key)))
    const own = await responseOf(await get(`${keys}/@self`, bearer(String(made.key))))
    expect(own.lastUsed).toBe('2026-06-30T12:00:00.0000000Z')
  })

  test.each([1, 365])('one day and a year are taken: %i', async (expiresInDays) => {
    const { portal, send } = await testPortal()
    const answer = await send('POST', keys, { name: 'x', expiresInDays }, bearer(portal.createApiKey('ann')))
    expect(answer.status).toBe(200)
  })

  test('the problems of a new key have the words of the server', async () => {
    const { portal, send } = await testPortal()
    const body = { name: 'x'.repeat(31), expiresInDays: 366 }
    const answer = await send('POST', keys, body, bearer(portal.createApiKey('ann')))
    expect((await responseOf(answer)).errors).toEqual({
      Name: ['Incorrect name. Length must be less than 30'],
      ExpiresInDays: ['Incorrect number of days. Value must be between 1 and 365'],
    })
  })

  test('reading takes a global scope, writing the whole one', async () => {
    const { portal, send } = await testPortal()
    const id = '00000000-0000-4000-8000-000000000000'
    const asked = [
      ['GET', keys],
      ['GET', `${keys}/permissions`],
      ['POST', keys],
      ['PUT', `${keys}/${id}`],
      ['DELETE', `${keys}/${id}`],
    ] as const
    const statuses = async (permissions: readonly string[]) => {
      const headers = bearer(portal.createApiKey('ann', { permissions }))
      const answers = []
      for (const [method, path] of asked) {
        const body = method === 'POST' || method === 'PUT' ? { name: 'x' } : undefined
        answers.push((await send(method, path, body, headers)).status)
      }
      return answers
    }
    expect(await statuses(['*:read'])).toEqual([200, 200, 403, 403, 403])
    expect(await statuses(['*:write'])).toEqual([200, 200, 200, 500, 500])
    expect(await statuses(['accounts:write'])).toEqual([403, 403, 403, 403, 403])
  })

  test('the permissions are these eleven', async () => {
    const { portal, get } = await testPortal()
    const { response } = await envelopeOf(await get(`${keys}/permissions`, bearer(portal.createApiKey('ann'))))
    const scopes = ['accounts.self', 'accounts', 'files', 'rooms'].flatMap((one) => [`${one}:read`, `${one}:write`])
    expect(new Set(Array.isArray(response) ? response : [])).toEqual(new Set(['*', '*:read', '*:write', ...scopes]))
  })

  test('names may repeat, and there may be many', async () => {
    const { portal, send } = await testPortal()
    const ann = bearer(portal.createApiKey('ann'))
    for (let at = 0; at < 50; at++) expect((await send('POST', keys, { name: 'same' }, ann)).status).toBe(200)
  })

  test('a key deletes keys, its own included', async () => {
    const { portal, send, get, status } = await testPortal()
    const key = portal.createApiKey('ann', { permissions: ['*:write'] })
    const { id } = membersOf(await responseOf(await get(`${keys}/@self`, bearer(key))))
    expect((await envelopeOf(await send('DELETE', `${keys}/${String(id)}`, undefined, bearer(key)))).response).toBe(
      true,
    )
    expect(await status(bearer(key))).toBe(401)
  })

  test('a key that is no longer good is 403 on anonymous routes: switched off, expired, deleted, unknown', async () => {
    const { portal, send, get } = await testPortal()
    const ann = bearer(portal.createApiKey('ann'))
    const [off, expired, deleted] = [
      portal.createApiKey('ann'),
      portal.createApiKey('ann', { expiresInDays: 1 }),
      portal.createApiKey('ann'),
    ]
    const idOf = async (key: string) => String((await responseOf(await get(`${keys}/@self`, bearer(key)))).id)
    await send('PUT', `${keys}/${await idOf(off)}`, { isActive: false }, ann)
    await send('DELETE', `${keys}/${await idOf(deleted)}`, undefined, ann)
    portal.clock.advance({ days: 1 })
    for (const key of [off, expired, deleted, 'sk-0000'])
      expect((await get('/api/2.0/authentication', bearer(key))).status).toBe(403)
  })

  test.each(['3.6', '3.7'] as const)(
    'where developer tools are limited a user makes no keys, an administrator does: %s',
    async (release) => {
      const { portal, send } = await testPortal({ release, oauth: { developerToolsForUsers: false } })
      const make = async (name: string) =>
        (await send('POST', keys, { name: 'x' }, bearer(portal.createApiKey(name)))).status
      expect([await make('ann'), await make('bob')]).toEqual([200, release === '3.7' ? 403 : 500])
    },
  )

  test('an expired key is shown switched off once the job of every ten minutes has come by', async () => {
    const now = Date.UTC(2026, 5, 30, 12, 3)
    const { portal, get, token } = await testPortal({ now })
    portal.createApiKey('ann', { expiresInDays: 1 })
    const ann = bearer(await token('ann'))
    const active = async () => {
      const { response } = await envelopeOf(await get(keys, ann))
      return membersOf(Array.isArray(response) ? response[0] : undefined).isActive
    }
    portal.clock.advance({ days: 1, minutes: 6 })
    expect(await active()).toBe(true)
    portal.clock.advance({ minutes: 1 })
    expect(await active()).toBe(false)
  })
})
