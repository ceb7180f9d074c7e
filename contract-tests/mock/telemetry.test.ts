/**
 * Prism's packages bring @scarf/scarf, which reports each installation to its maker. `scarfSettings` in our package.json
 * makes it keep silent for whoever installs us; Redocly's core has nothing of the kind.
 */
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { testFiles } from '../../src/contract/document/test-files.ts'
import { repositoryUrl, runNode } from '../fixtures/run-node.ts'
import { fixture } from '../fixtures/run-mock.ts'

interface Manifest {
  readonly name: string
  readonly scarfSettings?: unknown
}

const require = createRequire(import.meta.url)
const scarf = dirname(require.resolve('@scarf/scarf/package.json'))
const reporters = ['@stoplight/prism-core', '@stoplight/prism-http', '@stoplight/prism-http-server']

async function manifestOf(url: string): Promise<Manifest> {
  return JSON.parse(await readFile(new URL(url), 'utf8')) as Manifest
}

/** A project that has installed a package, with what that package brings, as npm lays it out. */
async function installed(ours: Manifest): Promise<string> {
  const version = '1.4.0'
  const manifest = (name: string, dependencies: readonly string[], more: object = {}) => ({
    ...more,
    name,
    version,
    dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, version])),
  })
  return testFiles({
    'package.json': manifest('a-project', [ours.name]),
    [`node_modules/${ours.name}/package.json`]: manifest(ours.name, reporters, { scarfSettings: ours.scarfSettings }),
    ...Object.fromEntries(
      reporters.map((name) => [`node_modules/${name}/package.json`, manifest(name, ['@scarf/scarf'])]),
    ),
    'node_modules/@scarf/scarf/package.json': manifest('@scarf/scarf', []),
    'node_modules/@scarf/scarf/report.js': await readFile(join(scarf, 'report.js'), 'utf8'),
  })
}

/** Runs the script as npm does after an installation; gives what it sent and what it said. */
async function postinstall(project: string): Promise<{ sent: string[]; said: string }> {
  const sent: string[] = []
  const server = createServer((request, response) => {
    sent.push(request.url ?? '')
    request.resume()
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address')
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|SCARF_|DO_NOT_TRACK|INIT_CWD)/i.test(name),
  )
  const directory = join(project, 'node_modules/@scarf/scarf')
  const child = spawn(process.execPath, ['report.js'], {
    cwd: directory,
    env: {
      ...Object.fromEntries(inherited),
      INIT_CWD: project,
      SCARF_LOCAL_PORT: String(address.port),
      SCARF_VERBOSE: 'true',
      TMPDIR: project,
    },
  })
  let said = ''
  child.stdout.on('data', (data: Buffer) => (said += data.toString()))
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  await new Promise((resolve) => child.on('close', resolve))
  return { sent, said }
}

/** The script gives npm three seconds to tell it the tree; on a busy machine that is not always enough. */
async function patientPostinstall(project: string): Promise<{ sent: string[]; said: string }> {
  let result = await postinstall(project)
  for (let left = 4; left > 0 && result.said.includes('received an error from npm'); left -= 1)
    result = await postinstall(project)
  return result
}

test('installing this package reports nothing', async () => {
  const ours = await manifestOf(repositoryUrl('src/contract/package.json'))
  const { sent, said } = await patientPostinstall(await installed({ ...ours }))
  expect(said).toContain('Scarf has been disabled via a package.json in the dependency chain')
  expect(sent).toEqual([])
}, 60_000)

test('without our setting it would be reported', async () => {
  const { scarfSettings: ours, ...manifest } = await manifestOf(repositoryUrl('src/contract/package.json'))
  expect(ours).toEqual({ enabled: false })
  const { sent } = await patientPostinstall(await installed(manifest))
  expect(sent).toEqual(['/package-event/install'])
}, 60_000)

test('running a mock connects to nobody but its own callers', async () => {
  const ended = await runNode(`
    import { Socket } from 'node:net'
    const connect = Socket.prototype.connect
    const targets = []
    Socket.prototype.connect = function (...args) { targets.push(JSON.stringify(args[0])); return connect.apply(this, args) }
    const { startMock } = await import(${JSON.stringify(repositoryUrl('src/contract/mock/start-mock.ts'))})
    const mock = await startMock({ spec: ${JSON.stringify(fixture('content.yaml'))} })
    const before = targets.length
    await fetch(mock.url + '/items/7')
    await mock.close()
    console.log(before, targets.length)
  `)
  expect(ended.stderr).toBe('')
  expect(ended.stdout.trim()).toBe('0 1')
})

test('Redocly’s core does not depend on Scarf and has no install script', async () => {
  const core = JSON.parse(
    await readFile(new URL('../../node_modules/@redocly/openapi-core/package.json', import.meta.url), 'utf8'),
  ) as { dependencies: Record<string, string>; scripts?: Record<string, string> }
  expect(Object.keys(core.dependencies).filter((name) => /scarf|telemetry|opentelemetry/.test(name))).toEqual([])
  expect(core.scripts?.postinstall).toBeUndefined()
})
