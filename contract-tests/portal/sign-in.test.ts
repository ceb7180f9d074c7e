import { describe, expect, test } from 'vitest'
import { passwordHash } from '../../src/contract/portal/state/passwords.ts'
import { bearer, credentials, envelopeOf, membersOf, messageOf, responseOf, testPortal } from './test-portal.ts'

const failed = {
  error: { message: 'User authentication failed', type: null, stack: null, hresult: 0 },
  status: 1,
  statusCode: 401,
}

describe('signing in (portal 2.2)', () => {
  test('a name and a password give a token, in the body and as the cookie', async () => {
    const { portal, login, status } = await testPortal()
    const answer = await login('ann')
    const { token, ...rest } = await responseOf(answer)
    expect(rest).toEqual({ expires: '2027-06-30T12:00:00Z', sms: false, tfa: false })
    const line = answer.headers.get('set-cookie')
    expect(line).toBe(
      `asc_auth_key=${encodeURIComponent(String(token))}; expires=Wed, 30 Jun 2027 12:00:00 GMT; path=/; samesite=strict; httponly`,
    )
    expect(await status(bearer(String(token)))).toBe(200)
    expect(portal.stats.logins).toBe(1)
  })

  test('the keys of the envelope come in the order of the server', async () => {
    const { login } = await testPortal()
    expect(Object.keys(await envelopeOf(await login('ann')))).toEqual([
      'response',
      'count',
      'links',
      'status',
      'statusCode',
    ])
  })

  test('a user id does as a name, an address in any case too', async () => {
    const { portal, login } = await testPortal()
    const id = portal.users[0]?.id ?? ''
    expect(await responseOf(await login('ann', { userName: id.toUpperCase() }))).toHaveProperty('token')
    expect(await responseOf(await login('ann', { userName: 'ANN@Example.com' }))).toHaveProperty('token')
  })

  test('the hash of the password does, and beats a wrong password', async () => {
    const { get, portal, login } = await testPortal()
    const parameters = membersOf((await responseOf(await get('/api/2.0/settings'))).passwordHash)
    const { size, iterations, salt } = parameters
    const hash = await passwordHash(credentials(portal, 'ann').password, {
      size: Number(size),
      iterations: Number(iterations),
      salt: String(salt),
    })
    expect(await responseOf(await login('ann', { passwordHash: ` ${hash} `, password: 'wrong' }))).toHaveProperty(
      'token',
    )
    expect((await login('ann', { passwordHash: 'f'.repeat(64) })).status).toBe(401)
  })

  test('a password is trimmed', async () => {
    const { login } = await testPortal()
    expect((await login('ann', { password: '  password of ann\n' })).status).toBe(200)
  })

  test('a session has the sentinel for its end, and a cookie without one', async () => {
    const { login } = await testPortal()
    const answer = await login('ann', { session: true })
    expect((await responseOf(answer)).expires).toBe('0001-01-01T00:00:00')
    expect(answer.headers.get('set-cookie')).not.toContain('expires=')
  })

  test('behind TLS the cookie is secure and goes to other sites, and the link says https', async () => {
    const { login } = await testPortal()
    const answer = await login('ann', { session: true }, { 'x-forwarded-proto': 'https' })
    expect(answer.headers.get('set-cookie')).toMatch(/; path=\/; secure; samesite=none; httponly$/)
    expect(JSON.stringify(await envelopeOf(answer))).toContain('"href":"https://127.0.0.1')
  })

  test('a language in the request becomes that of the profile', async () => {
    const { login, get, token } = await testPortal()
    await login('ann', { culture: 'de-DE' })
    expect((await responseOf(await get('/api/2.0/people/@self', bearer(await token('ann'))))).cultureName).toBe('de-DE')
  })

  test('members are read in any case, unknown ones ignored', async () => {
    const { send } = await testPortal()
    const body = { USERNAME: 'ann@example.com', Password: 'password of ann', recaptchaType: '1', somethingElse: [{}] }
    expect((await send('POST', '/api/2.0/authentication', body)).status).toBe(200)
  })

  test.each([
    ['a wrong password', { password: 'wrong' }],
    ['an unknown user', { userName: 'nobody@example.com' }],
    ['no name', { userName: '' }],
    ['neither password nor hash', { password: '' }],
    ['a social provider', { provider: 'google' }],
  ])('%s is 401 with the one text', async (_, more) => {
    const { login } = await testPortal()
    const answer = await login('ann', more)
    expect(answer.status).toBe(401)
    expect(await envelopeOf(answer)).toEqual(failed)
    expect(answer.headers.get('cache-control')).toBe('no-cache,no-store')
  })

  test('a disabled user with the right password is 403, with a wrong one 401', async () => {
    const { portal, login } = await testPortal()
    portal.setUserStatus('bob', 'disabled')
    const answer = await login('bob')
    expect(answer.status).toBe(403)
    expect(membersOf((await envelopeOf(answer)).error)).toMatchObject({
      message: 'User disabled',
      type: 'System.InvalidOperationException',
      hresult: -2146233079,
    })
    expect((await login('bob', { password: 'wrong' })).status).toBe(401)
  })

  test('a confirmation link beats the password, and a bad one is 404', async () => {
    const { login } = await testPortal()
    const answer = await login('ann', { confirmData: { email: 'ann@example.com', key: '1.AA' } })
    expect(answer.status).toBe(404)
    expect(await messageOf(answer)).toBe('The user could not be found')
  })

  test('a captcha that is refused is 403', async () => {
    const { login } = await testPortal()
    const answer = await login('ann', { recaptchaResponse: 'no' })
    expect(answer.status).toBe(403)
    expect(await messageOf(answer)).toBe('Invalid Recaptcha')
  })
})

