import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startServer } from '../../src/client/test-server.ts'
import { failure, home } from './command.ts'
import { ann, portalWith } from './portal-user.ts'

describe('a portal that', () => {
  test.each([
    [{ with: 'close' }, 2, 'cannot reach http://127.0.0.1:'],
    [{ with: 'html' }, 2, 'failed (502 for /api/2.0/authentication): try again later'],
    [{ with: 'redirect' }, 2, 'answered with something else than an API does (text/html)'],
    [{ with: 503 }, 2, 'failed (503 for /api/2.0/authentication)'],
  ] as const)('answers a sign-in so is told of in one line: %j', async (how, code, text) => {
    const portal = await portalWith()
    portal.fail('login', how)
    const user = await home()
    expect(await user.run(['login', '--portal', portal.url], ann)).toEqual(failure(code, text))
    expect(user.printed()).not.toContain('marked')
  })

  test('is gone is told of with its address, the reason, and what to look at', async () => {
    const portal = await portalWith()
    const user = await home()
    await user.run(['login', '--portal', portal.url], ann)
    await portal.close()
    for (const command of ['whoami', 'token', 'logout']) {
      expect(await user.run([command])).toEqual(
        failure(2, `cannot reach ${portal.url} (ECONNREFUSED): check the address, your network and HTTPS_PROXY`),
      )
    }
    expect(await user.run(['status'])).toMatchObject({ code: 0 })
  })

  test('is none is not signed in to', async () => {
    await using server = await startServer((_, response) => response.writeHead(404).end())
    const user = await home()
    expect(await user.run(['login', '--portal', server.url], ann)).toEqual(
      failure(1, 'refused the sign-in (404): is the address that of a DocSpace portal?'),
    )
  })

  test('has disabled the user says so', async () => {
    const portal = await portalWith()
    portal.setUserStatus('ann', 'disabled')
    const user = await home()
    expect(await user.run(['login', '--portal', portal.url], ann)).toEqual(failure(1, 'the account may be disabled'))
  })
})

test('Ctrl-C while the portal does not answer ends it with 130, and nothing is kept', async () => {
  let asked: () => void = () => undefined
  const request = new Promise<void>((resolve) => {
    asked = resolve
  })
  await using server = await startServer(() => asked())
  const user = await home()
  const { child, ended } = user.start(['login', '--portal', server.url], ann)
  await request
  child.kill('SIGINT')
  expect(await ended).toEqual({ code: 130, stdout: '', stderr: 'docspace-auth: interrupted\n' })
  await expect(stat(user.storePath)).rejects.toMatchObject({ code: 'ENOENT' })
})

test('a reader that goes away does not make it fail', async () => {
  const user = await home()
  const { child, ended } = user.start(['--help'])
  child.stdout.destroy()
  expect(await ended).toMatchObject({ code: 0, stderr: '' })
})

describe('a store that', () => {
  test('is none of ours is left as it is, and nothing is sent', async () => {
    const portal = await portalWith()
    const user = await home()
    await mkdir(dirname(user.storePath), { recursive: true })
    await writeFile(user.storePath, 'marked: not JSON')
    expect(await user.run(['token'], { ...ann, DOCSPACE_AUTH: 'login', DOCSPACE_BASE_URL: portal.url })).toEqual(
      failure(2, `The credential store ${user.storePath}`),
    )
    expect(portal.stats.requests).toBe(0)
    expect(user.printed()).not.toContain('marked')
  })

  test('cannot be written is named, and the token that cannot be kept is ended', async () => {
    const portal = await portalWith()
    const user = await home()
    await writeFile(dirname(user.storePath), 'a file where the folder should be')
    const failed = await user.run(['login', '--portal', portal.url], ann)
    expect(failed).toEqual(failure(2, 'a part of its path is not a folder (ENOTDIR)'))
    expect(portal.stats.byOperation).toMatchObject({ login: 1, logout: 1 })
  })
})

test.each(['acme.test/?a=b', 'ftp://acme.test', 'http://acme.test', 'https://'])(
  'an address that cannot be used is refused before anything is asked: %s',
  async (address) => {
    const user = await home()
    expect(await user.run(['login', '--portal', address], ann)).toEqual(
      failure(2, '--portal: this is no address of a portal ('),
    )
  },
)

test.each([
  [['--help'], /^docspace-auth signs you in.*\nStore: /s],
  [['login', '--help'], /^Usage: docspace-auth login.*\nStore: /s],
  [['whoami', '--help'], /^Usage: docspace-auth whoami.*\nStore: /s],
  [['token', '--help'], /^Usage: docspace-auth token.*\nStore: /s],
  [['logout', '--help'], /^Usage: docspace-auth logout.*\nStore: /s],
  [['status', '--help'], /^Usage: docspace-auth status.*\nStore: /s],
  [['--version'], /^\d+\.\d+\.\d+\n$/],
])('%j prints help with where the store lives, or the version', async (args, text) => {
  const user = await home()
  const { code, stdout, stderr } = await user.run(args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(text)
  if (args[0] !== '--version') expect(stdout).toContain(user.storePath)
  const own = stdout.replaceAll(user.folder, '')
  expect(Math.max(...own.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
})
