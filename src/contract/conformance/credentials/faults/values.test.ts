import { decodeJwt, decodeProtectedHeader, jwtVerify, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import type { CredentialFault } from '../../case.ts'
import type { ProfileInput } from '../../profile/profile.ts'
import { lines, noSignal, testSessions } from '../test-sessions.ts'

const secret = 'a-signing-secret-of-the-server-32'
const key = new TextEncoder().encode(secret)
const now = Date.parse('2026-01-01T00:00:00Z')
const claims = {
  sub: 'user-0123456789',
  aud: 'api',
  iss: 'https://me.example',
  scope: 'notes:read notes:share',
  exp: now / 1000 + 600,
}
const jwt = () => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(key)

async function textOf(
  scheme: string,
  fault: CredentialFault,
  value: string,
  more: Partial<ProfileInput> = {},
  scopes: string[] = [],
) {
  const sessions = await testSessions(
    { identities: { alice: { credentials: { [scheme]: value } } }, ...more },
    { now: () => now },
  )
  const use = sessions.use(scheme, scopes)
  const wire = await sessions.wire({ identity: 'alice', alternative: [use], faults: { [scheme]: fault } }, noSignal)
  const { headers, query, cookies } = lines(wire)
  return [...headers, ...query, ...cookies][0]?.[1].replace(/^Bearer /, '') ?? ''
}

test.each([
  ['sk-0123456789abcdef0123', /^sk-[0-9a-f]{20}$/],
  ['123456789012', /^\d{12}$/],
  ['AbCdEfGhIjKl0123', /^(?:[A-Z][a-z]){6}\d{4}$/],
  ['0123abcd-0123-4567-89ab-0123456789ab', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  // So short a text might be somebody's: it gets longer.
  ['key', /^\w{15}$/],
])('a wrong %s is of the same form, another one, and the same in every run', async (value, form) => {
  const wrong = await textOf('key', 'wrong', value)
  expect(wrong).toMatch(form)
  expect(wrong).not.toBe(value)
  expect(await textOf('key', 'wrong', value)).toBe(wrong)
})

test('escapes in a cookie stay escapes, whatever is wrong with it', async () => {
  const value = 's%3Aabcdefghij%2Bklmnop'
  expect(await textOf('sid', 'wrong', value)).toMatch(/^[a-z]%3A[a-z]{10}%2B[a-z]{6}$/)
  expect(decodeURIComponent(await textOf('sid', 'altered', value))).not.toBe(decodeURIComponent(value))
})

test('an altered token differs in one sign', async () => {
  const value = 'abcdefghijklmnop'
  const altered = await textOf('bearer', 'altered', value)
  expect(Array.from(altered).filter((sign, index) => sign !== value[index])).toHaveLength(1)
})

test('an altered JWT has the same claims, and a signature that really is another one', async () => {
  const right = await jwt()
  const altered = await textOf('bearer', 'altered', right)
  expect(altered.split('.').slice(0, 2)).toEqual(right.split('.').slice(0, 2))
  const bytes = (token: string) => Buffer.from(token.split('.')[2] ?? '', 'base64url')
  expect(bytes(altered).equals(bytes(right))).toBe(false)
  expect(bytes(altered)).toHaveLength(32)
})

test('a wrong JWT is readable, of another subject, and not signed by the server', async () => {
  const wrong = await textOf('bearer', 'wrong', await jwt())
  expect(decodeProtectedHeader(wrong)).toEqual({ alg: 'HS256', kid: 'k1' })
  expect(decodeJwt(wrong)).toMatchObject({ aud: 'api', exp: claims.exp })
  expect(decodeJwt(wrong).sub).toMatch(/^user-\d+$/)
  expect(decodeJwt(wrong).sub).not.toBe(claims.sub)
  await expect(jwtVerify(wrong, key)).rejects.toMatchObject({ code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
})

test('an unsigned JWT says so, and an opaque token becomes one', async () => {
  const parts = (await textOf('bearer', 'alg-none', await jwt())).split('.')
  expect(JSON.parse(Buffer.from(parts[0] ?? '', 'base64url').toString())).toEqual({ alg: 'none', kid: 'k1' })
  expect(JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString())).toEqual(claims)
  expect(parts[2]).toBe('')
  expect(await textOf('bearer', 'alg-none', 'opaque')).toMatch(/^[\w-]+\.[\w-]+\.$/)
})

const signing = { bearer: { algorithm: 'HS256', key: secret } }
test.each<[CredentialFault, Record<string, unknown>]>([
  ['re-signed', claims],
  ['other-audience', { ...claims, aud: 'urn:docspace-contract:another-audience' }],
  ['other-issuer', { ...claims, iss: 'https://another-issuer.invalid/' }],
  ['expired', { ...claims, exp: now / 1000 - 3600, iat: now / 1000 - 7200 }],
  ['scope-short', { ...claims, scope: 'notes:read' }],
])('%s is signed as the server does', async (fault, want) => {
  const token = await textOf('bearer', fault, await jwt(), { signing }, ['notes:read', 'notes:share'])
  const { payload, protectedHeader } = await jwtVerify(token, key, { currentDate: new Date(0) })
  expect(payload).toEqual(want)
  expect(protectedHeader).toEqual({ alg: 'HS256', kid: 'k1' })
})

test('a claim that the tokens do not have is not made up', async () => {
  const bare = await new SignJWT({ sub: 'a' }).setProtectedHeader({ alg: 'HS256' }).sign(key)
  await expect(textOf('bearer', 'other-audience', bare, { signing })).rejects.toThrow(
    'unsupported: the tokens have no claim "aud"',
  )
})

test('a key that cannot sign is told without the key', async () => {
  const failing = textOf('bearer', 'expired', await jwt(), { signing: { bearer: { algorithm: 'RS256', key: secret } } })
  await expect(failing).rejects.toThrow('cannot sign by RS256')
  await expect(failing).rejects.not.toThrow(secret)
})

test('Basic is wrong by a user who does not exist, unless it is the password that has to be wrong', async () => {
  const sessions = await testSessions({
    identities: { alice: { userName: 'alice@example.com', password: 'pass:word' } },
  })
  const sent = async (fault: CredentialFault) => {
    const wire = await sessions.wire(
      { identity: 'alice', alternative: [sessions.use('basic')], faults: { basic: fault } },
      noSignal,
    )
    const value = lines(wire).headers[0]?.[1] ?? ''
    return Buffer.from(value.replace(/^Basic /, ''), 'base64').toString('utf8')
  }
  expect(await sent('wrong')).toMatch(/^nobody-[0-9a-f]{8}@example\.com:\w{4}:\w{4}/)
  expect(await sent('altered')).toMatch(/^(?!alice@example\.com)[\w@.]{17}:pass:word$/)
  expect(await sent('truncated')).toBe('alice@examp')
  expect(await sent('wrong-password')).toMatch(/^alice@example\.com:(?!pass:word$)/)
})

test('no more passwords are wrong than an account stands', async () => {
  const sessions = await testSessions({
    identities: { alice: { userName: 'alice', password: 'password' }, bob: { userName: 'bob', password: 'password' } },
  })
  const wrong = (identity: string) =>
    sessions.wire({ identity, alternative: [sessions.use('basic')], faults: { basic: 'wrong-password' } }, noSignal)
  sessions.noteFailedLogin('alice')
  expect(sessions.mayFailLogin('alice')).toBe(true)
  expect(await wrong('alice')).toHaveProperty('headers')
  expect(sessions.mayFailLogin('alice')).toBe(false)
  expect(await wrong('alice')).toMatchObject({ code: 'lock-out' })
  expect(await wrong('bob')).toHaveProperty('headers')
})
