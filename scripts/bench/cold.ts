import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from './interleaved.ts'

/**
 * Milliseconds that each import adds to a process that imports an empty module: fresh processes taken in turn, the minimum of
 * each (a start can only be disturbed upwards), measured inside the process around the import alone.
 */
export function importTimes(specifiers: Readonly<Record<string, string>>, runs = 15): Record<string, number> {
  const entries = Object.entries({ 'an empty module': 'data:text/javascript,export{}', ...specifiers })
  const samples: Record<string, number[]> = {}
  for (let run = 0; run < runs; run++) {
    for (const [name, specifier] of entries)
      (samples[name] ??= []).push(timeOf(`await import(${JSON.stringify(specifier)})`))
  }
  const least = (name: string) => Math.min(...(samples[name] ?? [Number.NaN]))
  const empty = least('an empty module')
  return Object.fromEntries(entries.slice(1).map(([name]) => [name, least(name) - empty]))
}

/** Milliseconds of a statement, each time in a fresh process: the median. */
export function coldStart(setup: string, statement: string, runs = 15): number {
  return median(Array.from({ length: runs }, () => timeOf(statement, setup)))
}

function timeOf(statement: string, setup = ''): number {
  const program = `${setup}\nconst t0 = performance.now(); ${statement}; console.log(performance.now() - t0)`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  })
  return Number(output)
}
