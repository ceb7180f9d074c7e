import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyProject } from './empty-project.ts'

const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')

let project = ''
beforeAll(() => {
  project = emptyProject()
}, 120_000)
afterAll(() => {
  if (project !== '') rmSync(dirname(project), { recursive: true, force: true })
})

const program = (source: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', source], { cwd: project, encoding: 'utf8' }).trim()

const command = (...args: string[]) =>
  spawnSync(process.execPath, [join(project, 'node_modules/.bin/docspace-contract'), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })

describe('both packages, installed from their tarballs into an empty project', () => {
  it('are imported as ES modules by each of their entries', () => {
    const exportsOf = (entry: string) =>
      program(`console.log(Object.keys(await import(${JSON.stringify(entry)})).sort().join(' '))`).split(' ')
    expect(exportsOf('docspace-auth')).toEqual(expect.arrayContaining(['apiKey', 'createClient', 'unwrap', 'withAuth']))
    expect(exportsOf('docspace-auth/node')).toContain('fromEnv')
    expect(exportsOf('docspace-auth/validate').length).toBeGreaterThan(0)
    expect(exportsOf('docspace-contract')).toEqual(expect.arrayContaining(['startMock', 'verify']))
    expect(exportsOf('docspace-contract/portal')).toContain('startPortal')
  })

  it.each(['nodenext', 'bundler'])('bring types that hold under "moduleResolution": "%s"', (moduleResolution) => {
    writeFileSync(
      join(project, 'consumer.ts'),
      `import { apiKey, createClient } from 'docspace-auth'
import { startMock } from 'docspace-contract'
import { startPortal, type Portal } from 'docspace-contract/portal'
const double: Portal = await startPortal({ release: '3.6', tfa: 'totp', users: [{ name: 'ann' }] })
double.clock.advance({ minutes: 60 })
const mock = await startMock({ spec: 'openapi.json' })
const portal = createClient({ baseUrl: mock.url, auth: apiKey('sk-') })
const self = await portal.GET('/api/2.0/people/@self')
if (self.ok) self.data.response.displayName satisfies string | undefined
else if (self.status === 401) self.error.body satisfies undefined
// @ts-expect-error the description has no such path
await portal.GET('/api/2.0/people/@nobody')
`,
    )
    const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext'
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom',
        '--module', module, '--moduleResolution', moduleResolution, 'consumer.ts'],
      { cwd: project, encoding: 'utf8' },
    ) // prettier-ignore
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('give a command that verifies the bundled description', () => {
    const { status, stdout, stderr } = command('verify', '--only', 'getSelf')
    expect(stderr).toBe('')
    expect(stdout).toContain('getSelf')
    expect(status).toBe(0)
  })

  it('do not let the client bring the harness along', () => {
    const tree = execFileSync('npm', ['ls', '--all', '--parseable', 'docspace-auth'], {
      cwd: project,
      encoding: 'utf8',
    })
    expect(tree).toContain('docspace-auth')
    expect(
      program(
        `console.log(JSON.stringify((await import('docspace-auth/package.json', { with: { type: 'json' } })).default.dependencies))`,
      ),
    ).toBe('{"oauth4webapi":"3.8.8"}')
  })
})
