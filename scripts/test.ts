/**
 * Everything that this repository promises, one line each: `npm test`.
 * A guarantee is a command; its line is a sentence that is true when the command succeeds. The tests come last, with their own count.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { guarantees, type Guarantee } from './check/guarantees.ts'

interface Count {
  passed: number
  failed: number
  skipped: number
}

const count: Count = { passed: 0, failed: 0, skipped: 0 }
const folder = await mkdtemp(join(tmpdir(), 'docspace-auth-test-'))
try {
  const [build, ...others] = guarantees
  if (build) note(await holds(build))
  // Two at a time: what CI has is two cores.
  const queue = others.values()
  await Promise.all([drain(queue), drain(queue)])
  add(count, await runTests(join(folder, 'tests.json')))
} finally {
  await rm(folder, { recursive: true, force: true })
}
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`)
process.exitCode = count.failed > 0 ? 1 : 0

async function drain(queue: Iterable<Guarantee>): Promise<void> {
  for (const guarantee of queue) note(await holds(guarantee))
}

function note(held: boolean): void {
  if (held) count.passed++
  else count.failed++
}

async function holds({ sentence, command }: Guarantee): Promise<boolean> {
  const started = performance.now()
  const { code, output } = await run(command, 'collect')
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${sentence} (${seconds} s)`)
  if (code !== 0) console.log(`${output.trimEnd()}\n  repeat with: ${command.join(' ')}`)
  return code === 0
}

async function runTests(report: string): Promise<Count> {
  const { code } = await run(
    ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    'show',
  )
  const result: unknown = await readFile(report, 'utf8').then(JSON.parse, () => undefined)
  if (!isVitestReport(result)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = result
  // A file that cannot be loaded, or an error outside any test, fails the run without failing a test.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped }
}

function isVitestReport(
  value: unknown,
): value is { numPassedTests: number; numFailedTests: number; numPendingTests: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['numPassedTests', 'numFailedTests', 'numPendingTests'].every(
      (key) => key in value && typeof Reflect.get(value, key) === 'number',
    )
  )
}

function add(total: Count, more: Count): void {
  total.passed += more.passed
  total.failed += more.failed
  total.skipped += more.skipped
}

function run(command: readonly string[], output: 'collect' | 'show'): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const [program = '', ...args] = command
    const child = spawn(program, args, { stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: text }))
  })
}
