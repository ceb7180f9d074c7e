/**
 * Every behaviour of the facts is shown by a test or out of scope: `npm run fidelity` judges the tables in
 * contract-tests/portal/fidelity and writes docs/fidelity.md; with `--check` it compares instead.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFacts } from './fidelity/fact.ts'
import { judgeFacts } from './fidelity/judge-facts.ts'
import { listTests } from './fidelity/list-tests.ts'
import { renderFacts } from './fidelity/render-facts.ts'
import { headedSections, sectionsWithoutFacts } from './fidelity/sections-without-facts.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const tables = ['contract-tests/portal/fidelity/portal.yaml', 'contract-tests/portal/fidelity/oauth.yaml']
const page = 'docs/fidelity.md'

const facts = tables.flatMap((file) => readFacts(file, read(file)))
const problems = [
  ...judgeFacts(facts, {
    sections: headedSections(read('docs/server-facts.md')),
    withoutFacts: sectionsWithoutFacts,
    tests: await listTests(root, ['contract-tests/portal', 'contract-tests/evidence', 'src/contract/portal']),
    textOf: read,
  }),
]
const rendered = renderFacts(facts, sectionsWithoutFacts)
if (process.argv.includes('--check')) {
  if (written() !== rendered) problems.push(`${page} is not what the tables make: run \`npm run fidelity\``)
} else writeFileSync(join(root, page), rendered)

for (const problem of problems) console.log(`✗ ${problem}`)
const outside = facts.filter(({ outOfScope }) => outOfScope !== undefined).length
console.log(`${facts.length} facts, ${facts.length - outside} shown by a test, ${outside} out of scope`)
process.exitCode = problems.length > 0 ? 1 : 0

/** Undefined where the page has never been made. */
function written(): string | undefined {
  try {
    return read(page)
  } catch {
    return undefined
  }
}
