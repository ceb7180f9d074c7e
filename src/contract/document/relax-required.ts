import { followRef } from './follow-ref.ts'
import { isRecord } from './json-pointer.ts'
import { visitSchemas } from './visit-schemas.ts'

/**
 * The document as it is to be read in one direction: a required property that is `readOnly` is required in responses only,
 * a `writeOnly` one in requests only (OpenAPI 3.0.3, Schema Object; kept by 3.1 as annotations). The same object where
 * the document has no such property, so that the common case costs nothing.
 */
export function relaxRequired(
  root: Readonly<Record<string, unknown>>,
  mark: 'readOnly' | 'writeOnly',
): Record<string, unknown> {
  if (!relax(root, mark, () => undefined)) return root
  const copy: Record<string, unknown> = structuredClone(root)
  relax(copy, mark, (schema, required) => {
    schema.required = required
  })
  return copy
}

type Apply = (schema: Record<string, unknown>, required: unknown[]) => void

function relax(root: Readonly<Record<string, unknown>>, mark: 'readOnly' | 'writeOnly', apply: Apply): boolean {
  let changes = false
  visitSchemas({ ...root }, (schema) => {
    const { properties, required } = schema
    if (!isRecord(properties) || !Array.isArray(required)) return
    const kept: unknown[] = required.filter((name) => !isMarked(root, properties[String(name)], mark))
    if (kept.length === required.length) return
    changes = true
    apply(schema, kept)
  })
  return changes
}

function isMarked(root: unknown, schema: unknown, mark: 'readOnly' | 'writeOnly'): boolean {
  if (!isRecord(schema)) return false
  if (schema[mark] === true) return true
  const target = followRef(root, schema, '').value
  return isRecord(target) && target[mark] === true
}
