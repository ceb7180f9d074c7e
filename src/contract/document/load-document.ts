import { assembleSource } from './assemble-source.ts'
import type { Bundle } from './bundle-source.ts'
import type { Document } from './document.ts'
import { createReader } from './document-reader.ts'
import { isRecord } from './json-pointer.ts'
import { readOperations } from './read-operations.ts'
import { readSecuritySchemes } from './read-security.ts'
import { repairSchemas } from './repair-schemas.ts'
import { upgradeSchemas } from './upgrade-schemas.ts'

export interface LoadOptions {
  /** How URLs are read; the platform's `fetch` unless told. */
  readonly fetch?: typeof fetch
  /** Which rules the linter applies: OpenAPI's own, or Redocly's strictest set. The first unless told. */
  readonly rules?: 'spec' | 'recommended-strict'
  /**
   * `false` for a document that is only to be read: `problems` stays empty, and a thousand operations take a second instead of a
   * minute.
   */
  readonly lint?: boolean
}

/**
 * Reads an OpenAPI 3.0 or 3.1 document, YAML or JSON, from a file, an http(s) URL or an object, with everything it refers to.
 * A document that cannot be read throws a `DocumentError`; what the linter says of one that can is in `problems`.
 */
export async function loadDocument(source: string | object, options: LoadOptions = {}): Promise<Document> {
  const { root, problems, locate, source: file } = await readSource(source, options)
  const openapi = String(root.openapi)
  if (openapi.startsWith('3.0.')) upgradeSchemas(root)
  repairSchemas(root)

  const reader = createReader(root, locate)
  const securitySchemes = readSecuritySchemes(reader)
  const info = isRecord(root.info) ? root.info : {}
  return {
    source: file,
    title: typeof info.title === 'string' ? info.title : '',
    version: typeof info.version === 'string' ? info.version : '',
    openapi,
    operations: readOperations(reader, securitySchemes),
    securitySchemes,
    bundled: openapi.startsWith('3.0.') ? { ...root, openapi: '3.1.0' } : root,
    problems,
    locate,
  }
}

/** What the linter says of a document, without reading more of it. */
export async function lintDocument(source: string | object, options: LoadOptions = {}): Promise<Document['problems']> {
  return (await readSource(source, { ...options, lint: true })).problems
}

async function readSource(source: string | object, options: LoadOptions): Promise<Bundle> {
  const send = options.fetch ?? fetch
  if (options.lint === false) return { ...(await assembleSource(source, { fetch: send })), problems: [] }
  // Redocly's core takes some 400 ms to load; whoever only imports this package must not pay for it.
  const { bundleSource } = await import('./bundle-source.ts')
  return bundleSource(source, { fetch: send, rules: options.rules ?? 'spec' })
}
