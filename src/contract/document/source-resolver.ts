import { BaseResolver, ResolveError, Source, type Document as SourceDocument } from '@redocly/openapi-core'
import { readText } from './read-text.ts'

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
      const { ref, text, mediaType } = await readText(absoluteRef, this.#fetch)
      return new Source(ref, text.replaceAll('\r\n', '\n'), mediaType)
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
}
