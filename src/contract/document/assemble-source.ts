import { displayFile } from './display-file.ts'
import type { SourcePosition } from './document.ts'
import { isRecord } from './json-pointer.ts'
import { joinFiles } from './join-files.ts'
import { openapiVersion } from './openapi-version.ts'
import { createSourceFiles } from './source-files.ts'
import { DocumentError } from './document-error.ts'

export interface Assembly {
  readonly source: string
  readonly root: Record<string, unknown>
  readonly locate: (pointer: string) => SourcePosition
}

/**
 * Reads a document with everything it refers to and puts it into one, as `bundleSource` does, but without a linter and without
 * Redocly: in a fraction of its time and memory, which large documents have too much of for it.
 */
export async function assembleSource(
  named: string | object,
  options: { readonly fetch: typeof fetch },
): Promise<Assembly> {
  const files = createSourceFiles(options.fetch)
  const file = await files.root(named)
  openapiVersion(file.value, (pointer) => file.position(pointer))
  const root = file.value
  if (!isRecord(root)) throw new DocumentError('not-openapi', displayFile(file.ref), 'is not an object')
  const mounts = await joinFiles(file, root, files)
  return { source: displayFile(file.ref), root, locate: (pointer) => mounts.locate(pointer) }
}
