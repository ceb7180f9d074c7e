import { inspect } from 'node:util'
import { createClient } from 'docspace-auth'
import { login, passwordHash, type Login } from 'docspace-auth/login'
import { startPortal, type Portal, type PortalOptions } from 'docspace-contract/portal'
import { describe, expect, onTestFinished, test } from 'vitest'

const ann = { userName: 'ann@example.com', password: 'password of ann' }

async function portalWith(options: PortalOptions): Promise<Portal> {
  const portal = await startPortal(options)
  onTestFinished(() => portal.close())
  return portal
}

const clientOf = (portal: Portal) => createClient({ baseUrl: portal.url, fetch: portal.fetch })

/** The login as the kind that it must be, or a failed test. */
function as<K extends Login['kind']>(kind: K, login: Login): Extract<Login, { kind: K }> {
  expect(login.kind).toBe(kind)
  return login as Extract<Login, { kind: K }>
}

/** Whether the token of a login is one. */
async function works(portal: Portal, { credential }: Extract<Login, { kind: 'authenticated' }>): Promise<boolean> {
  const client = createClient({ baseUrl: portal.url, fetch: portal.fetch, auth: credential })
  return (await client.GET('/api/2.0/people/@self')).ok
}

describe.each(['3.7', '3.6'] as const)('a login at a portal of release %s', (release) => {
  test('without a second factor is a token that works, with its end on the clock of the server', async () => {
    const portal = await portalWith({ release, now: Date.UTC(2026, 0, 1) })
    const signedIn = as('authenticated', await login(clientOf(portal), ann))
    expect(await works(portal, signedIn)).toBe(true)
    expect(signedIn.expiresAt?.getUTCFullYear()).toBe(2027)
    expect(signedIn.serverTime).toBe(Date.UTC(2026, 0, 1))
  })

  test.each([
    ['a token that lives for ever', { cookieLifetime: 0 }, {}],
    ['a session', {}, { session: true }],
  ])('is without an end for %s', async (_, options, more) => {
    const portal = await portalWith({ release, ...options })
    expect(as('authenticated', await login(clientOf(portal), { ...ann, ...more })).expiresAt).toBeUndefined()
  })

  test('hashes the password where that is asked for, and takes a hash', async () => {
    const portal = await portalWith({ release })
    const bodies: string[] = []
    const fetch = async (request: Request) => {
      bodies.push(await request.clone().text())
      return portal.fetch(request)
    }
    const client = createClient({ baseUrl: portal.url, fetch })
    const hashed = as('authenticated', await login(client, { ...ann, password: ' password of ann ', hash: true }))
    expect(await works(portal, hashed)).toBe(true)
    expect(bodies.join()).not.toContain(ann.password)
    const settings = await client.GET('/api/2.0/settings')
    const parameters = settings.ok ? settings.data.response.passwordHash : undefined
    if (!parameters) throw new Error('the portal tells how it hashes')
    const hash = await passwordHash(ann.password, parameters)
    expect((await login(client, { userName: ann.userName, passwordHash: hash })).kind).toBe('authenticated')
  })

  test('enrols an authenticator app by its secret and otpauth URI, and asks it from then on', async () => {
    const portal = await portalWith({ release, tfa: 'totp' })
    const client = clientOf(portal)
    const enrolment = as('totp-enrolment', await login(client, ann))
    expect(enrolment.secret).toBe(portal.totp('ann').key)
    expect(enrolment.otpauthUri).toBe(
      `otpauth://totp/127.0.0.1:ann%40example.com?secret=${enrolment.secret}&issuer=127.0.0.1`,
    )
    await expect(enrolment.submit('000000')).rejects.toMatchObject({ code: 'code-refused', status: 401 })
    const signedIn = await enrolment.submit(portal.totp('ann').code)
    expect(await works(portal, signedIn)).toBe(true)
    const again = as('totp-code', await login(client, ann))
    expect((await again.submit(` ${portal.totp('ann').code} `)).kind).toBe('authenticated')
  })

  test('takes a backup code in place of the app, once', async () => {
    const portal = await portalWith({ release, tfa: 'totp' })
    const first = as('totp-enrolment', await login(clientOf(portal), ann))
    const { credential } = await first.submit(portal.totp('ann').code)
    const client = createClient({ baseUrl: portal.url, fetch: portal.fetch, auth: credential })
    const codes = await client.GET('/api/2.0/settings/tfaappcodes')
    const code = codes.ok ? (codes.data.response[0]?.code ?? '') : ''
    const next = as('totp-code', await login(client, ann))
    expect((await next.submit(code)).kind).toBe('authenticated')
    await expect(next.submit(code)).rejects.toMatchObject({ code: 'code-refused' })
  })

  test('activates a phone, sends a code there, resends it, and keeps its end apart from that of the token', async () => {
    const now = Date.UTC(2026, 0, 1)
    const users = [{ name: 'ann', role: 'owner' as const }]
    const portal = await portalWith({ release, tfa: 'sms', users, now })
    const client = clientOf(portal)
    const activation = as('phone-activation', await login(client, ann))
    const sms = await activation.submit('+1 555 0100')
    expect(sms.codeExpiresAt).toEqual(new Date(now + 10 * 60_000))
    const resent = await sms.resend()
    expect(portal.sms).toHaveLength(2)
    const signedIn = await resent.submit(portal.sms.at(-1)?.code ?? '')
    expect(signedIn.expiresAt?.getUTCFullYear()).toBe(2027)
    expect(await works(portal, signedIn)).toBe(true)
    expect(as('sms-code', await login(client, ann)).phone).toBe('+15550100')
  })

  test('that is refused says so, with a lock-out told apart by the earliest time to try again', async () => {
    const portal = await portalWith({ release })
    const client = clientOf(portal)
    const wrong = () => login(client, { ...ann, password: 'wrong' })
    for (let attempt = 0; attempt < 5; attempt++) {
      await expect(wrong()).rejects.toMatchObject({ name: 'CredentialError', code: 'login-refused', status: 401 })
    }
    const before = Date.now()
    const locked: unknown = await wrong().catch((error: unknown) => error)
    expect(locked).toMatchObject({ code: 'locked-out', status: 403, estimated: true })
    const { retryAt } = locked as { retryAt: Date }
    expect(retryAt.getTime()).toBeGreaterThanOrEqual(before + 60_000)
    await expect(login(client, ann)).rejects.toMatchObject({ code: 'locked-out' })
  })

  test('of a disabled user is refused, and that is no lock-out', async () => {
    const portal = await portalWith({ release })
    portal.setUserStatus('ann', 'disabled')
    await expect(login(clientOf(portal), ann)).rejects.toMatchObject({ code: 'login-refused', status: 403 })
  })
})

test('a login prints neither its token nor its secret', async () => {
  const portal = await portalWith({ tfa: 'totp' })
  const enrolment = as('totp-enrolment', await login(clientOf(portal), ann))
  const signedIn = await enrolment.submit(portal.totp('ann').code)
  for (const [value, secret] of [
    [enrolment, enrolment.secret],
    [signedIn, signedIn.token],
  ] as const) {
    const printed = [inspect(value, { depth: 9 }), JSON.stringify(value), JSON.stringify({ ...value })].join()
    expect(printed).toContain(value.kind)
    expect(printed).not.toContain(secret)
  }
})

test('the code of a second factor is in no address', async () => {
  const portal = await portalWith({ tfa: 'totp' })
  const urls: string[] = []
  const fetch = (request: Request) => {
    urls.push(request.url)
    return portal.fetch(request)
  }
  const enrolment = as('totp-enrolment', await login(createClient({ baseUrl: portal.url, fetch }), ann))
  const { code } = portal.totp('ann')
  await enrolment.submit(code)
  expect(urls).toHaveLength(2)
  expect(urls.join()).not.toContain(code)
})
