import type { Operation, Parameter, Schema } from '../document/document.ts'
import type { RequestValues } from './case.ts'

/**
 * Every character that must be percent-encoded in a path segment or a query value (RFC 3986, 2.2 and 3.3), one that
 * is no ASCII, and an escape that must not be decoded twice. The examples of a document never hold one of these, so a
 * client that glues its URLs from strings would pass with them alone.
 */
export const reservedCharacters = 'a/b c?d=e&f#g+h%2Fä'

const restrictions = ['enum', 'const', 'pattern', 'format', '$ref', 'allOf', 'oneOf', 'anyOf', 'not'] as const

/** The same values with reserved characters wherever a free text is allowed, or undefined where it is nowhere. */
export function withReservedCharacters(operation: Operation, values: RequestValues): RequestValues | undefined {
  const path = replaced(operation, 'path', values.path)
  const query = replaced(operation, 'query', values.query)
  if (path === undefined && query === undefined) return undefined
  return { ...values, path: path ?? values.path, query: query ?? values.query }
}

function replaced(
  operation: Operation,
  place: 'path' | 'query',
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const free = operation.parameters.filter(
    (parameter) => parameter.in === place && parameter.name in values && takesAnyText(parameter),
  )
  if (free.length === 0) return undefined
  return { ...values, ...Object.fromEntries(free.map((parameter) => [parameter.name, reservedCharacters])) }
}

function takesAnyText(parameter: Parameter): boolean {
  const schema: Schema = parameter.schema
  if (typeof schema === 'boolean') return schema
  if (schema.type !== 'string' || restrictions.some((keyword) => schema[keyword] !== undefined)) return false
  return typeof schema.maxLength !== 'number' || schema.maxLength >= reservedCharacters.length
}
