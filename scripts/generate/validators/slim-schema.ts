import { isArray, isObject, type JsonObject, objectAt } from '../json.ts'
import { schemaKeywords } from '../subschemas.ts'

/** Keywords that judge nothing. Left in, whole schemas with their prose would end up in the code that looks up an enum. */
const annotations: readonly string[] = [
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  'xml',
  'discriminator',
  '$comment',
]

/**
 * The schema with nothing in it but what judges a value, so that two schemas that judge alike come out the same. A `$ref` to a
 * component becomes one to a schema of that name: ajv compiles what has a name once, and what has only a pointer once per use.
 */
export function slimSchema(schema: unknown): unknown {
  if (!isObject(schema)) return schema
  const entries = Object.entries(schema)
    .filter(([key]) => !annotations.includes(key) && !key.startsWith('x-'))
    .map(([key, value]) => [key, slimMember(key, value, schema)])
  return Object.fromEntries(entries)
}

function slimMember(key: string, value: unknown, schema: JsonObject): unknown {
  if (isIn(schemaKeywords.one, key)) return slimSchema(value)
  if (isIn(schemaKeywords.list, key) && isArray(value)) return value.map(slimSchema)
  if (isIn(schemaKeywords.map, key)) {
    return Object.fromEntries(Object.entries(objectAt(schema, key)).map(([name, member]) => [name, slimSchema(member)]))
  }
  if (key === '$ref' && typeof value === 'string') return value.replace(/^#\/components\/schemas\/([^/]+)/, '$1#')
  return value
}

function isIn(keywords: readonly string[], key: string): boolean {
  return keywords.includes(key)
}
