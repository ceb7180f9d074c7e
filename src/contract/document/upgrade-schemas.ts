import { eachSchema } from './visit-schemas.ts'

/**
 * Brings the schemas of an OpenAPI 3.0 document to JSON Schema 2020-12, in place. OpenAPI 3.0 has a dialect of its own;
 * with one dialect, whoever reads schemas after this needs to know only that one.
 */
export function upgradeSchemas(root: Record<string, unknown>): void {
  eachSchema(root, (schema) => {
    // OpenAPI 3.0.3, Reference Object: what stands beside a $ref is ignored; in 2020-12 it would count.
    if (typeof schema.$ref === 'string') {
      dropSiblings(schema)
      return
    }
    upgradeNullable(schema)
    upgradeExclusiveBound(schema, 'exclusiveMinimum', 'minimum')
    upgradeExclusiveBound(schema, 'exclusiveMaximum', 'maximum')
    // It stays beside them, where a `$ref` in some example may lead to it.
    if ('example' in schema && !('examples' in schema)) schema.examples = [schema.example]
  })
}

/** Null is added to a type that is written beside `nullable`, and only there (OpenAPI 3.0.3, Schema Object). */
function upgradeNullable(schema: Record<string, unknown>): void {
  if (schema.nullable === true && typeof schema.type === 'string') schema.type = [schema.type, 'null']
  remove(schema, 'nullable')
}

function upgradeExclusiveBound(schema: Record<string, unknown>, exclusive: string, inclusive: string): void {
  if (typeof schema[exclusive] !== 'boolean') return
  if (schema[exclusive] && typeof schema[inclusive] === 'number') {
    schema[exclusive] = schema[inclusive]
    remove(schema, inclusive)
  } else remove(schema, exclusive)
}

function dropSiblings(schema: Record<string, unknown>): void {
  for (const keyword of Object.keys(schema)) if (keyword !== '$ref') remove(schema, keyword)
}

function remove(schema: Record<string, unknown>, keyword: string): void {
  Reflect.deleteProperty(schema, keyword)
}
