import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { failure, home } from './command.ts'
import { portalWith } from './portal-user.ts'

describe('an API key', () => {
  test.each(['from the environment', 'from a pipe'])('%s is kept, serves, and is forgotten', async (where) => {
    const portal = await portalWith()
    const user = await home()
    const key = portal.createApiKey('ann', { expiresInDays: 10 })
    const login = ['login', '--api-key', '--portal', portal.url]
    const signedIn =
      where === 'from a pipe' ? await user.run(login, {}, `${key}\n`) : await user.run(login, { DOCSPACE_API_KEY: key })
    expect(signedIn).toMatchObject({ code: 0 })
    expect(signedIn.stdout).toMatch(/ as Ann Example <ann@example\.com>, until 20.* \(in 1?\d days\)/)
    expect(signedIn.stderr).toBe('Note: the key ends soon; make another one in time.\n')

    expect((await user.run(['whoami'])).stdout).toMatch(/^Ann Example .* {2}by {6}API key, from the store\n$/s)
    expect(await user.run(['token'])).toEqual({ code: 0, stdout: `${key}\n`, stderr: '' })
    expect((await user.run(['status'])).stdout).toMatch(/^Signed in as ann@example\.com\.\n.* {2}by .* API key\n/s)
    const out = await user.run(['logout'])
    expect(out).toMatchObject({ code: 0, stderr: '' })
    expect(out.stdout).toMatch(
      /^Forgot the API key of ann@example\.com here\. It is still good: to end it, delete it at /,
    )
    expect(await readFile(user.storePath, 'utf8')).not.toContain(key)
    expect(user.printed()).not.toContain(key)
  })

  test('of few scopes says as whom it acts, and is a token all the same', async () => {
    const portal = await portalWith()
    const user = await home()
    const key = portal.createApiKey('ann', { permissions: ['files:read'] })
    const login = await user.run(['login', '--api-key', '--portal', portal.url], {}, key)
    expect(login.stdout).toContain(`Signed in to ${portal.url} as Ann Example.\n`)
    const whoami = await user.run(['whoami'])
    expect(whoami).toMatchObject({ code: 0, stderr: '' })
    expect(whoami.stdout).toMatch(/^Ann Example\n.*the key lacks the scope accounts\.self:read\n/s)
    expect(await user.run(['token'])).toMatchObject({ code: 0, stdout: `${key}\n` })
  })

  test('that is none, or of another portal, is refused', async () => {
    const portal = await portalWith()
    const user = await home()
    const login = (key: string) => user.run(['login', '--api-key', '--portal', portal.url], {}, key)
    expect(await login('marked-secret')).toEqual(failure(2, 'An API key starts with "sk-".'))
    expect(await login(' \n')).toEqual(
      failure(2, 'no API key: set DOCSPACE_API_KEY, or pipe the key into this command'),
    )
    expect(await login(`sk-marked${'0'.repeat(58)}`)).toEqual(failure(1, 'the portal does not take this API key'))
    expect(user.printed()).not.toContain('marked')
  })
})
