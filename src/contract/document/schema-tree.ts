import { isRecord, pointerOfRef, pointerTokens, valueAt } from './json-pointer.ts'
import { schemaRoots, visitSubschemas } from './visit-schemas.ts'

/**
 * Copies of the document's schemas, each at its own place, and nothing else. ajv takes everything that it is given for a
 * schema: an `$id` in an example would name one, and the more there is, the longer it looks.
 */
export function schemaTree(root: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const tree: Record<string, unknown> = {}
  const wanted = new Set<string>()
  const add = (schema: unknown, pointer: string) => {
    const copy: unknown = structuredClone(schema)
    visitSubschemas(copy, pointer, (part) => {
      Reflect.deleteProperty(part, 'example')
      Reflect.deleteProperty(part, 'examples')
      const target = typeof part.$ref === 'string' ? pointerOfRef(part.$ref) : undefined
      if (target !== undefined) wanted.add(target)
    })
    put(tree, pointerTokens(pointer), copy)
  }

  for (const [schema, pointer] of schemaRoots({ ...root })) add(schema, pointer)
  // A reference may also lead to where OpenAPI has no schemas, an extension of `components` for one.
  for (const pointer of wanted) {
    const schema = valueAt(tree, pointer) === undefined ? valueAt(root, pointer) : undefined
    if (schema !== undefined) add(schema, pointer)
  }
  return tree
}

function put(tree: Record<string, unknown>, tokens: readonly string[], value: unknown): void {
  let at = tree
  for (const token of tokens.slice(0, -1)) {
    const known = Object.hasOwn(at, token) ? at[token] : undefined
    const next = isRecord(known) ? known : {}
    if (next !== known) define(at, token, next)
    at = next
  }
  define(at, tokens.at(-1) ?? '', value)
}

/** An assignment to `__proto__` would be none. */
function define(holder: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}
