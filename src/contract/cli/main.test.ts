import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonReport } from '../report/json-report.ts'
import { endOf, printed, program, run, shop, start } from './run-program.ts'

// The three rows of the fixture that nobody can verify are in other operations than these.
const verifiable = ['--only', 'getItem', 'addItem']

describe('the command', () => {
  let directory = ''
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'docspace-contract-'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  it('verifies a document, says so without control characters, and ends with 0', async () => {
    const { code, stdout, stderr } = await run(['verify', '--spec', shop, ...verifiable])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Loaded and linted .*shop\.yaml: Shop 1\.2\.3, OpenAPI 3\.1\.0, 5 operations, /)
    expect(stdout).toContain('Mock started at http://127.0.0.1:')
    expect(stdout).toMatch(/^getItem .*token/m)
    expect(stdout).toMatch(
      /^13 rows of 2 operations: 13 passed, 0 failed, 0 not verified \(\d+ requests, \d+\.\d s\)$/m,
    )
    expect(stdout).toContain('no live portal was involved')
    expect(withControlCharacters(stdout)).toEqual([])
  })

  it('says only the totals when it is quiet and nothing is wrong', async () => {
    const { code, stdout } = await run(['verify', '--spec', shop, '--quiet', ...verifiable])
    expect(code).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  it('ends with 2 where a row is not verified and not listed, and says which and why', async () => {
    const { code, stdout } = await run(['verify', '--spec', shop])
    expect(code).toBe(2)
    expect(stdout).toContain(
      '– tlsOnly  certificate  204: plain requests cannot carry this credential (not on the list)',
    )
  })

  it('writes a report, whole and alone', async () => {
    const report = join(directory, 'report.json')
    expect((await run(['verify', '--spec', shop, '--quiet', '--report', `json=${report}`])).code).toBe(2)
    const written = JSON.parse(await readFile(report, 'utf8')) as JsonReport
    expect(written).toMatchObject({ version: 1, interrupted: false, exitCode: 2, totals: { rows: 16, unlisted: 2 } })
    expect((await readdir(directory)).filter((name) => name.includes('report'))).toEqual(['report.json'])
  })

  it.each([
    [[], /^Usage:|Usage:\n/m],
    [['--help'], /Commands:\n {2}init/],
    [['verify', '--help'], /--only OPERATION_ID/],
    [['mock', '--help'], /--port PORT/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('prints help or version for %j and ends with 0', async (args, text) => {
    const { code, stdout, stderr } = await run(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(text)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  it('does not crash where its reader goes away, and keeps its exit code', async () => {
    const report = join(directory, 'pipe.json')
    const command = [process.execPath, ...program, 'verify', '--spec', shop, '--report', `json=${report}`]
      .map(quoted)
      .join(' ')
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
      execFile('sh', ['-c', `{ ${command}; echo "code $?" >&2; } | head -n 1`], (_, out, err) =>
        resolve({ stdout: out, stderr: err }),
      )
    })
    expect(stdout).toMatch(/^Loaded and linted .*\n$/)
    expect(stderr).toBe('code 2\n')
    expect((JSON.parse(await readFile(report, 'utf8')) as JsonReport).totals.rows).toBe(16)
  })

  it('ends at once at Ctrl-C, with what is known and a whole report', async () => {
    const report = join(directory, 'interrupted.json')
    const child = start(['verify', '--report', `json=${report}`])
    const ended = endOf(child)
    await printed(child, 'Mock started')
    child.kill('SIGINT')
    const { code, stdout, stderr } = await ended
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' })
    expect(stdout).toMatch(/^interrupted: \d+ rows of 55 operations: .* \d+ not run/m)
    const written = JSON.parse(await readFile(report, 'utf8')) as JsonReport
    expect(written).toMatchObject({ interrupted: true, exitCode: 130 })
    expect(written.totals.notRun).toBeGreaterThan(0)
    expect(written.rows).toHaveLength(written.totals.rows)
  })

  it('ends at once at Ctrl-C while it is still waiting for the document', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const child = start(['verify', '--spec', `http://127.0.0.1:${port}/api.yaml`])
    const ended = endOf(child)
    const [socket] = (await once(server, 'connection')) as [Socket]
    child.kill('SIGINT')
    expect(await ended).toEqual({
      code: 130,
      stdout: '',
      stderr: 'docspace-contract: interrupted before anything was known\n',
    })
    socket.destroy()
    server.close()
  })

  it('mocks a document until Ctrl-C, and prints curl lines for its credentials', async () => {
    const child = start(['mock', '--spec', shop])
    const ended = endOf(child)
    const greeting = await printed(child, 'Prefer')
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting)?.[0] ?? ''
    expect((await fetch(`${url}/items/cup`)).status).toBe(200)
    child.kill('SIGINT')
    const { code, stdout } = await ended
    expect(code).toBe(0)
    expect(stdout).toMatch(/^curl .*Authorization: Bearer/m)
    expect(withControlCharacters(stdout)).toEqual([])
  })

  it('honours NO_COLOR and says the same', async () => {
    const plain = await run(['verify', '--spec', shop, '--quiet'], { NO_COLOR: '1', FORCE_COLOR: '1' })
    expect(withControlCharacters(plain.stdout + plain.stderr)).toEqual([])
    expect(plain.code).toBe(2)
  })
})

function withControlCharacters(text: string): readonly string[] {
  return text.split('\n').filter((line) => /[\u0000-\u001F\u007F]/.test(line))
}

function quoted(word: string): string {
  return `'${word}'`
}
