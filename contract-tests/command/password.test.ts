import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createClient, personalAccessToken } from 'docspace-auth'
import { describe, expect, test } from 'vitest'
import { failure, home } from './command.ts'
import { ann, marked, portalWith } from './portal-user.ts'

describe.each(['3.7', '3.6'] as const)('a password at a portal of release %s', (release) => {
  test('signs in, is not kept, and serves whoami, token and status until logout ends it all', async () => {
    const portal = await portalWith({ release })
    const user = await home()
    const signedIn = await user.run(['login', '--portal', portal.url], ann)
    expect(signedIn).toMatchObject({ code: 0, stderr: '' })
    expect(signedIn.stdout).toContain(`Signed in to ${portal.url} as Ann Example <ann@example.com>, until `)
    expect(signedIn.stdout).toContain(user.storePath)

    const whoami = await user.run(['whoami'])
    expect(whoami).toMatchObject({ code: 0, stderr: '' })
    expect(whoami.stdout).toMatch(
      /^Ann Example <ann@example\.com>\n {2}id {6}[\da-f-]{36}\n {2}role {4}owner\n {2}portal {2}http:.*\n {2}by {6}personal access token, from the store\n$/,
    )
    const token = await user.run(['token'])
    expect(token).toMatchObject({ code: 0, stderr: '' })
    expect(token.stdout).toMatch(/^\S+\n$/)
    const auth = personalAccessToken({ token: token.stdout.trim() })
    const client = createClient({ baseUrl: portal.url, fetch: portal.fetch, auth })
    expect((await client.GET('/api/2.0/people/@self')).status).toBe(200)
    const requests = portal.stats.requests
    const status = await user.run(['status'])
    expect(status).toMatchObject({ code: 0, stderr: '' })
    expect(status.stdout).toMatch(
      /^Signed in as ann@example\.com\.\n.*personal access token\n.*the store\n.*expires {6}\d{4}-/s,
    )
    expect(portal.stats.requests).toBe(requests)
    expect((await stat(user.storePath)).mode & 0o777).toBe(0o600)
    expect((await stat(user.signInsPath)).mode & 0o777).toBe(0o600)
    const kept = (await readFile(user.storePath, 'utf8')) + (await readFile(user.signInsPath, 'utf8'))
    expect(kept).not.toContain('marked')

    expect(await user.run(['logout'])).toMatchObject({ code: 0, stderr: '' })
    expect((await client.GET('/api/2.0/people/@self')).status).toBe(401)
    expect(await readFile(user.storePath, 'utf8')).not.toContain(token.stdout.trim())
    for (const command of ['whoami', 'token', 'logout']) {
      expect(await user.run([command])).toEqual(failure(1, 'not signed in: run docspace-auth login'))
    }
    const after = await user.run(['status'])
    expect(after).toMatchObject({ code: 1, stderr: '' })
    expect(after.stdout).toMatch(/^Not signed in: run docspace-auth login\.\n {2}store {2}/)
    expect(user.printed()).not.toContain(token.stdout.trim())
    expect(user.printed()).not.toContain('marked')
  })

  test('can be sent as a hash', async () => {
    const portal = await portalWith({ release })
    const user = await home()
    expect(await user.run(['login', '--hash', '--portal', portal.url], ann)).toMatchObject({ code: 0 })
    expect(portal.stats.byOperation.getSettings).toBe(1)
  })

  test('that is wrong is refused, with one request and one line, and nothing is kept', async () => {
    const portal = await portalWith({ release })
    const user = await home()
    const wrong = { ...ann, DOCSPACE_PASSWORD: 'marked-wrong' }
    const refused = await user.run(['login', '--portal', portal.url], wrong)
    expect(refused).toEqual(failure(1, 'refused the sign-in: the user name or the password is wrong'))
    expect(portal.stats.byOperation.login).toBe(1)
    await expect(stat(user.storePath)).rejects.toMatchObject({ code: 'ENOENT' })
    for (let attempt = 0; attempt < 5; attempt++) await user.run(['login', '--portal', portal.url], wrong)
    expect(await user.run(['login', '--portal', portal.url], ann)).toEqual(
      failure(1, 'takes no sign-in of this account after too many failed ones: try again at 20'),
    )
    expect(user.printed()).not.toContain('marked')
  })
})

