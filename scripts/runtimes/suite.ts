import { readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { runChild } from './run-child.ts'
import type { SuiteRuntime } from './runtimes.ts'
import { unfinished, type Verdict } from './verdict.ts'

const root = join(import.meta.dirname, '../..')

/** Where the suites of the client are. */
const folders = [
  'src/client',
  'contract-tests/login',
  'contract-tests/keys',
  'contract-tests/oauth-client',
  'contract-tests/command',
  'contract-tests/secrets',
]

/** The command that runs them, from the root of the workspace. */
function suiteCommand({ node, without = {} }: SuiteRuntime): readonly string[] {
  return [node, 'node_modules/vitest/vitest.mjs', 'run', ...folders.filter((folder) => without[folder] === undefined)]
}

/** The same, to be pasted into a shell there. */
export function suiteLine(under: SuiteRuntime): string {
  const variables = Object.entries(under.env ?? {}).map(([name, value]) => `${name}='${value ?? ''}'`)
  return [...variables, ...suiteCommand({ ...under, node: relative(root, under.node) })].join(' ')
}

/** Milliseconds for the suite under one Node. */
const limit = 300_000

/** Runs the client's own suites under a Node. */
export async function suite(under: SuiteRuntime, project: string, signal: AbortSignal): Promise<readonly Verdict[]> {
  const { env, without = {} } = under
  const file = join(project, 'suite.json')
  const command = [...suiteCommand(under), '--reporter=json', `--outputFile=${file}`]
  const ended = await runChild(command, { cwd: root, timeout: limit, signal, env })
  const skipped = Object.entries(without).map(([name, reason]) => ({ name, outcome: 'skipped', reason }) as const)
  const verdicts = [...testsOf(JSON.parse(await readFile(file, 'utf8').catch(() => 'null'))), ...skipped]
  await rm(file, { force: true })
  // A file that cannot be loaded, or an error outside of any test, fails the run without failing a test.
  if (ended.code === 0 || verdicts.some(({ outcome }) => outcome === 'failed')) return verdicts
  return [...verdicts, unfinished('the suite runs to its end', ended, limit)]
}

/** Each test of vitest's JSON report. */
function testsOf(report: unknown): readonly Verdict[] {
  return members(report, 'testResults').flatMap((file) =>
    members(file, 'assertionResults').map((test) => {
      const status = member(test, 'status')
      const outcome = status === 'passed' || status === 'failed' ? status : 'skipped'
      const reason = members(test, 'failureMessages').map(withoutForeignFrames).join('\n')
      return { name: String(member(test, 'fullName')), outcome, reason: reason || undefined }
    }),
  )
}

/** A failure with those lines of its stack that are in this repository. */
function withoutForeignFrames(message: unknown): string {
  return String(message)
    .split('\n')
    .filter((line) => !/^\s+at /.test(line) || (line.includes(root) && !line.includes('node_modules')))
    .join('\n')
    .replaceAll(`${root}/`, '')
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function members(value: unknown, name: string): readonly unknown[] {
  const found = member(value, name)
  return Array.isArray(found) ? found : []
}
