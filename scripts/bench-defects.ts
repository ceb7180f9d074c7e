/**
 * Which mistakes of servers are found, by docspace-contract and by what else there is: `npm run bench:defects`. Each tool is run
 * over the servers of contract-tests/conformance without a defect, then over each with one. A defect counts as found if the tool
 * says something that it does not say without the defect and that names the right operation; ours must name the right check and
 * subject as well. One tool after the other, one server at a time.
 *
 * Options: --tools ours,prism,dredd,schemathesis · --sample N (Schemathesis, which takes longest, is asked about so many defects
 * only, chosen by --seed, each class with its share) · --seed N · --runs N (over each server that has no defect; 3) · --json FILE.
 */
import { writeFile } from 'node:fs/promises'
import { allQuestions, chooseDefects } from './bench-defects/choose-defects.ts'
import { countRequests } from './bench-defects/count-requests.ts'
import { dredd } from './bench-defects/dredd/dredd.ts'
import { ask, measureBaseline, type Answer } from './bench-defects/measure.ts'
import { readOptions, type Options } from './bench-defects/options.ts'
import { ours } from './bench-defects/ours.ts'
import { prism } from './bench-defects/prism/prism.ts'
import { schemathesis } from './bench-defects/schemathesis/schemathesis.ts'
import type { Subject } from './bench-defects/subject.ts'
import { loadSubjects } from './bench-defects/subjects.ts'
import { printNotes, printTable, type Result } from './bench-defects/table.ts'
import type { Tool } from './bench-defects/tool.ts'

const tools: readonly Tool[] = [ours, prism, dredd, schemathesis]
const options = optionsOrExit()

countRequests()
const subjects = await loadSubjects()
const results: Result[] = []
for (const tool of tools.filter(({ id }) => options.tools.includes(id))) {
  const result = await resultOf(tool, subjects, options)
  if (result !== undefined) results.push(result)
  if (options.json !== undefined)
    await writeFile(options.json, `${JSON.stringify({ ...options, results }, undefined, 2)}\n`)
}
console.log(`${printTable(results)}\n\n${printNotes(results)}\n\nSeed ${options.seed}, Node ${process.versions.node}`)

async function resultOf(
  tool: Tool,
  subjects: readonly Subject[],
  { seed, runs, sample }: Options,
): Promise<Result | undefined> {
  const version = await tool.prepare().catch((error: unknown) => {
    console.error(`${tool.name} is left out: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  })
  if (version === undefined) return undefined
  const all = allQuestions(subjects)
  const questions = tool.isSampled && sample !== undefined ? chooseDefects(all, sample, seed) : all
  const baselines = []
  const answers: Answer[] = []
  for (const subject of subjects) {
    const baseline = await measureBaseline(tool, subject, { seed, runs })
    baselines.push(baseline)
    for (const question of questions.filter((one) => one.subject === subject)) {
      answers.push(await ask(tool, question, baseline, seed))
      if (process.stderr.isTTY) process.stderr.write(`\r${tool.name}: ${answers.length} of ${questions.length} `)
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  const { name, settings } = tool
  return { name, version, settings, baselines, answers, defects: all.length }
}

function optionsOrExit(): Options {
  try {
    return readOptions(
      process.argv.slice(2),
      tools.map(({ id }) => id),
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
}