describe('a token that is kept', () => {
  test('says until when it was good once it has ended, because no password is there to renew it', async () => {
    const portal = await portalWith({ cookieLifetime: 60, now: Date.now() - 2 * 3_600_000 })
    const user = await home()
    expect(await user.run(['login', '--portal', portal.url], ann)).toMatchObject({ code: 0 })
    portal.clock.advance({ minutes: 120 })
    for (const command of ['token', 'whoami']) {
      expect(await user.run([command])).toEqual(failure(1, `signed in to ${portal.url} as ann@example.com until 20`))
    }
    const status = await user.run(['status'])
    expect(status).toMatchObject({ code: 1, stderr: '' })
    expect(status.stdout).toMatch(/^No longer signed in as ann@example\.com\.\n.*expires .* \(1 hour ago\)\n/s)
    expect(await user.run(['logout'])).toMatchObject({ code: 0 })
  })

  test('is never printed where the portal has ended it before its time', async () => {
    const portal = await portalWith()
    const user = await home()
    await user.run(['login', '--portal', portal.url], ann)
    portal.setCookieLifetime(60)
    expect(await user.run(['token'])).toEqual(failure(1, 'no longer signed in'))
  })

  test('stays where the portal cannot be reached to end it', async () => {
    const portal = await portalWith()
    const user = await home()
    await user.run(['login', '--portal', portal.url], ann)
    portal.fail('logout', { with: 'close', times: 1 })
    expect(await user.run(['logout'])).toEqual(failure(2, `cannot reach ${portal.url}`))
    expect(await user.run(['whoami'])).toMatchObject({ code: 0 })
  })

  test('is ended at once where it cannot be kept', async () => {
    const portal = await portalWith()
    const user = await home()
    await user.run(['login', '--portal', portal.url], ann)
    await writeFile(user.signInsPath, 'not a list')
    expect(await user.run(['login', '--portal', portal.url], ann)).toEqual(failure(2, 'is not a list of sign-ins'))
    await rm(user.signInsPath)
    expect(portal.stats.byOperation).toMatchObject({ login: 2, logout: 1 })
    expect(await user.run(['status'])).toMatchObject({ code: 1 })
    expect(await readFile(user.storePath, 'utf8')).not.toContain('token')
  })
})

describe('of several sign-ins', () => {
  test('the newest is used unless --portal and --user choose another', async () => {
    const [first, second] = [await portalWith(), await portalWith()]
    const user = await home()
    const bob = { DOCSPACE_USERNAME: 'bob@example.com', DOCSPACE_PASSWORD: 'marked-secret of bob' }
    await user.run(['login', '--portal', first.url], ann)
    await user.run(['login', '--portal', first.url], bob)
    await user.run(['login', '--portal', second.url], ann)
    const who = async (args: readonly string[], env = {}) => {
      const { stdout } = await user.run(['whoami', ...args], env)
      return `${stdout.split(' ')[0] ?? ''} ${/portal +(.*)/.exec(stdout)?.[1] ?? ''}`
    }
    expect(await who([])).toBe(`Ann ${second.url}`)
    expect(await who(['--portal', first.url])).toBe(`Bob ${first.url}`)
    expect(await who([], { DOCSPACE_BASE_URL: first.url })).toBe(`Bob ${first.url}`)
    expect(await who(['--portal', `${first.url}/`, '--user', 'ANN@example.com'])).toBe(`Ann ${first.url}`)
    expect(await who(['--user', 'Bob Example'])).toBe(`Bob ${first.url}`)
    expect(await user.run(['whoami', '--user', 'gil'])).toEqual(
      failure(1, 'not signed in as gil; docspace-auth status lists who is'),
    )
    const { stdout } = await user.run(['status'])
    expect(stdout).toContain('Other sign-ins in the store, the newest first:\n  bob@example.com at ')
    await user.run(['logout', '--user', 'bob@example.com'])
    expect(await who(['--portal', first.url])).toBe(`Ann ${first.url}`)
  })

  test('none is lost where two are made at once', async () => {
    const portal = await portalWith()
    const user = await home()
    const bob = { DOCSPACE_USERNAME: 'bob@example.com', DOCSPACE_PASSWORD: 'marked-secret of bob' }
    const both = await Promise.all([ann, bob].map((env) => user.run(['login', '--portal', portal.url], env)))
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    for (const one of [ann, bob]) {
      expect(await user.run(['whoami', '--user', one.DOCSPACE_USERNAME])).toMatchObject({ code: 0 })
    }
  })
})

test('a script is told what is missing, and nothing is asked', async () => {
  const portal = await portalWith()
  const user = await home()
  expect(await user.run(['login'])).toEqual(failure(2, 'no portal: give --portal, or set DOCSPACE_BASE_URL'))
  expect(await user.run(['login', '--portal', portal.url])).toEqual(
    failure(2, 'no user name: give --user, or set DOCSPACE_USERNAME'),
  )
  expect(await user.run(['login', '--portal', portal.url, '--user', 'ann@example.com'], {}, `${marked}\n`)).toEqual(
    failure(2, 'no password: set DOCSPACE_PASSWORD'),
  )
  expect(portal.stats.requests).toBe(0)
})
