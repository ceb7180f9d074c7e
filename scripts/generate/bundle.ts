import {
  BaseResolver,
  bundle,
  createConfig,
  type Document,
  type NormalizedProblem,
  ResolveError,
  type Source,
  YamlParseError,
} from '@redocly/openapi-core'
import path from 'node:path'
import { DescriptionError } from './description-error.ts'
import { isObject, type JsonObject } from './json.ts'
import { createOrigins, lineAndColumn, type Origins, relativeTo } from './origins.ts'

/** The whole description in one object, with every release's parts in it, and where each part was written. */
export interface Description {
  readonly document: JsonObject
  readonly origins: Origins
}

/**
 * Bundles the many small files by Redocly's bundler, in process: its command line costs half a second more and sends telemetry.
 * `base` is what reported file names are relative to.
 */
export async function bundleDescription(file: string, base: string): Promise<Description> {
  const origins = createOrigins(base)
  const resolver = new RememberingResolver(origins)
  // Loaded here first, because bundle() wraps what goes wrong with the root file in a sentence without a line.
  const root = await resolver.resolveDocument(null, file, true).catch((error: unknown) => error)
  if (root instanceof YamlParseError) throw yamlError(root, base)
  if (root instanceof ResolveError) {
    throw new DescriptionError(
      'cannot be read',
      path.relative(base, file),
      'say where the root file of the description is',
    )
  }
  if (root instanceof Error) throw root

  const result = await bundle({ ref: file, config: await createConfig({}), externalRefResolver: resolver })
  const first = result.problems[0]
  if (first !== undefined) throw problemError(first, base)
  const document = result.bundle.parsed
  if (!isObject(document) || typeof document.openapi !== 'string' || !isObject(document.paths)) {
    throw new DescriptionError(
      'is not an OpenAPI document',
      `${path.relative(base, file)}:1:1`,
      'give it `openapi` and `paths`',
    )
  }
  return { document, origins }
}

/** Takes note of every file as it is parsed: once the bundler has put one file's nodes into another, nobody can tell them apart. */
class RememberingResolver extends BaseResolver {
  readonly #origins: Origins

  constructor(origins: Origins) {
    super()
    this.#origins = origins
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot)
    this.#origins.remember(document.source, document.parsed)
    return document
  }
}

function problemError(problem: NormalizedProblem, base: string): DescriptionError {
  const place = problem.location[0]
  const where =
    place === undefined
      ? base
      : place.pointer === undefined
        ? `${relativeTo(base, place.source)}:${place.start.line}:${place.start.col}`
        : `${relativeTo(base, place.source)}:${lineAndColumn(place.source, place.pointer)}`
  // Redocly's sentence can run over several lines (a YAML snippet follows); an error of ours is one.
  const what = (problem.message.split('\n')[0] ?? problem.ruleId).replaceAll(`${base}${path.sep}`, '')
  return what.startsWith('Failed to parse')
    ? new DescriptionError(what.replace(/ in ".*$/, ''), where, 'mend the YAML')
    : new DescriptionError(what, where, 'write the missing file, or name the one that is meant')
}

function yamlError(error: YamlParseError, base: string): DescriptionError {
  const where = `${relativeTo(base, error.source)}:${error.line}:${error.col}`
  return new DescriptionError(error.message.replace(/ in ".*$/, ''), where, 'mend the YAML')
}