describe('the lock-out (portal 2.2)', () => {
  test('five failures are 401, the sixth is 403, and then the right password is 403 too, for a minute', async () => {
    const { portal, login } = await testPortal()
    const statuses: number[] = []
    for (let at = 0; at < 6; at++) statuses.push((await login('ann', { password: 'wrong' })).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 403])
    const blocked = await login('ann')
    expect(blocked.status).toBe(403)
    expect(await messageOf(blocked)).toBe('Too many login attempts. Please try again later')
    portal.clock.advance({ seconds: 59 })
    expect((await login('ann')).status).toBe(403)
    portal.clock.advance({ seconds: 2 })
    expect((await login('ann')).status).toBe(200)
  })

  test('it counts by name in any case and by address', async () => {
    const { login } = await testPortal()
    for (let at = 0; at < 6; at++) await login('ann', { password: 'wrong' })
    expect((await login('ann', { userName: 'ANN@EXAMPLE.COM' })).status).toBe(403)
    expect((await login('bob')).status).toBe(200)
    expect((await login('ann', {}, { 'x-forwarded-for': '192.0.2.7' })).status).toBe(200)
  })

  test('failures older than a minute do not count, and a success forgets those before it', async () => {
    const { portal, login } = await testPortal()
    for (let at = 0; at < 5; at++) await login('ann', { password: 'wrong' })
    portal.clock.advance({ seconds: 61 })
    for (let at = 0; at < 5; at++) expect((await login('ann', { password: 'wrong' })).status).toBe(401)
    expect((await login('ann')).status).toBe(200)
    for (let at = 0; at < 5; at++) expect((await login('ann', { password: 'wrong' })).status).toBe(401)
  })

  test('a solved captcha goes past it', async () => {
    const { login } = await testPortal()
    for (let at = 0; at < 6; at++) await login('ann', { password: 'wrong' })
    expect((await login('ann', { recaptchaResponse: 'solved' })).status).toBe(200)
  })

  test('Basic knows no lock-out', async () => {
    const { login, status } = await testPortal()
    for (let at = 0; at < 6; at++) await login('ann', { password: 'wrong' })
    expect(await status({ authorization: `Basic ${btoa('ann@example.com:password of ann')}` })).toBe(200)
  })
})
