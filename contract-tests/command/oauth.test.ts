import { readFile } from 'node:fs/promises'
import { createClient, storeKey } from 'docspace-auth'
import { fileStore } from 'docspace-auth/node'
import { oauth } from 'docspace-auth/oauth'
import type { Portal } from 'docspace-contract/portal'
import { describe, expect, test } from 'vitest'
import { signInInBrowser } from './browser-sign-in.ts'
import { failure, home } from './command.ts'
import { portalWith } from './portal-user.ts'

/** A portal with an application that may be used with a secret and without one. */
async function oauthPortal(options: Parameters<typeof portalWith>[0] = {}) {
  const clients = [{ name: 'The command', redirectUris: ['http://127.0.0.1/callback'], allowPkce: true }]
  const portal = await portalWith({ oauth: { clients }, ...options })
  const [client] = portal.clients
  if (client === undefined) throw new Error('the portal has an application')
  const { id, secret } = client
  return { portal, id, secret, args: ['--portal', portal.url, '--client-id', id] }
}

const selfStatus = async (portal: Portal, token: string) =>
  (await portal.fetch(`${portal.url}/api/2.0/people/@self`, { headers: { authorization: `Bearer ${token}` } })).status

describe.each(['3.7', '3.6'] as const)('OAuth with a secret at release %s', (release) => {
  test('signs in in a browser, is renewed by itself, and is revoked by logout', async () => {
    const { portal, secret, args } = await oauthPortal({ release, now: Date.now() })
    const user = await home()
    const env = { DOCSPACE_CLIENT_SECRET: secret }
    const signedIn = await signInInBrowser(user, args, env)
    expect(signedIn.code).toBe(0)
    expect(signedIn.stdout).toMatch(/^Signed in to http.* as Ann Example <ann@example\.com>, until 20.*\nKept in /)
    expect((await user.run(['whoami'], env)).stdout).toMatch(
      /^Ann Example .* {2}by {6}OAuth 2\.0 access token, from the store\n$/s,
    )
    const first = await user.run(['token'], env)
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(await selfStatus(portal, first.stdout.trim())).toBe(200)
    const status = await user.run(['status'], env)
    expect(status.stdout).toMatch(
      /^Signed in as ann@example\.com\.\n.*OAuth 2\.0 access token\n.*, renewed by itself\n/s,
    )
    expect((await user.run(['status'])).stdout).toContain(', renewed where DOCSPACE_CLIENT_SECRET is set\n')

    portal.clock.advance({ minutes: 61 })
    const second = await user.run(['token'], env)
    expect(second).toMatchObject({ code: 0, stderr: '' })
    expect(second.stdout).not.toBe(first.stdout)
    expect(await selfStatus(portal, second.stdout.trim())).toBe(200)

    const without = await user.run(['logout'])
    expect(without).toEqual(failure(1, 'revoked with the secret of its application: set DOCSPACE_CLIENT_SECRET'))
    const out = await user.run(['logout'], env)
    expect(out).toMatchObject({ code: 0, stderr: '' })
    expect(out.stdout).toContain('The tokens are revoked.')
    expect(await selfStatus(portal, second.stdout.trim())).toBe(401)
    expect(await user.run(['token'], env)).toEqual(failure(1, 'not signed in'))
    const kept = (await readFile(user.storePath, 'utf8')) + (await readFile(user.signInsPath, 'utf8'))
    for (const text of [secret, first.stdout.trim(), second.stdout.trim()]) {
      expect(user.printed() + kept).not.toContain(text)
    }
    expect(user.printed()).not.toContain('marked')
  })
})

