/**
 * What happens to tokens when it gets difficult, with us and with what else there is: `npm run gauntlet`.
 * Options: --only <number or part of a name>, --seed <number>, --ours (nothing is installed), --markdown.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cases } from './gauntlet/cases.ts'
import { readOptions } from './gauntlet/options.ts'
import { ours } from './gauntlet/ours.ts'
import { play } from './gauntlet/play.ts'
import { loadRivals } from './gauntlet/rivals.ts'
import { printMarkdown, printText, type Row } from './gauntlet/table.ts'

const options = optionsOrExit()
const entries = {
  core: import.meta.resolve('docspace-auth'),
  oauth: import.meta.resolve('docspace-auth/oauth'),
  node: import.meta.resolve('docspace-auth/node'),
}
const manifest = readFileSync(join(import.meta.dirname, '../src/client/package.json'), 'utf8')
const { version } = JSON.parse(manifest) as { version: string }
const us = await ours(entries, version)
const contestants = [us, ...(options.oursOnly ? [] : await loadRivals())]

/** Longer than what any of them waits for before it tries again in the background: three seconds. */
const patience = 3_500

const rows: Row[] = []
for (const one of options.cases) {
  const verdicts = []
  // One after the other: they share the clock of this process.
  for (const contestant of contestants) verdicts.push(await play(one, contestant, { seed: options.seed, patience }))
  rows.push({ number: cases.indexOf(one) + 1, name: one.name, verdicts })
}

console.log((options.markdown ? printMarkdown : printText)(contestants, rows))
console.log(`\nSeed ${options.seed}, Node ${process.versions.node}`)
if (rows.some(({ verdicts }) => verdicts[0]?.verdict === 'FAIL')) process.exitCode = 1

function optionsOrExit() {
  try {
    return readOptions(process.argv.slice(2), cases)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
}
