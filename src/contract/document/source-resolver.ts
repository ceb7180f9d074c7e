import { readFile, stat } from 'node:fs/promises'
import { BaseResolver, ResolveError, Source, type Document as SourceDocument } from '@redocly/openapi-core'
import { DocumentError } from './document-error.ts'
import { displayFile } from './display-file.ts'

/** A server that accepts the connection and says nothing must not hang a run. */
const timeout = 30_000

/**
 * Reads the files and URLs that a document is made of, with errors that say what to do. Redocly's own resolver takes a
 * login page for a document, and its parser reads JSON as YAML, which is several times slower.
 */
export class SourceResolver extends BaseResolver {
  readonly #fetch: typeof fetch

  constructor(send: typeof fetch) {
    super()
    this.#fetch = send
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    try {
      return /^https?:/.test(absoluteRef) ? await this.#load(absoluteRef) : await read(absoluteRef)
    } catch (error) {
      // Redocly reports a ResolveError at the `$ref` that led here; anything else would end the walk without a position.
      throw new ResolveError(error instanceof Error ? error : new Error(String(error)))
    }
  }

  override parseDocument(source: Source, isRoot = false): SourceDocument {
    if (source.body.trimStart().startsWith('{')) {
      try {
        return { source, parsed: JSON.parse(source.body) as unknown }
      } catch {
        // The YAML parser names the line, and YAML in flow style may also begin with a brace.
      }
    }
    return super.parseDocument(source, isRoot)
  }

  async #load(url: string): Promise<Source> {
    const unreachable = (error: unknown): never => {
      const what = `cannot be reached (${reasonOf(error)}); check the address and the network`
      throw new DocumentError('unreachable', url, what, { cause: error })
    }
    const response = await this.#fetch(url, { signal: AbortSignal.timeout(timeout) }).catch(unreachable)
    // The connection may also break after the head of the answer.
    const body = await response.text().catch(unreachable)
    if (!response.ok) {
      throw new DocumentError('unreachable', url, `answers ${response.status}; check the address`)
    }
    const mediaType = response.headers.get('content-type') ?? undefined
    if (/^\s*<(?:!doctype|html|\?xml)/i.test(body)) {
      const advice = 'name the address of the document itself, not of the page that shows it'
      throw new DocumentError('not-openapi', url, `answers a web page, not an OpenAPI document; ${advice}`)
    }
    return new Source(url, body, mediaType)
  }
}

async function read(file: string): Promise<Source> {
  const where = displayFile(file)
  try {
    if ((await stat(file)).isDirectory()) {
      throw new DocumentError('unreadable', where, 'is a directory; name the OpenAPI document in it')
    }
    return new Source(file, (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
  } catch (error) {
    if (error instanceof DocumentError) throw error
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new DocumentError('not-found', where, 'no such file; name an OpenAPI document by its path or http(s) URL', {
        cause: error,
      })
    }
    throw new DocumentError('unreadable', where, `cannot be read (${code ?? reasonOf(error)})`, { cause: error })
  }
}

/** Why a fetch failed: undici keeps the reason in `cause`, and an AggregateError there has only a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer in ${timeout / 1000} seconds`
  return codeOf(error.cause) ?? codeOf(error) ?? (error.cause instanceof Error ? error.cause.message : error.message)
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
