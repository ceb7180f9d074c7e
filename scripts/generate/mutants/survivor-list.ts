import type { JsonObject } from '../json.ts'
import { createSchemaCompiler } from '../schema-compiler.ts'
import { mutateExamples } from './survivors.ts'

/** The committed list of what a validator lets pass though a keyword of its schema says otherwise, sorted. */
export function survivorList(document: JsonObject): readonly JsonObject[] {
  return mutateExamples(document, createSchemaCompiler(document))
    .bounds.map(({ body, example, keyword, change, instance, schema }) => ({
      operation: body.operation.id,
      status: body.status,
      mediaType: body.mediaType,
      example,
      instance,
      keyword,
      change,
      schema,
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
