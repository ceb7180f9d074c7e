import { describe, expect, test } from 'vitest'
import { apiKey } from '../../src/client/credentials/api-key.ts'
import { basic } from '../../src/client/credentials/basic.ts'
import { chain } from '../../src/client/credentials/chain.ts'
import { sessionCookie } from '../../src/client/credentials/session-cookie.ts'
import { createKey, deleteKey, inspectKey, listKeys, updateKey } from '../../src/client/keys/index.ts'
import { credentials } from '../portal/test-portal.ts'
import { keyPortal, releases } from './key-portal.ts'

const nobodys = '00000000-0000-4000-8000-000000000000'

describe.each(releases)('refusals in %s', (release) => {
  const setUp = async () => {
    const fixture = await keyPortal({ release })
    const ann = await fixture.signedIn('ann')
    const { id } = await createKey(ann, { name: 'x', permissions: ['*:read'], expiresInDays: 1 })
    return { ...fixture, ann, id }
  }

  test('somebody else’s key is answered 200 with false, and that is an error', async () => {
    const { signedIn, id } = await setUp()
    const bob = await signedIn('bob')
    const refused = { name: 'RefusedError', code: 'answered-false', path: '/api/2.0/keys/{keyId}' }
    await expect(updateKey(bob, id, { name: 'mine' })).rejects.toMatchObject({ ...refused, method: 'PUT' })
    await expect(deleteKey(bob, id)).rejects.toMatchObject({ ...refused, method: 'DELETE' })
  })

  test('an expired key cannot be changed, but deleted; in 3.6 it could be changed too', async () => {
    const { portal, ann, id } = await setUp()
    portal.clock.advance({ days: 1 })
    const change = updateKey(ann, id, { name: 'later' })
    if (release === '3.7') await expect(change).rejects.toMatchObject({ code: 'answered-false' })
    else await expect(change).resolves.toBeUndefined()
    await expect(deleteKey(ann, id)).resolves.toBeUndefined()
  })

  test.each([
    ['no key has', nobodys, 500],
    ['is no id', 'nothing', release === '3.7' ? 404 : 500],
  ])('an id that %s is an unknown key', async (_, id, status) => {
    const { ann } = await setUp()
    const unknown = { name: 'KeyError', code: 'unknown-key', keyId: id, status, cause: { name: 'StatusError', status } }
    await expect(updateKey(ann, id, { name: 'x' })).rejects.toMatchObject(unknown)
    await expect(deleteKey(ann, id)).rejects.toMatchObject(unknown)
  })

  test('a server that says 404 to an unknown id is understood as well', async () => {
    const { signedIn } = await keyPortal({ release, deviations: { unknownKeyIs500: false } })
    const ann = await signedIn('ann')
    await expect(deleteKey(ann, nobodys)).rejects.toMatchObject({ code: 'unknown-key', status: 404 })
  })

  test.each([[500], ['html' as const]])('an outage (%s) is no unknown key', async (failure) => {
    const { portal, ann, id, client } = await setUp()
    portal.fail('deleteApiKey', { with: failure })
    // Not the description's, so not held to it.
    const broken = client(apiKey(portal.createApiKey('ann')), { fetch: (request) => portal.fetch(request) })
    await expect(deleteKey(broken, id)).rejects.toMatchObject({ name: 'StatusError', code: 'server-error' })
    expect(await listKeys(ann)).toHaveLength(2)
  })

  test('a guest may make no keys', async () => {
    const { signedIn } = await setUp()
    await expect(createKey(await signedIn('gil'), { name: 'x', permissions: ['*:read'] })).rejects.toMatchObject({
      name: 'KeyError',
      code: 'not-allowed',
      status: release === '3.7' ? 403 : 500,
    })
  })

  test('a permission that the portal does not know is its 400', async () => {
    const { ann } = await setUp()
    // @ts-expect-error no such permission
    await expect(createKey(ann, { name: 'x', permissions: ['write'] })).rejects.toMatchObject({ code: 'bad-request' })
  })

  test('a key that lacks the scope is told which one; in 3.6 any did', async () => {
    const { portal, withKey, id } = await setUp()
    const narrow = withKey(portal.createApiKey('ann', { permissions: ['files:read'] }))
    const calls = {
      '*:read': [() => listKeys(narrow)],
      '*:write': [
        () => createKey(narrow, { name: 'x', permissions: ['files:read'] }),
        () => updateKey(narrow, id, { name: 'x' }),
        () => deleteKey(narrow, id),
      ],
    }
    for (const [scope, attempts] of Object.entries(calls)) {
      for (const attempt of attempts) {
        if (release === '3.6') await attempt()
        else
          await expect(attempt()).rejects.toMatchObject({
            name: 'CredentialError',
            code: 'missing-scope',
            scope,
            status: 403,
          })
      }
    }
  })
})

describe.each(releases)('inspecting what is no key in %s', (release) => {
  const refused = { name: 'CredentialError', code: 'not-an-api-key' }

  test('is refused before anything is sent, where the client knows', async () => {
    const { portal, client, signedIn, asked } = await keyPortal({ release })
    const login = basic(credentials(portal, 'ann'))
    for (const other of [await signedIn('ann'), client(login), client(sessionCookie('token'))]) {
      await expect(inspectKey(other)).rejects.toMatchObject(refused)
    }
    expect(asked()).toEqual([])
  })

  test('is refused by the portal’s 500 or 400, where a chain had not chosen yet', async () => {
    const { portal, client } = await keyPortal({ release })
    const auth = chain(basic(credentials(portal, 'ann')))
    await expect(inspectKey(client(auth))).rejects.toMatchObject({ ...refused, status: 500 })
    const mild = await keyPortal({ release, deviations: { ownKeyIs500: false } })
    const other = chain(basic(credentials(mild.portal, 'ann')))
    await expect(inspectKey(mild.client(other))).rejects.toMatchObject({ ...refused, status: 400 })
  })

  test('a key in a chain is a key', async () => {
    const { portal, client } = await keyPortal({ release })
    await expect(inspectKey(client(chain(apiKey(portal.createApiKey('ann')))))).resolves.toMatchObject({
      permissions: ['*'],
    })
  })
})
