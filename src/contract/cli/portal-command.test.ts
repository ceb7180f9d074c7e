import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { endOf, printed, run, start } from './run-program.ts'

const absent = spawnSync('curl', ['--version']).error !== undefined
/** A skip by name: what it says stands in the report. */
const reason = absent ? ' (skipped: there is no curl on this machine)' : ''

/** Everything behind the line that ends the guide's first part, as somebody pastes it. */
async function guideOf(args: readonly string[]): Promise<{ guide: string; script: string; url: string }> {
  const guide = await printed(start(['portal', ...args]), 'grant_type=personal_access_token')
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(guide)?.[0] ?? ''
  return { guide, script: guide.slice(guide.indexOf('\n# API key')), url }
}

function paste(script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('sh', ['-c', script], (error, stdout, stderr) => {
      if (error !== null || stderr !== '') reject(new Error(`${script}\n${stderr}`, { cause: error }))
      else resolve(stdout)
    })
  })
}

const statuses = (output: string) => output.split('\n').filter((line) => /^\d{3}$/.test(line))
const apiKeyAndBasic = ['200', '200']
const bearerAndRaw = ['200', '200']
const cookieUntilLogout = ['200', '200', '401']
const codeFlowAndDeveloperToken = ['200', '200', '200']

describe('the command portal', () => {
  it.skipIf(absent).each([
    ['no second factor', [], []],
    ['the authenticator app', ['--tfa', 'totp'], ['200', '200']],
    ['codes by SMS', ['--tfa', 'sms', '--release', '3.6'], ['200', '200']],
  ])(
    `prints curl lines that work when pasted, with %s, and again when pasted again${reason}`,
    async (_, args, factor) => {
      const { script } = await guideOf(args)
      for (const time of ['first', 'second']) {
        const output = await paste(script)
        expect([time, ...statuses(output)]).toEqual([
          time,
          ...apiKeyAndBasic,
          ...bearerAndRaw,
          ...cookieUntilLogout,
          ...factor,
          ...codeFlowAndDeveloperToken,
        ])
        const refreshTokens = [...output.matchAll(/"refresh_token":"([^"]+)"/g)].map(([, token]) => token)
        expect(new Set(refreshTokens).size).toBe(2)
      }
    },
    60_000,
  )

  it('says users, passwords, a key, a client, and an authorize link that leads to a sign-in page', async () => {
    const { guide } = await guideOf(['--port', '0'])
    for (const text of ['ann@example.com', 'password of ann', 'guest', 'Second factor\n  none'])
      expect(guide).toContain(text)
    expect(guide).toMatch(/^ {2}sk-[\da-f]{64}$/m)
    expect(guide).toMatch(/^ {2}secret {2}\w{36}$/m)
    const page = await fetch(/^ {2}(http\S+authorize\S+)$/m.exec(guide)?.[1] ?? '')
    expect(await page.text()).toContain('<h1>Sign in</h1>')
  })

  it('says the current code of the app, and gives the next one', async () => {
    const { guide, url } = await guideOf(['--tfa', 'totp'])
    expect(guide).toMatch(/code of ann now: \d{6}, /)
    expect(await (await fetch(`${url}/double/totp/ann`)).text()).toMatch(/^\d{6}\n$/)
    expect((await fetch(`${url}/double/totp/nobody`)).status).toBe(404)
  })

  it('prints an SMS as it is sent', async () => {
    const child = start(['portal', '--tfa', 'sms'])
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(await printed(child, 'Ctrl-C'))?.[0] ?? ''
    expect((await fetch(`${url}/double/sms/ann`)).status).toBe(404)
    const message = printed(child, 'SMS to')
    const body = JSON.stringify({ userName: 'ann@example.com', password: 'password of ann' })
    const headers = { 'content-type': 'application/json' }
    await fetch(`${url}/api/2.0/authentication`, { method: 'POST', headers, body })
    const code = /^SMS to \+155550100: (\d{6})$/m.exec(await message)?.[1] ?? ''
    expect(await (await fetch(`${url}/double/sms/ann`)).text()).toBe(`${code}\n`)
  })

  it('gives the same secrets for the same seed and others for another', async () => {
    const keyOf = async (seed: string) => /sk-\w+/.exec((await guideOf(['--seed', seed])).guide)?.[0]
    const [first, again, other] = await Promise.all(['7', '7', '8'].map(keyOf))
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  it('shows on the page at the end what the application was given, escaped', async () => {
    const { url } = await guideOf([])
    const given = await (await fetch(`${url}/double/callback?code=a%3Cb&state=s`)).text()
    expect(given).toContain("<code>CODE='a&lt;b'</code>")
    expect(await (await fetch(`${url}/double/callback?error=access_denied`)).text()).toContain('access_denied')
  })

  it('ends at once at Ctrl-C, with 0', async () => {
    const child = start(['portal'])
    const ended = endOf(child)
    await printed(child, 'personal_access_token')
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 0, stderr: '' })
  })

  it('says how it is used', async () => {
    const { code, stdout } = await run(['portal', '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: docspace-contract portal/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  it.each([
    [['--release', '3.5'], '--release 3.5: it is 3.6 or 3.7'],
    [['--tfa', 'TOTP'], '--tfa TOTP: it is sms or totp'],
    [['--seed', 'x'], '--seed x: a seed is a whole number, and each gives other ids and secrets'],
    [['--port', 'http'], '--port http: a port is a number from 0 to 65535, and 0 means any free one'],
    [['--tfs', 'sms'], 'unknown option --tfs: did you mean --tfa?'],
    [
      ['3.6'],
      'portal does not take the word 3.6: everything is said with options, see docspace-contract portal --help',
    ],
  ])('refuses %j with one line and exit code 2', async (args, line) => {
    expect(await run(['portal', ...args])).toEqual({ code: 2, stdout: '', stderr: `docspace-contract: ${line}\n` })
  })

  it('answers a port in use with one line and exit code 2', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, stderr } = await run(['portal', '--port', String(port)])
    server.close()
    expect(stderr).toBe(
      `docspace-contract: cannot listen on 127.0.0.1: port ${port} is in use; choose another, or 0 for a free one\n`,
    )
    expect(code).toBe(2)
  })
})
