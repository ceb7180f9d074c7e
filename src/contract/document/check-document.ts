import type { Document, Operation } from './document.ts'
import type { SchemaCheck } from './validator.ts'

/**
 * Whether the schemas of some operations, or of the whole document, compile, each told by its place. A fraction of a second for a
 * thousand operations, because hardly any schema needs to be compiled to know.
 */
export async function checkDocument(document: Document, operations?: readonly Operation[]): Promise<SchemaCheck> {
  // Whoever only imports this package must not pay for ajv.
  const { checkDocumentSchemas } = await import('./check-document-schemas.ts')
  return checkDocumentSchemas(document, operations)
}
