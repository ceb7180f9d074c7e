import type { Document, MediaType, Operation, Response } from '../../document/document.ts'
import { schemaAt, type SchemaAt } from './schema-properties.ts'

/** The documented successes of an operation, in the document's order. */
export function successes({ responses }: Operation): readonly Response[] {
  return responses.filter(({ status }) => /^2(?:\d\d|XX)$/i.test(status))
}

/** The schema of the first success that has a JSON body. */
export function answerSchema(document: Document, operation: Operation): SchemaAt | undefined {
  return successes(operation)
    .map((response) => jsonSchema(document, response))
    .find((found) => found !== undefined)
}

/** The schema of a response's JSON body. */
export function jsonSchema(document: Document, { content }: Response): SchemaAt | undefined {
  const media = content.find(isJson)
  return media?.schemaPointer === undefined ? undefined : schemaAt(document, media.schema, media.schemaPointer)
}

export function isJson({ type }: MediaType): boolean {
  return /^(?:application\/json|[^;]*\+json|\*\/\*|application\/\*)\s*(?:;|$)/i.test(type)
}
