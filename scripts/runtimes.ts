/**
 * The client in other runtimes, `npm run test:runtimes`: its suites in each Node that is supported, and a smoke test of
 * the built package in those, in Bun, Deno, workerd and Chromium. A line for each; what a runtime cannot do is skipped by
 * name. `npm run test:runtimes -- deno workerd` tries those only.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installedVersion, installRuntimes } from './runtimes/install-runtimes.ts'
import { reportLines, type Tried } from './runtimes/report-lines.ts'
import { runtimes, type Runtime } from './runtimes/runtimes.ts'
import { smoke } from './runtimes/smoke.ts'
import { fillProject } from './runtimes/smoke-project.ts'
import { suite, suiteLine } from './runtimes/suite.ts'

const stop = new AbortController()
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    process.exitCode = code
    stop.abort()
  })
}

const names = process.argv.slice(2)
const chosen = runtimes.filter((one) => names.length === 0 || namesOf(one).some((name) => names.includes(name)))
if (chosen.length === 0) {
  const known = [...new Set(runtimes.flatMap(namesOf))]
  console.error(`test:runtimes: there is no such runtime; there are ${known.join(', ')}.`)
  process.exitCode = 2
} else {
  try {
    await tryAll()
  } catch (error) {
    // Whoever stopped it knows why.
    if (!stop.signal.aborted) throw error
  }
}

/** What it may be called by: `node` for all of them, `node-22` for one. */
function namesOf(runtime: Runtime): readonly string[] {
  return [runtime.name.toLowerCase(), ...(runtime.package === undefined ? [] : [runtime.package])]
}

/** Tries one after the other: what CI has is two cores. */
async function tryAll(): Promise<void> {
  await installRuntimes(stop.signal)
  const project = await mkdtemp(join(tmpdir(), 'docspace-auth-runtimes-'))
  try {
    await fillProject(project, stop.signal)
    for (const runtime of chosen) {
      const tried = await tryIn(runtime, project)
      for (const line of reportLines(tried)) console.log(line)
      if ([...tried.tests, ...tried.checks].some(({ outcome }) => outcome === 'failed')) process.exitCode = 1
    }
  } finally {
    await rm(project, { recursive: true, force: true })
  }
}

async function tryIn(runtime: Runtime, project: string): Promise<Tried> {
  const { name } = runtime
  const tests = runtime.suite === undefined ? [] : await suite(runtime.suite, project, stop.signal)
  const { verdicts: checks, output } = await smoke(runtime, project, stop.signal)
  const version =
    runtime.package === undefined ? /^\d[\d.]*$/m.exec(output)?.[0] : await installedVersion(runtime.package)
  const repeat = runtime.suite && suiteLine(runtime.suite)
  return { title: [name, version].filter(Boolean).join(' '), tests, checks, repeat }
}
