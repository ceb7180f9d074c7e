import type { Runtime } from './runtimes.ts'
import { runChild } from './run-child.ts'
import { writeStart } from './smoke-project.ts'
import { startStage } from './stage/start-stage.ts'
import { readVerdicts, unfinished, type Verdict } from './verdict.ts'

export interface Smoke {
  readonly verdicts: readonly Verdict[]
  /** What the runtime wrote. */
  readonly output: string
}

/** Milliseconds for the smoke test of one runtime. */
const limit = 60_000

/** Runs the smoke test of a project in a runtime, on a stage of its own. */
export async function smoke(runtime: Runtime, project: string, signal: AbortSignal): Promise<Smoke> {
  const { command, env, lacks = {} } = runtime
  const stage = await startStage(`${project}/bundle`)
  try {
    await writeStart(project, stage.url, lacks)
    const ended = await runChild(command(stage.url), { cwd: project, timeout: limit, signal, env })
    const verdicts = readVerdicts(stage.report())
    const { code, output } = ended
    if (verdicts !== undefined && code === 0) return { verdicts, output }
    return { verdicts: [...(verdicts ?? []), unfinished('the smoke test reports and ends', ended, limit)], output }
  } finally {
    await stage.close()
  }
}
