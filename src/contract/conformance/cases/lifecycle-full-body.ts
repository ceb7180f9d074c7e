import type { Document, MediaType, Operation, Schema } from '../../document/document.ts'
import { isRecord, pointerOfRef, valueAt } from '../../document/json-pointer.ts'
import { sample } from '../../harness/sample.ts'
import { Later } from '../later.ts'
import { itemsOf, typesOf, type SchemaAt } from '../resources/schema-properties.ts'
import { isAsValid, isReference, propertiesIn } from './lifecycle-other-body.ts'
import { steadyPointers, type Schemas } from './lifecycle-shown.ts'

/**
 * The body with every optional property that reading shows and that a plain value is known for: what is never sent is never missed.
 * Texts are unique where there is room, since a server may want them to be.
 */
export function fullBody(
  schemas: Schemas,
  media: MediaType,
  body: Readonly<Record<string, unknown>>,
  reader: Operation,
): Readonly<Record<string, unknown>> {
  let full = body
  for (const [name, at] of propertiesIn(schemas.document, media)) {
    if (Object.hasOwn(body, name) || at.schema.readOnly === true || isReference(name)) continue
    const value = candidates(schemas.document, name, at).find(
      (one) =>
        isAsValid(schemas, media, full, { ...full, [name]: one }) &&
        steadyPointers(schemas, media, { [name]: one }, reader).length > 0,
    )
    if (value !== undefined) full = { ...full, [name]: value }
  }
  return full
}

function candidates(document: Document, name: string, at: SchemaAt): readonly unknown[] {
  const { schema } = at
  const [type] = typesOf(document, at)
  const plain = sampleOf(document, schema)
  // A date may have to lie ahead, and a state may have to come from another.
  if (schema.enum !== undefined || schema.const !== undefined) return []
  if (type === 'array') {
    const items = itemsOf(document, at)
    const item = items && sampleOf(document, items.schema)
    return item === undefined ? [] : [['one'], [item]]
  }
  if (type === 'integer' || type === 'number') {
    const least = [schema.minimum, schema.exclusiveMinimum, schema.multipleOf].filter((one) => typeof one === 'number')
    return [...least.map((one) => one + 1), ...least, 1, 10, plain].filter((one) => typeof one === 'number')
  }
  if (type !== 'string' || (schema.format !== undefined && schema.format !== 'email')) return []
  const like = schema.format === 'email' ? 'user@example.com' : name
  const { maxLength } = schema
  const unique = new Later({ from: 'unique', like, ...(typeof maxLength === 'number' && { maxLength }) })
  const hasRoom = schema.pattern === undefined && (typeof maxLength !== 'number' || maxLength >= like.length + 12)
  return [...(hasRoom ? [unique] : []), ...(typeof plain === 'string' ? [plain] : [])]
}

function sampleOf(document: Document, schema: Schema): unknown {
  return sample(schema, (ref) => {
    const pointer = pointerOfRef(ref)
    const found = pointer === undefined ? undefined : valueAt(document.bundled, pointer)
    return isRecord(found) || typeof found === 'boolean' ? found : undefined
  })
}
