import type { Document } from '../document/document.ts'
import { schemaShape, type SchemaShape } from './schema-shape.ts'

/** A form's fields are texts: first an object of what they mean by the schema of each, then one of texts. */
export function formReadings(
  { bundled }: Document,
  fields: readonly (readonly [name: string, value: string])[],
  { properties }: SchemaShape,
): unknown[] {
  const typed: Record<string, unknown> = {}
  const texts: Record<string, unknown> = {}
  for (const name of new Set(fields.map(([field]) => field))) {
    const values = fields.filter(([field]) => field === name).map(([, value]) => value)
    const { types } = schemaShape(bundled, properties[name] ?? true)
    const isList = types.has('array') || values.length > 1
    texts[name] = isList ? values : values[0]
    typed[name] = isList ? values.map((value) => meaning(value, types)) : meaning(values[0] ?? '', types)
  }
  return [typed, texts]
}

/** A number, boolean or object is written in a form as in JSON (OpenAPI 3.1, Encoding Object). */
function meaning(text: string, types: ReadonlySet<string>): unknown {
  if (types.has('string') || types.size === 0) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
