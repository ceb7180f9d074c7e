import type { Link } from './document.ts'
import type { DocumentReader } from './document-reader.ts'
import { isRecord, pointerOfRef, pointerTokens, valueAt } from './json-pointer.ts'

/** The links of a response (OpenAPI 3.1, Link Object). */
export function readLinks(reader: DocumentReader, value: unknown, pointer: string): readonly Link[] {
  return reader.members(value, pointer).map(([name, link, at]) => ({
    name,
    operation: typeof link.operationId === 'string' ? link.operationId : operationOfRef(reader.root, link.operationRef),
    parameters: isRecord(link.parameters) ? link.parameters : {},
    ...(link.requestBody !== undefined && { requestBody: link.requestBody }),
    pointer: at,
  }))
}

function operationOfRef(root: unknown, ref: unknown): string | undefined {
  const pointer = typeof ref === 'string' ? pointerOfRef(ref) : undefined
  if (pointer === undefined) return undefined
  const operation = valueAt(root, pointer)
  if (!isRecord(operation)) return undefined
  if (typeof operation.operationId === 'string' && operation.operationId !== '') return operation.operationId
  const [, path, method] = pointerTokens(pointer)
  return path === undefined || method === undefined ? undefined : `${method.toUpperCase()} ${path}`
}
