import { login } from 'docspace-auth/login'
import { createClient } from 'docspace-auth'
import { describe, expect, test } from 'vitest'
import { failure, home } from './command.ts'
import { ann, marked, portalWith } from './portal-user.ts'

describe('the environment', () => {
  test('by Basic serves whoami and status, and has no token and no session', async () => {
    const portal = await portalWith()
    const user = await home()
    const env = { ...ann, DOCSPACE_AUTH: 'basic', DOCSPACE_BASE_URL: portal.url }
    expect((await user.run(['whoami'], env)).stdout).toMatch(
      /^Ann Example .* {2}by .*\(Basic\), from DOCSPACE_USERNAME and DOCSPACE_PASSWORD\n$/s,
    )
    const status = await user.run(['status'], env)
    expect(status).toMatchObject({ code: 0, stderr: '' })
    expect(status.stdout).toMatch(/^Signed in as ann@example\.com\.\n.*\(Basic\)\n.*expires +not known here\n/s)
    expect(await user.run(['token'], env)).toEqual(failure(1, 'Basic has no token: set DOCSPACE_AUTH=login'))
    expect(await user.run(['logout'], env)).toEqual(failure(1, 'there is no session to end'))
    const wrong = { ...env, DOCSPACE_PASSWORD: 'marked-wrong' }
    expect(await user.run(['whoami'], wrong)).toEqual(
      failure(1, 'does not take DOCSPACE_USERNAME and DOCSPACE_PASSWORD: wrong'),
    )
    expect(user.printed()).not.toContain('marked')
  })

  test('by a token serves, and logout ends that token', async () => {
    const portal = await portalWith()
    const user = await home()
    const signedIn = await login(createClient({ baseUrl: portal.url }), {
      userName: 'ann@example.com',
      password: marked,
    })
    if (signedIn.kind !== 'authenticated') throw new Error('no second factor is on')
    const { token } = signedIn
    const env = { DOCSPACE_AUTH_TOKEN: token, DOCSPACE_BASE_URL: portal.url }
    expect(await user.run(['token'], env)).toEqual({ code: 0, stdout: `${token}\n`, stderr: '' })
    const out = await user.run(['logout'], env)
    expect(out.stdout).toBe(
      `Signed out of ${portal.url}: the token is dead. The environment (DOCSPACE_AUTH_TOKEN) still has it; unset it.\n`,
    )
    expect(await user.run(['token'], env)).toEqual(failure(1, 'does not take DOCSPACE_AUTH_TOKEN: wrong'))
    expect(user.printed()).not.toContain(token)
  })

  test('with DOCSPACE_AUTH=login signs in once for many runs, by the store', async () => {
    const portal = await portalWith()
    const user = await home()
    const env = { ...ann, DOCSPACE_AUTH: 'login', DOCSPACE_BASE_URL: portal.url }
    expect((await user.run(['status'], env)).stdout).toContain('signs in on first use')
    const [first, second] = [await user.run(['token'], env), await user.run(['token'], env)]
    expect(first).toEqual(second)
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect((await user.run(['status'], env)).stdout).toMatch(/expires +20.*, renewed by itself\n/)
    expect(portal.stats.logins).toBe(1)
    expect(await user.run(['logout'], env)).toMatchObject({ code: 0 })
    expect((await user.run(['status'], env)).stdout).toContain('signs in on first use')
  })

  test('with DOCSPACE_AUTH=login and a second factor says what to do', async () => {
    const portal = await portalWith({ tfa: 'totp' })
    const user = await home()
    const env = { ...ann, DOCSPACE_AUTH: 'login', DOCSPACE_BASE_URL: portal.url }
    expect(await user.run(['whoami'], env)).toEqual(failure(1, 'the account needs a second factor'))
  })

  test('comes before the store, unless --user names a sign-in there, and status says why', async () => {
    const portal = await portalWith()
    const user = await home()
    await user.run(['login', '--portal', portal.url], ann)
    const key = portal.createApiKey('bob')
    const env = { DOCSPACE_API_KEY: key, DOCSPACE_BASE_URL: portal.url }
    expect((await user.run(['whoami'], env)).stdout).toMatch(/^Bob Example/)
    expect((await user.run(['status'], env)).stdout).toContain('  source   DOCSPACE_API_KEY\n')
    expect(await user.run(['logout'], env)).toEqual(
      failure(1, 'the environment (DOCSPACE_API_KEY) is used; unset it, or name'),
    )
    const chosen = ['--user', 'ann@example.com']
    expect((await user.run(['whoami', ...chosen], env)).stdout).toMatch(/^Ann Example/)
    expect((await user.run(['status', ...chosen], env)).stdout).toContain(
      'passed over  the environment: --user names a sign-in of the store\n',
    )
    const other = await user.run(['login', '--api-key', '--portal', portal.url], { DOCSPACE_AUTH_TOKEN: 'AAAA' }, key)
    expect(other.stderr).toBe(
      'Note: the environment (DOCSPACE_AUTH_TOKEN) is used before this sign-in; unset it, or give --user.\n',
    )
    expect(user.printed()).not.toContain(key)
  })

  test.each<[Record<string, string>, string]>([
    [{ DOCSPACE_API_KEY: 'sk-marked' }, 'DOCSPACE_API_KEY is set, but no portal: set DOCSPACE_BASE_URL'],
    [{ DOCSPACE_API_KEY: 'sk-marked', DOCSPACE_AUTH_TOKEN: 'marked' }, 'More than one way to sign in is set'],
    [{ DOCSPACE_USERNAME: 'ann' }, 'DOCSPACE_PASSWORD is not set. Put that right, or unset it all'],
    [{ DOCSPACE_API_KEY: '' }, 'DOCSPACE_API_KEY is set but empty'],
    [{ DOCSPACE_API_KEY: 'marked-secret' }, 'DOCSPACE_API_KEY: An API key starts with "sk-".'],
    [{ DOCSPACE_BASE_URL: 'http://acme.test/' }, 'DOCSPACE_BASE_URL: this is no address of a portal (http would send'],
    [{ DOCSPACE_BASE_URL: 'https://ann:marked@acme.test' }, 'no address of a portal (credentials in base url)'],
  ])('that is set by half is bad input: %j', async (env, text) => {
    const user = await home()
    expect(await user.run(['status'], env)).toEqual(failure(2, text))
    expect(user.printed()).not.toContain('marked')
  })
})
