import type { Check, Lacks, Verdict } from './check.ts'
import type { Stage } from './stage.ts'

/** Milliseconds that one check may take: all of them together have to end before their process is ended. */
const limit = 10_000

/** Runs each check in turn. One that another runtime alone can be asked is left out; what is lacking here is skipped. */
export async function runChecks(checks: readonly Check[], stage: Stage, lacks: Lacks): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = []
  for (const check of checks) {
    if (check.lacking !== undefined && lacks[check.lacking] === undefined) continue
    verdicts.push(await judge(check, stage, lacks))
  }
  return verdicts
}

async function judge({ name, needs = [], run }: Check, stage: Stage, lacks: Lacks): Promise<Verdict> {
  const missing = needs.flatMap((ability) => lacks[ability] ?? [])
  if (missing.length > 0) return { name, outcome: 'skipped', reason: missing.join('; ') }
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took more than ${limit} ms`)), limit)
  })
  try {
    await Promise.race([run(stage), late])
    return { name, outcome: 'passed' }
  } catch (error) {
    return { name, outcome: 'failed', reason: told(error) }
  } finally {
    clearTimeout(timer)
  }
}

/** An error as it is told across processes, its causes with it. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const cause = error.cause === undefined ? '' : ` (${told(error.cause)})`
  return `${error.name}${code}: ${error.message}${cause}`
}
