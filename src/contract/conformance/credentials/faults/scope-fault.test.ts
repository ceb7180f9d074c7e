import { expect, test } from 'vitest'
import type { ProfileInput } from '../../profile/profile.ts'
import { lines, noSignal, testServer, testSessions } from '../test-sessions.ts'

const wanted = ['notes:read', 'notes:share']

async function short(input: ProfileInput, baseUrl = 'http://127.0.0.1:9', scopes = wanted) {
  const sessions = await testSessions(input, { baseUrl })
  const use = sessions.use('oauth', scopes)
  const can = sessions.canFault(use, 'alice', 'scope-short')
  if (can !== undefined) return can
  return lines(
    await sessions.wire({ identity: 'alice', alternative: [use], faults: { oauth: 'scope-short' } }, noSignal),
  ).headers
}

const asked = { token: '/token', operation: 'login', body: { scope: '{scopes}' } }

test('a narrow value of the profile is sent', async () => {
  const oauth = { value: 'all', narrow: { value: 'less', scopes: ['notes:read'] } }
  expect(await short({ identities: { alice: { credentials: { oauth } } } })).toEqual([['authorization', 'Bearer less']])
})

test('a value is not narrow whose scopes may stand for those that it lacks', async () => {
  const oauth = { value: 'all', narrow: { value: 'less', scopes: ['notes:write'] } }
  expect(await short({ identities: { alice: { credentials: { oauth } } } }, undefined, ['notes:read'])).toMatchObject({
    code: 'no-credential',
  })
})

test('a login is made for all scopes but one', async () => {
  const { baseUrl, received } = await testServer(() => ({ status: 200, body: { token: 'narrow-token' } }))
  const input = { identities: { alice: { credentials: { oauth: { login: 'main' } } } }, logins: { main: asked } }
  expect(await short(input, baseUrl)).toEqual([['authorization', 'Bearer narrow-token']])
  expect(received.map(({ body }) => body)).toEqual(['{"scope":"notes:read"}'])
})

test('of the only scope that is wanted another takes the place', async () => {
  const { baseUrl, received } = await testServer(() => ({ status: 200, body: { token: 'narrow-token' } }))
  const input = { identities: { alice: { credentials: { oauth: { login: 'main' } } } }, logins: { main: asked } }
  await short(input, baseUrl, ['notes:read'])
  expect(received.map(({ body }) => body)).toEqual(['{"scope":"notes:share"}'])
})

test('a server that grants more than it was asked for has not given a narrow token', async () => {
  const { baseUrl } = await testServer(() => ({
    status: 200,
    body: { token: 'wide-token', scope: 'notes:read notes:share' },
  }))
  const input = { identities: { alice: { credentials: { oauth: { login: 'main' } } } }, logins: { main: asked } }
  await expect(short(input, baseUrl)).rejects.toThrow('setup: a login for fewer scopes of oauth was granted all')
})

test('a login for fewer scopes that is refused does not count against the account', async () => {
  const { baseUrl, received } = await testServer(({ body }) =>
    body.includes('share') ? { status: 200, body: { token: 'wide-token' } } : { status: 400 },
  )
  const sessions = await testSessions(
    { identities: { alice: { credentials: { oauth: { login: 'main' } } } }, logins: { main: asked } },
    { baseUrl },
  )
  const alternative = [sessions.use('oauth', wanted)]
  expect(
    await sessions.wire({ identity: 'alice', alternative, faults: { oauth: 'scope-short' } }, noSignal),
  ).toMatchObject({
    code: 'no-credential',
  })
  expect(await sessions.wire({ identity: 'alice', alternative }, noSignal)).toHaveProperty('headers')
  expect(received).toHaveLength(2)
})

test('another identity that has fewer scopes lends its token', async () => {
  const identities = {
    alice: { credentials: { oauth: 'hers' } },
    bob: { credentials: { oauth: { value: 'his', scopes: ['notes:read'] } } },
  }
  expect(await short({ identities })).toEqual([['authorization', 'Bearer his']])
})

test('what the profile lacks is named, and where no scope is wanted nothing is missing', async () => {
  const input = { identities: { alice: { credentials: { oauth: 'all' } } } }
  expect(await short(input)).toMatchObject({ code: 'no-credential' })
  expect(await short(input, undefined, [])).toMatchObject({ code: 'unsupported' })
})
