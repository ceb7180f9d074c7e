/**
 * `node scripts/lint-description.ts`: Redocly's recommended-strict on the files as written, and our own rules on the document of
 * each release. One line per problem, nothing is a mere warning, nothing can be ignored. Exit code 1 with problems, 2 where the
 * description cannot be read.
 */
import path from 'node:path'
import { bundleDescription } from './generate/bundle.ts'
import { DescriptionError } from './generate/description-error.ts'
import { judgeByRules } from './lint/own-rules.ts'
import { line, ordered } from './lint/problem.ts'
import { judgeByRedocly } from './lint/recommended-strict.ts'
import { rules } from './lint/rules.ts'

const base = path.resolve(import.meta.dirname, '..')

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const [file = path.join('openapi', 'openapi.yaml'), ...rest] = args
  if (file.startsWith('-') || rest.length > 0) {
    console.error(
      `scripts/lint-description.ts: unknown argument ${[file, ...rest].join(' ')} — it takes the root file or nothing`,
    )
    return 2
  }
  const root = path.resolve(base, file)
  try {
    const description = await bundleDescription(root, base)
    const problems = ordered([
      ...(await judgeByRedocly(description, root, base, path.join(base, 'redocly.yaml'))),
      ...judgeByRules(description, rules),
    ])
    for (const problem of problems) console.error(line(problem))
    console.log(problems.length === 0 ? 'The description passes every rule.' : `${problems.length} problems`)
    return problems.length === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof DescriptionError)) throw error
    console.error(error.message)
    return 2
  }
}
