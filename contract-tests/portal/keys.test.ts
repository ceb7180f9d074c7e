import { describe, expect, test } from 'vitest'
import {
  bearer,
  cookie,
  envelopeOf,
  membersOf,
  messageOf,
  responseOf,
  testPortal,
  type Members,
} from './test-portal.ts'

const keys = '/api/2.0/keys'
const listOf = async (answer: Response): Promise<readonly Members[]> => {
  const { response } = await envelopeOf(answer)
  return Array.isArray(response) ? response.map(membersOf) : []
}

describe('making keys (portal 6)', () => {
  test('the answer has the secret, which works at once and is shown nowhere else', async () => {
    const { get, send, token, status } = await testPortal()
    const ann = bearer(await token('ann'))
    const made = await responseOf(
      await send('POST', keys, { name: 'Backup', permissions: ['*:read'], expiresInDays: 30 }, ann),
    )
    const secret = String(made.key)
    expect(made).toMatchObject({
      name: 'Backup',
      key: expect.stringMatching(/^sk-[0-9a-f]{64}$/) as string,
      keyPostfix: secret.slice(-4),
      permissions: ['*:read'],
      createOn: '2026-06-30T12:00:00.0000000Z',
      expiresAt: '2026-07-30T12:00:00.0000000Z',
      isActive: true,
    })
    expect(made).not.toHaveProperty('lastUsed')
    expect(await status(bearer(secret))).toBe(200)
    const text = await (await get(keys, ann)).text()
    expect(text).not.toContain(secret)
    expect(text).toContain(`"key":"sk-***${secret.slice(-4)}"`)
    expect(text).toContain('"lastUsed":"2026-06-30T12:00:00.0000000Z"')
  })

  test('a star among the permissions is stored as an empty list, which is everything', async () => {
    const { send, token } = await testPortal()
    const made = await responseOf(
      await send('POST', keys, { name: 'All', permissions: ['files:read', '*'] }, bearer(await token('ann'))),
    )
    expect(made.permissions).toEqual([])
    expect((await send('POST', keys, { name: 'More' }, bearer(String(made.key)))).status).toBe(200)
  })

  test.each([
    ['no name', {}, '$'],
    ['an empty name', { name: '' }, 'Name'],
    ['a name of 31', { name: 'x'.repeat(31) }, 'Name'],
    ['no days', { name: 'x', expiresInDays: 0 }, 'ExpiresInDays'],
    ['more than a year', { name: 'x', expiresInDays: 366 }, 'ExpiresInDays'],
    ['days in words', { name: 'x', expiresInDays: 'ten' }, '$.expiresInDays'],
    ['a permission alone', { name: 'x', permissions: 'files:read' }, '$.permissions'],
  ])('%s is 400 with a problem that names the member', async (_, body, member) => {
    const { send, token } = await testPortal()
    const answer = await send('POST', keys, body, bearer(await token('ann')))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ])
    expect(Object.keys(membersOf((await responseOf(answer)).errors))).toEqual([member])
    expect(await envelopeOf(answer)).toMatchObject({ count: 1, status: 1, statusCode: 400 })
  })

  test('permissions that there are not are 400 with an exception', async () => {
    const { send, token } = await testPortal()
    const answer = await send('POST', keys, { name: 'x', permissions: ['read', 'write'] }, bearer(await token('ann')))
    expect([answer.status, await messageOf(answer)]).toEqual([400, 'Permissions are not valid.'])
  })

  test('a guest may not', async () => {
    const { send, token } = await testPortal()
    const answer = await send('POST', keys, { name: 'x' }, bearer(await token('gil')))
    expect([answer.status, await messageOf(answer)]).toEqual([403, 'Access denied'])
  })
})

describe('reading keys (portal 6)', () => {
  test('an administrator sees those of the portal, anybody else their own, newest first, and the count is 1', async () => {
    const { portal, get, token } = await testPortal()
    for (const name of ['ann', 'bob', 'ann']) portal.createApiKey(name)
    const all = await get(keys, bearer(await token('ann')))
    expect((await envelopeOf(all)).count).toBe(1)
    expect((await listOf(all)).map(({ name }) => name)).toEqual(['key of ann', 'key of bob', 'key of ann'])
    expect((await listOf(await get(keys, bearer(await token('bob'))))).map(({ name }) => name)).toEqual(['key of bob'])
  })

  test('the permissions are eleven', async () => {
    const { get, token } = await testPortal()
    expect((await envelopeOf(await get(`${keys}/permissions`, bearer(await token('ann'))))).count).toBe(11)
  })

  test('@self is the key in the header; with a cookie 400, with anything else in the header 500', async () => {
    const { portal, get, token } = await testPortal()
    const secret = portal.createApiKey('bob', { permissions: ['files:read'] })
    expect(await responseOf(await get(`${keys}/@self`, bearer(secret)))).toMatchObject({
      key: `sk-***${secret.slice(-4)}`,
    })
    const ann = await token('ann')
    expect((await get(`${keys}/@self`, cookie(ann))).status).toBe(400)
    expect((await get(`${keys}/@self`, bearer(ann))).status).toBe(500)
    const basic = await get(`${keys}/@self`, { authorization: `Basic ${btoa('ann@example.com:password of ann')}` })
    expect([basic.status, basic.headers.has('www-authenticate')]).toEqual([500, false])
  })
})
