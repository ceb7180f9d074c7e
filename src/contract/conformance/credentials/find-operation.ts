import type { Document, Operation } from '../../document/document.ts'

/** The operation that a profile names by its operationId or as `METHOD /path`. */
export function findOperation(document: Document, name: string | undefined): Operation | undefined {
  if (name === undefined) return undefined
  return document.operations.find(({ id, method, path }) => id === name || `${method} ${path}` === name)
}
