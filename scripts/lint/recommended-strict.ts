import { lint, lintFromString, loadConfig, type NormalizedProblem } from '@redocly/openapi-core'
import type { Description } from '../generate/bundle.ts'
import { follow, isArray, isObject } from '../generate/json.ts'
import { narrow } from '../generate/narrow.ts'
import { lineAndColumn, relativeTo } from '../generate/origins.ts'
import { releases } from '../generate/releases.ts'
import type { Problem } from './problem.ts'

/**
 * What Redocly says, in process: its command line would send telemetry. First about the files as they are written; where these are
 * in order, about the document of each release. Warnings count like errors, and what an ignore file hides counts as well.
 */
export async function judgeByRedocly(
  description: Description,
  file: string,
  base: string,
  configPath: string,
): Promise<readonly Problem[]> {
  const config = await loadConfig({ configPath })
  const written = await lint({ ref: file, config })
  if (written.length > 0) return written.map((problem) => problemAt(problem, placeInFile(problem, base)))

  const problems: Problem[] = []
  for (const release of releases) {
    const document = narrow(description.document, release, description.origins)
    const found = await lintFromString({
      source: JSON.stringify(document),
      absoluteRef: `${file}.${release}.json`,
      config,
    })
    for (const problem of found) {
      const at = problem.location[0]?.pointer ?? '#'
      const where = description.origins.locate(nearest(document, at), at)
      problems.push(problemAt({ ...problem, message: `(in ${release}) ${problem.message}` }, where))
    }
  }
  return problems
}

function problemAt({ ruleId, message }: NormalizedProblem, where: string): Problem {
  return { rule: ruleId, where, message: message.replaceAll(/\s*\n\s*/g, ' ').trim() }
}

function placeInFile({ location: [place] }: NormalizedProblem, base: string): string {
  if (place === undefined) return base
  const at =
    place.pointer === undefined ? `${place.start.line}:${place.start.col}` : lineAndColumn(place.source, place.pointer)
  return `${relativeTo(base, place.source)}:${at}`
}

/** The innermost object or array on the way to `at`: what has a place in a file is known of objects, not of strings. */
function nearest(document: unknown, at: string): unknown {
  const node = follow(document, at)
  return isObject(node) || isArray(node) || !at.includes('/')
    ? node
    : nearest(document, at.slice(0, at.lastIndexOf('/')))
}
