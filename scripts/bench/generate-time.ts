import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from './interleaved.ts'

/** Seconds of the whole `npm run generate`, start of the process included. */
export function generateSeconds(runs = 3): number {
  const generate = join(import.meta.dirname, '../generate.ts')
  const seconds = Array.from({ length: runs }, () => {
    const started = performance.now()
    const { status } = spawnSync(process.execPath, [generate, '--check'])
    if (status !== 0) throw new Error('npm run generate -- --check failed: run it, and then measure again.')
    return (performance.now() - started) / 1000
  })
  return median(seconds)
}
