import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  ResolveError,
  YamlParseError,
  bundleDocument,
  createConfig,
  getLineColLocation,
  getTypes,
  lintDocument,
  makeDocumentFromString,
  type Document as SourceDocument,
  type Source,
} from '@redocly/openapi-core'
import { displayFile } from './display-file.ts'
import type { LintProblem, SourcePosition } from './document.ts'
import { DocumentError } from './document-error.ts'
import { isRecord } from './json-pointer.ts'
import { openapiVersion } from './openapi-version.ts'
import { positionIn, rememberOrigins } from './source-positions.ts'
import { SourceResolver } from './source-resolver.ts'

export type RuleSet = 'spec' | 'recommended-strict'

export interface BundleOptions {
  readonly fetch: typeof fetch
  readonly rules: RuleSet
}

export interface Bundle {
  readonly source: string
  readonly root: Record<string, unknown>
  readonly problems: readonly LintProblem[]
  readonly locate: (pointer: string) => SourcePosition
}

/** Reads a document with everything it refers to, lints it, and puts it into one. The only place that knows Redocly's API. */
export async function bundleSource(named: string | object, options: BundleOptions): Promise<Bundle> {
  const resolver = new SourceResolver(options.fetch)
  const document = await readRoot(named, resolver)
  const config = await createConfig({ extends: [options.rules] })
  const version = openapiVersion(document.parsed, (pointer) => positionIn(document.source, pointer))

  const linted = await lintDocument({ document, config, externalRefResolver: resolver }).catch((error: unknown) => {
    throw endless(error, document)
  })
  const problems = linted.map(lintProblem)

  const locate = rememberOrigins(await documentsOf(document, resolver))
  const { bundle, problems: found } = await bundleDocument({
    document,
    config,
    externalRefResolver: resolver,
    types: getTypes(version.startsWith('3.0.') ? 'oas3_0' : 'oas3_1'),
  })
  const broken = found.find((problem) => problem.severity === 'error')
  if (broken !== undefined) throw unresolvedRef(lintProblem(broken))
  const root = bundle.parsed
  if (!isRecord(root))
    throw new DocumentError('not-openapi', displayFile(document.source.absoluteRef), 'is not an object')
  return {
    source: displayFile(document.source.absoluteRef),
    root,
    problems,
    locate: (pointer) => locate(root, pointer),
  }
}

async function readRoot(named: string | object, resolver: SourceResolver): Promise<SourceDocument> {
  try {
    if (typeof named !== 'string') return parseObject(named, resolver)
    const ref = named.startsWith('file:') ? pathOfUrl(named) : named
    const document = await resolver.resolveDocument(null, ref, true)
    if (document instanceof Error) throw document
    return document
  } catch (error) {
    if (error instanceof ResolveError) throw error.originalError
    if (error instanceof YamlParseError) throw notParsable(error)
    throw error
  }
}

function pathOfUrl(url: string): string {
  try {
    return fileURLToPath(url)
  } catch (error) {
    throw new DocumentError('not-found', url, 'names no file of this machine; name the document by its path', {
      cause: error,
    })
  }
}

/** An object is read as the JSON it would be written as, so that it has lines too. References start at the working directory. */
function parseObject(named: object, resolver: SourceResolver): SourceDocument {
  let text: string
  try {
    text = JSON.stringify(named, null, 2)
  } catch (error) {
    throw new DocumentError(
      'not-parsable',
      'document',
      'the object is not JSON: pass it with its $refs, not dereferenced',
      {
        cause: error,
      },
    )
  }
  const document = makeDocumentFromString(text, resolve('document.json'))
  resolver.cache.set(document.source.absoluteRef, Promise.resolve(document))
  return document
}

async function documentsOf(root: SourceDocument, resolver: SourceResolver): Promise<SourceDocument[]> {
  const documents = await Promise.allSettled(resolver.cache.values())
  const read = documents.flatMap((settled) => (settled.status === 'fulfilled' ? [settled.value] : []))
  return [root, ...read.filter((document): document is SourceDocument => !(document instanceof Error))]
}

/** References that lead round in a circle are the one fault that Redocly does not report, but throws. */
function endless(error: unknown, { source }: SourceDocument): unknown {
  if (!(error instanceof Error && error.message.includes('circular pointer'))) return error
  const what = 'a $ref leads back to itself, by way of others; correct it'
  return new DocumentError('unresolved-ref', displayFile(source.absoluteRef), what, { cause: error })
}

type Located = { readonly source: Source } & (
  | { readonly pointer: string; readonly reportOnKey?: boolean }
  | { readonly pointer: undefined; readonly start: { readonly line: number; readonly col: number } }
)

function lintProblem(problem: Awaited<ReturnType<typeof lintDocument>>[number]): LintProblem {
  const [location] = problem.location
  return {
    rule: problem.ruleId,
    severity: problem.severity === 'error' ? 'error' : 'warning',
    message: problem.message.replaceAll(/\s*\n\s*/g, ' '),
    position: location === undefined ? { file: '', line: 1, column: 1 } : positionOf(location),
  }
}

function positionOf(location: Located): SourcePosition {
  const { source, start } = getLineColLocation(location)
  return { file: displayFile(source.absoluteRef), line: start.line, column: start.col }
}

function unresolvedRef({ message, position }: LintProblem): DocumentError {
  const why = message.replace(/^Can't resolve \$ref:? ?/, '').replace(/^Failed to parse:/, 'cannot be parsed:')
  const what = message.startsWith('Failed to parse')
    ? why
    : `this $ref leads nowhere${why === '' ? '' : ` (${why})`}; correct it`
  return new DocumentError('unresolved-ref', position, what)
}

function notParsable(error: YamlParseError): DocumentError {
  const file = displayFile(error.source.absoluteRef)
  const what = `is neither YAML nor JSON: ${error.message.replace(/\s*\(\d+:\d+\)$/, '')}`
  if (!Number.isInteger(error.line)) return new DocumentError('not-parsable', file, what)
  return new DocumentError('not-parsable', { file, line: error.line, column: error.col }, what)
}
