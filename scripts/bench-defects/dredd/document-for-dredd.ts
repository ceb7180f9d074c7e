import { isRecord } from '../../../src/contract/document/json-pointer.ts'

/**
 * The document in the OpenAPI 3.0 that Dredd's parser takes: 3.1 it reads in part, a schema with `additionalProperties` not
 * at all, and it wants an example of every path parameter.
 */
export function documentForDredd(root: unknown): unknown {
  const document = rewritten(root)
  return isRecord(document) ? { ...document, openapi: '3.0.3' } : document
}

function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten)
  if (!isRecord(value)) return value
  const { additionalProperties, const: only, type, exclusiveMinimum, ...others } = value
  const rest = Object.fromEntries(Object.entries(others).map(([name, part]) => [name, rewritten(part)]))
  return {
    ...rest,
    // Where it is not a keyword but the name of a property.
    ...(isRecord(additionalProperties) && { additionalProperties: rewritten(additionalProperties) }),
    ...(isRecord(only) ? { const: rewritten(only) } : only !== undefined && { enum: [only] }),
    ...typeOf(type),
    ...(typeof exclusiveMinimum === 'number' && { minimum: exclusiveMinimum, exclusiveMinimum: true }),
    ...(rest.in === 'path' && rest.example === undefined && { example: 'x' }),
  }
}

function typeOf(type: unknown): Readonly<Record<string, unknown>> {
  if (!Array.isArray(type)) return type === undefined ? {} : { type: rewritten(type) }
  return { type: type.find((one) => one !== 'null') as unknown, ...(type.includes('null') && { nullable: true }) }
}
