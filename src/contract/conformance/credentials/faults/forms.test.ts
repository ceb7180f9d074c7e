import { expect, test } from 'vitest'
import type { CredentialFault } from '../../case.ts'
import type { CredentialLines } from '../sessions.ts'
import { lines, noSignal, testApi, testSessions } from '../test-sessions.ts'

const token = 'abcdef0123456789ABCDEF'
/** `álice:pa:ss` in base64: a colon in the password, and a sign that is no ASCII. */
const pair = Buffer.from('álice:pa:ss', 'utf8').toString('base64')
const authorization = (...values: string[]): CredentialLines => ({
  headers: values.map((value) => ['authorization', value] as const),
  query: [],
  cookies: [],
})
const header = (...headers: [string, string][]): CredentialLines => ({ headers, query: [], cookies: [] })
const query = (...pairs: [string, string][]): CredentialLines => ({ headers: [], query: pairs, cookies: [] })
const cookies = (...pairs: [string, string][]): CredentialLines => ({ headers: [], query: [], cookies: pairs })

async function wireOf(scheme: string, fault: CredentialFault | undefined, schemes = {}) {
  const credentials = {
    bearer: token,
    oauth: token,
    oidc: token,
    key: token,
    queryKey: token,
    sid: `${token}%3D`,
    raw: token,
    other: token,
  }
  const sessions = await testSessions(
    { identities: { alice: { userName: 'álice', password: 'pa:ss', credentials } } },
    { document: await testApi(schemes) },
  )
  const use = sessions.use(scheme)
  const wire = await sessions.wire(
    { identity: 'alice', alternative: [use], ...(fault && { faults: { [scheme]: fault } }) },
    noSignal,
  )
  return { wire: lines(wire), can: fault && sessions.canFault(use, 'alice', fault) }
}

test.each<[string, CredentialFault | undefined, CredentialLines]>([
  ['bearer', undefined, authorization(`Bearer ${token}`)],
  ['oauth', undefined, authorization(`Bearer ${token}`)],
  ['oidc', undefined, authorization(`Bearer ${token}`)],
  ['basic', undefined, authorization(`Basic ${pair}`)],
  ['key', undefined, header(['x-key', token])],
  ['queryKey', undefined, query(['api_key', token])],
  ['sid', undefined, cookies(['sid', `${token}%3D`])],

  ['bearer', 'omitted', authorization()],
  ['bearer', 'empty', authorization('Bearer ')],
  ['basic', 'empty', authorization('Basic ')],
  ['key', 'empty', header(['x-key', ''])],
  ['queryKey', 'empty', query(['api_key', ''])],
  ['sid', 'empty', cookies(['sid', ''])],

  ['bearer', 'wrong-scheme', authorization(`Basic ${token}`)],
  ['basic', 'wrong-scheme', authorization(`Bearer ${pair}`)],
  ['bearer', 'no-scheme-word', authorization(token)],
  ['basic', 'no-scheme-word', authorization(pair)],
  ['bearer', 'lower-case-word', authorization(`bearer ${token}`)],
  ['basic', 'lower-case-word', authorization(`basic ${pair}`)],
  ['bearer', 'two-spaces', authorization(`Bearer  ${token}`)],

  // `api_key` and `sid` are right names in this document, of other schemes.
  ['bearer', 'in-query', query(['access_token', token], ['token', token])],
  ['key', 'in-query', query(['X-Key', token], ['access_token', token], ['token', token])],
  ['bearer', 'in-cookie', cookies(['access_token', token], ['token', token], ['session', token])],
  ['queryKey', 'in-cookie', cookies(['api_key', token], ['access_token', token], ['token', token], ['session', token])],
  ['bearer', 'in-header', header(['x-access-token', token], ['x-auth-token', token], ['x-api-key', token])],
  [
    'queryKey',
    'in-header',
    header(['api_key', token], ['x-access-token', token], ['x-auth-token', token], ['x-api-key', token]),
  ],

  ['bearer', 'truncated', authorization('Bearer abcdef01234567')],
  ['key', 'truncated', header(['x-key', 'abcdef01234567'])],
  ['basic', 'truncated', authorization(`Basic ${Buffer.from('áli').toString('base64')}`)],
])('%s, %s', async (scheme, fault, want) => {
  const { wire, can } = await wireOf(scheme, fault)
  expect(wire).toEqual(want)
  expect(can).toBeUndefined()
})

test('a key gets a scheme word, and not the one under which the same token may be right', async () => {
  expect((await wireOf('key', 'wrong-scheme')).wire).toEqual(authorization(`Basic ${token}`))
})

test('a key that is the whole Authorization header is carried exactly, and has no scheme word to lose', async () => {
  const schemes = { raw: { type: 'apiKey', in: 'header', name: 'Authorization' } }
  expect((await wireOf('raw', undefined, schemes)).wire).toEqual(authorization(token))
  const sessions = await testSessions(
    { identities: { alice: { credentials: { raw: `Token ${token}` } } } },
    { document: await testApi(schemes) },
  )
  const use = sessions.use('raw')
  expect(sessions.canFault(use, 'alice', 'no-scheme-word')).toMatchObject({ code: 'unsupported' })
  const wire = await sessions.wire({ identity: 'alice', alternative: [use], faults: { raw: 'truncated' } }, noSignal)
  expect(lines(wire)).toEqual(authorization('Token abcdef01234567'))
  if ('sent' in wire)
    expect(wire.sent).toEqual([{ scheme: 'raw', in: 'header', name: 'authorization', value: 'abcdef01234567' }])
})

test('a scheme that takes its word in one case only is not asked for another', async () => {
  const sessions = await testSessions(
    { identities: { alice: { credentials: { exact: token } } } },
    { document: await testApi({ exact: { type: 'http', scheme: 'bearer', 'x-exact-case': true } }) },
  )
  expect(sessions.canFault(sessions.use('exact'), 'alice', 'lower-case-word')).toMatchObject({ code: 'unsupported' })
  expect(sessions.canFault(sessions.use('exact'), 'alice', 'two-spaces')).toBeUndefined()
})

test('a doubled header is the right one, and behind it another of the same form', async () => {
  for (const [scheme, name, prefix] of [
    ['bearer', 'authorization', 'Bearer '],
    ['key', 'x-key', ''],
  ] as const) {
    const { wire } = await wireOf(scheme, 'doubled')
    expect(wire.headers).toHaveLength(2)
    expect(wire.headers[0]).toEqual([name, prefix + token])
    expect(wire.headers[1]?.[0]).toBe(name)
    expect(wire.headers[1]?.[1]).toMatch(new RegExp(`^${prefix}[a-z]{6}\\d{10}[A-Z]{6}$`))
    expect(wire.headers[1]).not.toEqual(wire.headers[0])
  }
})

test('what was sent as a credential is said without its scheme word', async () => {
  const sessions = await testSessions({
    identities: { alice: { userName: 'alice', password: 'secret', credentials: { bearer: token, sid: 'abc' } } },
  })
  const wire = await sessions.wire(
    { identity: 'alice', alternative: [sessions.use('bearer'), sessions.use('sid')] },
    noSignal,
  )
  expect(wire).toMatchObject({
    sent: [
      { scheme: 'bearer', in: 'header', name: 'authorization', value: token },
      { scheme: 'sid', in: 'cookie', name: 'sid', value: 'abc' },
    ],
  })
})
