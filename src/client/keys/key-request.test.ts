import { describe, expect, it } from 'vitest'
import { apiKey } from '../credentials/api-key.ts'
import { createClient } from '../create-client.ts'
import { createKey } from './create-key.ts'
import { rotateKey } from './rotate-key.ts'
import { updateKey } from './update-key.ts'

const sent: string[] = []
const portal = createClient({
  baseUrl: 'https://acme.example',
  auth: apiKey('sk-1'),
  fetch: ({ url }) => {
    sent.push(url)
    return Promise.resolve(new Response(null, { status: 500 }))
  },
})
const swap = () => Promise.resolve()

const names = [undefined, '', ' ', 'x'.repeat(31), 7]
const permissions = [undefined, [], '*', null]
const days = [0, 366, 1.5, NaN, '30']

describe('what no portal takes, or takes for something else', () => {
  it.each([
    ...names.map((name) => ({ name })),
    ...permissions.map((list) => ({ permissions: list })),
    ...days.map((expiresInDays) => ({ expiresInDays })),
  ])('a new key with %j is refused before anything is sent', async (part) => {
    // @ts-expect-error JavaScript callers, and unset variables
    const call = createKey(portal, { name: 'x', permissions: ['*'], ...part })
    await expect(call).rejects.toMatchObject({ name: 'MisuseError', code: 'invalid-key' })
    expect(sent).toEqual([])
  })

  it.each<[string, () => Promise<unknown>]>([
    ['an empty name, which would change nothing', () => updateKey(portal, 'id', { name: '' })],
    // @ts-expect-error JavaScript callers
    ['an empty list, which would change nothing', () => updateKey(portal, 'id', { permissions: [] })],
    ['a long name', () => updateKey(portal, 'id', { name: 'x'.repeat(31) })],
    // @ts-expect-error JavaScript callers
    ['a rotation without a swap', () => rotateKey(portal, {})],
    ['a rotation to a long name', () => rotateKey(portal, { swap, name: 'x'.repeat(31) })],
    // @ts-expect-error JavaScript callers
    ['a rotation to no permissions', () => rotateKey(portal, { swap, permissions: [] })],
    ['a rotation to a long life', () => rotateKey(portal, { swap, expiresInDays: 366 })],
  ])('%s is refused before anything is sent', async (_, call) => {
    await expect(call()).rejects.toMatchObject({ name: 'MisuseError', code: 'invalid-key' })
    expect(sent).toEqual([])
  })

  it('no client is refused as well', async () => {
    // @ts-expect-error not a client
    await expect(createKey('https://acme.example', { name: 'x', permissions: ['*'] })).rejects.toMatchObject({
      code: 'not-a-client',
    })
  })
})
