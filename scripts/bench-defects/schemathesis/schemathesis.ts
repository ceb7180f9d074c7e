import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from '../run-tool.ts'
import type { Subject } from '../subject.ts'
import { namesOperation, type Tool } from '../tool.ts'
import { notesSettings } from './notes-settings.ts'
import { ordersSettings } from './orders-settings.ts'
import { readFailures, readWarnings } from './read-failures.ts'
import type { Settings } from './settings.ts'

const settingsOf: Readonly<Record<Subject['name'], (url: string) => Promise<Settings>>> = {
  notes: notesSettings,
  orders: ordersSettings,
}

const requirements = join(import.meta.dirname, 'requirements.txt')
/** Never in git, and gone with the other things that were installed. */
const environment = join(import.meta.dirname, '../../../node_modules/.cache/bench-defects/schemathesis')
const program = join(environment, 'bin/st')

/** How many examples its fuzzing makes for an operation. With 10 of them it finds no more here than with 5. */
const maxExamples = Number(process.env.MAXEX ?? 5)

/** Schemathesis with all of its phases and checks. Any failure that names the operation counts, whatever it says of it. */
export const schemathesis: Tool = {
  id: 'schemathesis',
  name: 'Schemathesis',
  settings: `\`st run --phases examples,coverage,fuzzing,stateful --checks all --mode all --max-examples ${maxExamples} --continue-on-failure\`; logins, keys and a second user by [auth.wfc] with peers, 410 among the expected statuses`,
  isSampled: true,
  async prepare() {
    const wanted = /==(\S+)/.exec(await readFile(requirements, 'utf8'))?.[1] ?? ''
    if ((await installed()) !== wanted) await install()
    return wanted
  },
  async run({ url, documentPath }, { name, operations }, seed) {
    const settings = await settingsOf[name](url)
    const place = await mkdtemp(join(tmpdir(), 'bench-defects-schemathesis-'))
    try {
      for (const [file, text] of Object.entries(settings)) await writeFile(join(place, file), text)
      // What it learnt about the last server would be about another one.
      await appendFile(join(place, 'schemathesis.toml'), '\n[cache]\nenabled = false\n')
      const files = { log: join(place, 'events.ndjson'), summary: join(place, 'summary.json') }
      const { code, output, errors } = await runTool(
        [
          ...[program, '--config-file', 'schemathesis.toml', 'run', documentPath, '--url', url],
          ...['--phases', 'examples,coverage,fuzzing,stateful', '--checks', 'all', '--mode', 'all'],
          ...['--max-examples', String(maxExamples), '--seed', String(seed), '--continue-on-failure', '--no-color'],
          ...['--generation-database', 'none', '--report', 'ndjson,json'],
          ...['--report-ndjson-path', files.log, '--report-json-path', files.summary],
        ],
        { cwd: place },
      )
      const events = await readFile(files.log, 'utf8').catch(() => '')
      if (code === null) throw new Error('Schemathesis took more than three minutes')
      if (!events.includes('"EngineFinished"'))
        throw new Error(`Schemathesis ended without a result: ${(output + errors).trim().slice(-500)}`)
      const summary: unknown = JSON.parse(await readFile(files.summary, 'utf8'))
      return [...readFailures(events, operations), ...readWarnings(summary, operations)]
    } finally {
      await rm(place, { recursive: true, force: true })
    }
  },
  names: namesOperation,
}

async function installed(): Promise<string | undefined> {
  if (!(await stat(program).catch(() => undefined))) return undefined
  return /version (\S+)/.exec((await runTool([program, '--version'])).output)?.[1]
}

async function install(): Promise<void> {
  console.error('Installing Schemathesis into node_modules/.cache/bench-defects …')
  const python = await pythonHere()
  const steps = [
    [python, '-m', 'venv', environment],
    [join(environment, 'bin/pip'), 'install', '--quiet', '--disable-pip-version-check', '-r', requirements],
  ]
  for (const step of steps) {
    const { code, errors } = await runTool(step, { timeout: 600_000 })
    if (code !== 0) throw new Error(`it cannot be installed: ${errors.trim().split('\n').at(-1) ?? ''}`)
  }
}

/** The first Python that is new enough for it. */
async function pythonHere(): Promise<string> {
  for (const python of ['python3', 'python3.13', 'python3.12', 'python3.11']) {
    const { output } = await runTool([python, '--version']).catch(() => ({ output: '' }))
    const [, minor] = /^Python 3\.(\d+)/.exec(output) ?? []
    if (Number(minor) >= 10) return python
  }
  throw new Error('there is no Python 3.10 or later here')
}
