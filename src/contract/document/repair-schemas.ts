import { unicodePattern } from './unicode-pattern.ts'
import { eachSchema } from './visit-schemas.ts'

/**
 * Writes what OpenAPI and JSON Schema allow, and ajv stumbles over, in the form that it takes, in place. It means the same
 * after; without it, one such schema would keep the whole document from being verified.
 */
export function repairSchemas(root: Record<string, unknown>): void {
  eachSchema(root, (schema) => {
    if (typeof schema.pattern === 'string') schema.pattern = unicodePattern(schema.pattern)
    // Not a keyword of 2020-12; ajv reads it all the same, and refuses it beside no `type`.
    Reflect.deleteProperty(schema, 'nullable')
    if (Array.isArray(schema.enum) && schema.enum.length === 0) repairEmptyEnum(schema)
  })
}

/** JSON Schema 2020-12, Validation 6.1.2: an `enum` should have a member, and without one allows nothing. */
function repairEmptyEnum(schema: Record<string, unknown>): void {
  Reflect.deleteProperty(schema, 'enum')
  const all: readonly unknown[] = Array.isArray(schema.allOf) ? schema.allOf : []
  schema.allOf = [...all, { not: {} }]
}
