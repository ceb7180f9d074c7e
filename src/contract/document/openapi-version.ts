import type { SourcePosition } from './document.ts'
import { DocumentError } from './document-error.ts'
import { isRecord } from './json-pointer.ts'

/** The document's OpenAPI version, which is one that this package reads. */
export function openapiVersion(root: unknown, locate: (pointer: string) => SourcePosition): string {
  const refuse = (code: 'not-openapi' | 'unsupported-version', pointer: string, what: string) =>
    new DocumentError(code, locate(pointer), what)

  if (!isRecord(root)) throw refuse('not-openapi', '', 'is not an OpenAPI document: it has no `openapi` field')
  if (root.swagger !== undefined) {
    throw refuse('unsupported-version', '/swagger', 'is Swagger 2.0; convert it to OpenAPI 3.0 or 3.1 first')
  }
  const version = root.openapi
  if (version === undefined) throw refuse('not-openapi', '', 'is not an OpenAPI document: it has no `openapi` field')
  if (typeof version !== 'string') {
    throw refuse('not-openapi', '/openapi', `\`openapi\` is not a string; write '3.1.0' or '3.0.3', in quotes`)
  }
  if (!/^3\.[01]\.\d+/.test(version)) {
    throw refuse('unsupported-version', '/openapi', `OpenAPI ${version} is not supported; 3.0 and 3.1 are`)
  }
  return version
}
