import { describe, expect, test } from 'vitest'
import { passwordHash } from '../../src/contract/portal/state/passwords.ts'
import {
  bearer,
  cookie,
  credentials,
  membersOf,
  responseOf,
  setCookie,
  testPortal,
  type TestPortal,
} from './test-portal.ts'

const last = ({ portal }: TestPortal) => portal.log.entries().at(-1)

describe('the log', () => {
  test('holds scheme, location, form and the id of the credential', async () => {
    const fixture = await testPortal()
    const { portal, get, token } = fixture
    const value = await token('ann')
    expect(last(fixture)).toEqual({
      at: portal.clock.now(),
      method: 'POST',
      path: '/api/2.0/authentication',
      operation: 'login',
      status: 200,
      credential: { scheme: 'password', location: 'body', form: 'password', id: 'password of ann' },
      user: 'ann',
    })
    const key = portal.createApiKey('bob')
    const seen = []
    for (const headers of [
      cookie(value),
      bearer(value),
      { authorization: value },
      bearer(key),
      { authorization: `Basic ${btoa('ann@example.com:x')}` },
    ]) {
      await get('/api/2.0/people/@self', headers)
      const entry = last(fixture)
      const { scheme, location, form, id } = entry?.credential ?? {}
      seen.push([scheme, location, form, id, entry?.user, entry?.status].join(' | '))
    }
    expect(seen).toEqual([
      'cookie | cookie | cookie | token-1 of ann | ann | 200',
      'cookie | header | bearer | token-1 of ann | ann | 200',
      'cookie | header | raw | token-1 of ann | ann | 200',
      'apiKey | header | bearer | key-1 | bob | 200',
      'basic | header | basic | password of ann |  | 401',
    ])
  })

  test('keeps the last thousand', async () => {
    const { portal, get } = await testPortal()
    for (let at = 0; at < 1010; at++) await get(at === 1009 ? '/api/2.0/settings' : '/api/2.0/capabilities')
    expect(portal.log.entries()).toHaveLength(1000)
    expect(portal.log.entries().at(-1)?.operation).toBe('getSettings')
  })

  test('never holds a value: not a token, key, password, hash, code or confirmation key', async () => {
    const fixture = await testPortal({ tfa: 'totp' })
    const { portal, get, send, login } = fixture
    const { salt, ...sizes } = membersOf((await responseOf(await get('/api/2.0/settings'))).passwordHash)
    const hash = await passwordHash('password of ann', {
      salt: String(salt),
      size: Number(sizes.size),
      iterations: Number(sizes.iterations),
    })
    const challenge = await login('ann', { passwordHash: hash })
    const { code, key: totpKey } = portal.totp('ann')
    const { token } = await responseOf(
      await send('POST', `/api/2.0/authentication/${code}`, { ...credentials(portal, 'ann'), code }),
    )
    const secret = portal.createApiKey('ann')
    const value = String(token)
    for (const headers of [
      bearer(value),
      cookie(value),
      { authorization: value },
      bearer(secret),
      { authorization: secret },
    ]) {
      await get('/api/2.0/people/@self', headers)
      await get(`/api/2.0/nothing/${encodeURIComponent(Object.values(headers).join(' '))}`, headers)
      await get(`/api/2.0/authentication?token=${encodeURIComponent(value)}`, headers).catch(() => undefined)
    }
    const confirmKey = (setCookie(challenge, 'asc_confirm_key_TfaActivation') ?? '').split('=', 2)[1] ?? ''
    await get('/api/2.0/settings/tfaapp/setup', {
      confirm: `type=TfaActivation&uid=${portal.users[0]?.id ?? ''}&key=${confirmKey}`,
    })
    await send('POST', '/api/2.0/authentication', { userName: 'ann@example.com', password: 'a wrong one' })
    const text = JSON.stringify([portal.log.entries(), portal.stats])
    expect(portal.log.entries().length).toBeGreaterThan(15)
    const secrets = [
      value,
      encodeURIComponent(value),
      secret,
      secret.slice(3),
      'a wrong one',
      hash,
      code,
      totpKey,
      confirmKey,
    ]
    expect(secrets.filter((one) => one === '' || text.includes(one))).toEqual([])
  })
})

describe('the counters', () => {
  test('count requests by operation and by identity', async () => {
    const { portal, get, token } = await testPortal()
    const ann = bearer(await token('ann'))
    await get('/api/2.0/people/@self', ann)
    await get('/api/2.0/capabilities')
    await get('/api/2.0/nothing')
    expect(portal.stats).toMatchObject({
      logins: 1,
      requests: 4,
      faults: 0,
      byOperation: { login: 1, getSelf: 1, getCapabilities: 1, none: 1 },
      byIdentity: { ann: 2, anonymous: 2 },
    })
  })
})

describe('a planned failure', () => {
  const path = '/api/2.0/capabilities'

  test('breaks one operation as often as it says', async () => {
    const { portal } = await testPortal()
    const get = async (init?: RequestInit) => portal.fetch(`${portal.url}${path}`, { redirect: 'manual', ...init })
    portal.fail('getCapabilities', { with: 503, times: 2 })
    expect([(await get()).status, (await get()).status, (await get()).status]).toEqual([503, 503, 200])
    portal.fail('getCapabilities', { with: 'html', times: 1 })
    expect((await get()).headers.get('content-type')).toBe('text/html')
    portal.fail('getCapabilities', { with: 'redirect', times: 1, location: 'https://elsewhere.example/' })
    const redirect = await get()
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, 'https://elsewhere.example/'])
    portal.fail('getCapabilities', { with: 'close', times: 1 })
    await expect(get()).rejects.toThrow(TypeError)
    portal.fail('getCapabilities', { with: 'hang', times: 1 })
    await expect(get({ signal: AbortSignal.timeout(5) })).rejects.toThrow()
    expect((await get()).status).toBe(200)
  })

  test('of an operation that there is not is refused', async () => {
    const { portal } = await testPortal()
    expect(() => portal.fail('getNothing', { with: 500 })).toThrow(RangeError)
  })

  test('that hangs lets go when the portal closes', async () => {
    const { portal } = await testPortal()
    portal.fail('getCapabilities', { with: 'hang' })
    const waiting = portal.fetch(`${portal.url}${path}`)
    const gone = expect(waiting).rejects.toThrow(TypeError)
    await portal.close()
    await gone
  })
})