describe('OAuth', () => {
  test('shares its store with the library, which refreshes what the command signed in', async () => {
    const { portal, id, secret, args } = await oauthPortal()
    const user = await home()
    const env = { DOCSPACE_CLIENT_SECRET: secret }
    await signInInBrowser(user, args, env)
    const self = portal.users[0]?.id ?? ''
    const store = fileStore(user.storePath)
    const app = oauth({
      baseUrl: portal.url,
      clientId: id,
      clientSecret: secret,
      scope: ['accounts.self:read'],
      redirectUri: 'http://127.0.0.1/callback',
    })
    const auth = app.credential({ store, user: self })
    const client = createClient({ baseUrl: portal.url, auth })
    expect((await client.GET('/api/2.0/people/@self')).status).toBe(200)
    const before = await user.run(['token'], env)
    const stored = await store.get(storeKey({ portal: portal.url, client: id, user: self }))
    expect(before.stdout.trim()).toBe(stored?.token)
  })

  test('prints no token that is about to be replaced, and renews it first', async () => {
    const { portal, secret, args } = await oauthPortal({ now: Date.now() - 56 * 60_000 })
    const user = await home()
    const env = { DOCSPACE_CLIENT_SECRET: secret }
    await signInInBrowser(user, args, env)
    portal.clock.advance({ minutes: 56 })
    const { stdout, code } = await user.run(['token'], env)
    expect(code).toBe(0)
    expect(await selfStatus(portal, stdout.trim())).toBe(200)
    expect(portal.stats.byOperation.requestToken).toBe(2)
  })

  test('without a secret is good for an hour, and cannot be revoked, which logout says', async () => {
    const { portal, args } = await oauthPortal({ now: Date.now() - 120 * 60_000 })
    const user = await home()
    expect((await signInInBrowser(user, args, {})).code).toBe(0)
    const { stdout } = await user.run(['token'])
    expect(await selfStatus(portal, stdout.trim())).toBe(200)
    portal.clock.advance({ minutes: 120 })
    expect(await user.run(['token'])).toEqual(failure(1, 'run docspace-auth login --oauth --portal'))
    expect((await user.run(['status'])).stdout).toMatch(/^No longer signed in as ann@example\.com/)
    const out = await user.run(['logout'])
    expect(out).toMatchObject({ code: 0, stderr: '' })
    expect(out.stdout).toContain('The application has no secret, so its token cannot be revoked')
  })

  test('whose token has ended says that the secret is missing', async () => {
    const { portal, secret, args } = await oauthPortal({ now: Date.now() - 120 * 60_000 })
    const user = await home()
    await signInInBrowser(user, args, { DOCSPACE_CLIENT_SECRET: secret })
    portal.clock.advance({ minutes: 120 })
    expect(await user.run(['token'])).toEqual(failure(1, 'the access token has ended: set DOCSPACE_CLIENT_SECRET'))
    expect(await user.run(['status'])).toMatchObject({ code: 1 })
    expect(await user.run(['token'], { DOCSPACE_CLIENT_SECRET: secret })).toMatchObject({ code: 0, stderr: '' })
  })

  test('of few scopes signs in all the same, and whoami says which one is missing', async () => {
    const { portal, args } = await oauthPortal()
    const user = await home()
    const signedIn = await signInInBrowser(user, [...args, '--scope', 'files:read'], {})
    expect(signedIn.stdout).toContain(`Signed in to ${portal.url} as ${portal.users[0]?.id ?? ''}, until`)
    expect(await user.run(['whoami'])).toEqual(failure(1, 'the sign-in lacks the scope accounts.self:read'))
    expect(await user.run(['token'])).toMatchObject({ code: 0, stderr: '' })
  })

  test('that is not allowed keeps nothing', async () => {
    const { args } = await oauthPortal()
    const user = await home()
    const refused = await signInInBrowser(user, args, {}, 'refuse')
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toMatch(/\ndocspace-auth: the sign-in at http.* was not allowed; nothing was kept\n$/)
    expect(await user.run(['status'])).toMatchObject({ code: 1 })
  })

  test('with a wrong secret says where to look, and shows nothing of it', async () => {
    const { args } = await oauthPortal()
    const user = await home()
    const refused = await signInInBrowser(user, args, { DOCSPACE_CLIENT_SECRET: 'marked-secret' })
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('does not take the OAuth application: look at DOCSPACE_CLIENT_ID')
    expect(user.printed()).not.toContain('marked')
  })

  test.each<[readonly string[], Record<string, string>, string]>([
    [[], {}, 'no OAuth application: give --client-id, or set DOCSPACE_CLIENT_ID'],
    [['--client-id', 'x'], { DOCSPACE_CLIENT_SECRET: '' }, 'DOCSPACE_CLIENT_SECRET is set but empty'],
    [['--client-id', 'x', '--scope', ' '], {}, 'The scope is empty'],
  ])('is refused as bad input with %j', async (args, env, text) => {
    const user = await home()
    const login = ['login', '--oauth', '--no-browser', '--portal', 'https://acme.test', ...args]
    expect(await user.run(login, env)).toEqual(failure(2, text))
  })

  test('Ctrl-C while the browser is waited for ends it with 130', async () => {
    const { args } = await oauthPortal()
    const user = await home()
    const { child, ended } = user.start(['login', '--oauth', '--no-browser', ...args])
    child.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('/oauth2/authorize')) child.kill('SIGINT')
    })
    const { code, stderr } = await ended
    expect(code).toBe(130)
    expect(stderr).toMatch(/\ndocspace-auth: interrupted\n$/)
  })
})
