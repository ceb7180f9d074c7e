import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { endOf, run, start } from '../../src/contract/cli/run-program.ts'
import { baselines, defectiveServers } from './servers.ts'

describe('docspace-contract verify URL', () => {
  it('ends with 0 on a server that keeps its contract, and says what was covered', async () => {
    const { args } = await notes()
    const { code, stdout, stderr } = await run(args)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/277 cases|cases of 14 operations/)
    expect(stdout).toContain('The server keeps the contract')
  })

  it('ends with 1 on one that does not, writes every report whole, and no secret into any', async () => {
    const { args, folder } = await notes('token-alive-after-logout')
    const files = ['html', 'json', 'junit', 'text', 'github'].map((format) => join(folder, `report.${format}`))
    const reports = files.map((file) => `--report=${file.split('.').at(-1) ?? ''}=${file}`)
    const { code, stdout } = await run([...args, ...reports])
    expect(code).toBe(1)
    expect(stdout).toContain('--repeat')
    const texts = [stdout, ...files.map((file) => readFileSync(file, 'utf8'))]
    for (const text of texts) {
      expect(text).toMatch(/after-logout/)
      for (const secret of secrets) expect(text).not.toContain(secret)
    }
  })

  it('repeats a single case by the name that a finding gives', async () => {
    const { args } = await notes('token-alive-after-logout')
    const { code, stdout } = await run([...args, '--repeat', 'login/main/logout'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/1 cases? of 14 operations/)
  })

  it('sends nothing with --dry-run, and prints the same plan each time', async () => {
    const folder = temporary()
    const { args } = await notes()
    const unreachable = args.map((word) => (word.startsWith('http:') ? 'http://127.0.0.1:9' : word))
    const [first, second] = [await run([...unreachable, '--dry-run']), await run([...unreachable, '--dry-run'])]
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toContain('nothing was sent')
    expect(second.stdout).toBe(first.stdout)
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  it('takes a known finding for what it is, and fails on one that no longer shows', async () => {
    const { args, folder } = await notes('challenge-missing')
    const plain = await run([...args, `--report=json=${join(folder, 'r.json')}`])
    expect(plain.code).toBe(1)
    const known = join(folder, 'known.yaml')
    const entry = (check: string) =>
      `- check: ${check}\n  operation: "*"\n  subject: "*"\n  reason: the gateway strips it\n`
    const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as { findings: { check: string }[] }
    const checks = [...new Set(report.findings.map(({ check }) => check))]
    writeFileSync(known, checks.map(entry).join(''))
    expect((await run([...args, '--known', known])).code).toBe(0)
    writeFileSync(known, [...checks, 'stack-trace'].map(entry).join(''))
    const stale = await run([...args, '--known', known])
    expect(stale.code).toBe(1)
    expect(stale.stdout).toContain('stack-trace')
  })

  it('tells in one line that nobody listens', async () => {
    const { args } = await notes()
    const { code, stderr, stdout } = await run(
      args.map((word) => (word.startsWith('http:') ? 'http://127.0.0.1:9' : word)),
    )
    expect(code).toBe(2)
    expect(stderr).toMatch(/^docspace-contract: http:\/\/127\.0\.0\.1:9 does not answer \(.*\)\D*\n$/)
    expect(stdout).not.toContain('Coverage')
  })

  it.each([
    ['hangs', () => undefined],
    ['closes', (socket: Socket) => void socket.destroy()],
    ['talks garbage', (socket: Socket) => void socket.end('220 mail.example ESMTP\r\n')],
    [
      'redirects everything to another origin',
      (socket: Socket) =>
        void socket.end('HTTP/1.1 302 Found\r\nlocation: https://elsewhere.example/\r\ncontent-length: 0\r\n\r\n'),
    ],
    [
      'limits the rate',
      (socket: Socket) =>
        void socket.end('HTTP/1.1 429 Too Many Requests\r\nretry-after: 3600\r\ncontent-length: 0\r\n\r\n'),
    ],
  ])('ends in bounded time, with 2 or a finding, on a server that %s', async (_, behave) => {
    const url = await tcp(behave)
    const { args, folder } = await notes()
    const report = join(folder, 'r.json')
    const words = args.map((word) => (word.startsWith('http:') ? url : word))
    const { code } = await run([...words, '--timeout=200ms', '--time=8s', `--report=json=${report}`])
    expect([1, 2]).toContain(code)
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ format: 'docspace-contract/conformance' })
  })

  it('writes its reports after Ctrl-C, and ends with 130', async () => {
    const { args, folder } = await notes()
    const report = join(folder, 'r.json')
    const child = start([...args, '--rate=40', `--report=json=${report}`])
    const ended = endOf(child)
    await new Promise<void>((resolve) => child.stdout?.once('data', () => resolve()))
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ stopped: 'interrupted', exitCode: 130 })
  })
})

/** The passwords of the profile. */
const secrets = ['correct:horse:battery', 'tr0ub4dor:three', 'open:sesame:42']

async function notes(defect?: string) {
  const start =
    defect === undefined
      ? baselines.notes
      : defectiveServers.find((one) => one.design === 'notes' && one.id === defect)?.start
  if (start === undefined) throw new Error(`no defect is called ${defect ?? ''}`)
  const server = await start()
  onTestFinished(() => server.close())
  const args = ['verify', server.url, '--spec', server.documentPath, '--profile', server.profilePath]
  return { args, folder: temporary() }
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docspace-contract-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function tcp(behave: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => behave(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
