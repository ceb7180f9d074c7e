import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { errors, smallDocument, smallProfile } from './small-api.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A user's project with vitest and this package, and one test file. */
export interface Project {
  /** Runs vitest in it until it ends. */
  run(args: readonly string[], url: string): Promise<TestRun>
  /** Starts vitest in watch mode. It is ended with the test. */
  watch(url: string): WatchedRun
  write(file: string, text: string): Promise<void>
}

export interface TestRun {
  readonly output: string
  readonly tests: readonly ToldTest[]
}

export interface ToldTest {
  /** The names of the groups that it is in, and its own. */
  readonly name: string
  readonly status: 'passed' | 'failed' | 'pending' | 'skipped' | 'todo'
  readonly failures: readonly string[]
}

export interface WatchedRun {
  /** Resolves with what was printed since the last time, once that matches. */
  until(pattern: RegExp): Promise<string>
}

const config = `import { defineConfig } from 'vitest/config'
export default defineConfig({
  resolve: { alias: { 'docspace-contract/vitest': ${JSON.stringify(join(root, 'src/contract/vitest/index.ts'))} } },
  test: {
    include: ['*.test.ts'],
    // As an installed package is: loaded by Node, and not watched.
    server: { deps: { external: [/src\\/contract/] } },
  },
})
`

const testFile = `import { contract } from 'docspace-contract/vitest'
contract('openapi.yaml', { target: process.env.API_URL ?? '', profile: 'auth.yaml' })
`

/** Alone in its folder, where `../` is free; gone with the test. `time` as the document has it; the server says an integer. */
export async function temporaryProject(files: Readonly<Record<string, string>> = {}): Promise<Project> {
  const outside = await mkdtemp(join(tmpdir(), 'docspace-contract-vitest-'))
  onTestFinished(() => rm(outside, { recursive: true, force: true }))
  const folder = join(outside, 'project')
  await mkdir(folder)
  // Whole at once: a watcher that is quick would run the tests on a file that is empty yet.
  const write = async (file: string, text: string) => {
    await writeFile(join(outside, 'next'), text)
    await rename(join(outside, 'next'), join(folder, file))
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const all = {
    'package.json': '{ "type": "module" }',
    'vitest.config.ts': config,
    'openapi.yaml': smallDocument('string'),
    'errors.yaml': errors,
    'auth.yaml': smallProfile,
    'api.test.ts': testFile,
    ...files,
  }
  for (const [file, text] of Object.entries(all)) await write(file, text)

  const start = (args: readonly string[], url: string) => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    return spawn(process.execPath, [vitest, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1', API_URL: url },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  return {
    write,
    async run(args, url) {
      const report = join(folder, 'report.json')
      const child = start(['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], url)
      let output = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (data: Buffer) => (output += data.toString()))
      await once(child, 'close')
      return { output, tests: toldTests(JSON.parse(await readFile(report, 'utf8')) as JsonReport) }
    },
    watch(url) {
      const child = start(['watch'], url)
      onTestFinished(async () => {
        child.kill()
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      })
      let printed = ''
      let look: () => void = nothing
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (data: Buffer) => {
          printed += data.toString()
          look()
        })
      return {
        until: (pattern) =>
          new Promise((resolve) => {
            look = () => {
              const found = pattern.exec(printed)
              if (found === null) return
              const end = found.index + found[0].length
              const seen = printed.slice(0, end)
              printed = printed.slice(end)
              look = nothing
              resolve(seen)
            }
            look()
          }),
      }
    },
  }
}

interface JsonReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: ToldTest['status']
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

function toldTests(report: JsonReport): readonly ToldTest[] {
  return report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status, failureMessages }) => ({
      name: fullName,
      status,
      failures: failureMessages,
    })),
  )
}

function nothing(): void {
  // Nobody waits.
}
