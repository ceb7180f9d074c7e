import type { Link } from './document.ts'
import type { DocumentReader } from './document-reader.ts'
import { followPointer } from './follow-ref.ts'
import { isRecord, pointerOfRef, pointerTokens } from './json-pointer.ts'

/** The links of a response (OpenAPI 3.1, Link Object). `ids` are those of the operations that the document has. */
export function readLinks(
  reader: DocumentReader,
  ids: ReadonlySet<string>,
  value: unknown,
  pointer: string,
): readonly Link[] {
  return reader.members(value, pointer).map(([name, link, at]) => {
    const id = typeof link.operationId === 'string' ? link.operationId : operationOfRef(reader.root, link.operationRef)
    return {
      name,
      operation: id !== undefined && ids.has(id) ? id : undefined,
      parameters: isRecord(link.parameters) ? link.parameters : {},
      ...(link.requestBody !== undefined && { requestBody: link.requestBody }),
      pointer: at,
    }
  })
}

function operationOfRef(root: unknown, ref: unknown): string | undefined {
  const pointer = typeof ref === 'string' ? pointerOfRef(ref) : undefined
  if (pointer === undefined) return undefined
  const operation = followPointer(root, pointer).value
  if (!isRecord(operation)) return undefined
  if (typeof operation.operationId === 'string' && operation.operationId !== '') return operation.operationId
  const [, path, method] = pointerTokens(pointer)
  return path === undefined || method === undefined ? undefined : `${method.toUpperCase()} ${path}`
}
