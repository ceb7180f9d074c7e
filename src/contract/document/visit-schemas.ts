import { childPointer, isRecord } from './json-pointer.ts'
import { eachPart, type Kind } from './openapi-parts.ts'

export type SchemaVisitor = (schema: Record<string, unknown>, pointer: string) => void

/** Calls back for a schema and every schema below it that is written there; `$ref`s are not followed. */
export function visitSubschemas(schema: unknown, pointer: string, visit: SchemaVisitor): void {
  descend(schema, pointer, 'schema', visit)
}

/** Calls back for every schema of an OpenAPI document. What stands in examples and extensions is no schema. */
export function visitSchemas(root: Record<string, unknown>, visit: SchemaVisitor): void {
  descend(root, '', 'root', visit)
}

/** The same without pointers: making them takes most of the time where there are a hundred thousand schemas. */
export function eachSchema(
  value: unknown,
  visit: (schema: Record<string, unknown>) => void,
  kind: Kind = 'root',
): void {
  if (typeof value !== 'object' || value === null) return
  if (kind === 'schema') {
    if (!isRecord(value)) return
    visit(value)
  }
  eachPart(value, kind, (key, held) => {
    eachSchema((value as Record<string, unknown>)[key], visit, held)
  })
}

/** The schemas that are not part of another schema, each with its pointer, in the document's order. */
export function schemaRoots(root: Record<string, unknown>): [schema: unknown, pointer: string][] {
  const found: [unknown, string][] = []
  collect(root, '', 'root', found)
  return found
}

function descend(value: unknown, pointer: string, kind: Kind, visit: SchemaVisitor): void {
  if (typeof value !== 'object' || value === null) return
  if (kind === 'schema') {
    if (!isRecord(value)) return
    visit(value, pointer)
  }
  eachPart(value, kind, (key, held) => {
    descend((value as Record<string, unknown>)[key], childPointer(pointer, key), held, visit)
  })
}

function collect(value: unknown, pointer: string, kind: Kind, found: [unknown, string][]): void {
  if (kind === 'schema') {
    if (value !== undefined) found.push([value, pointer])
  } else if (typeof value === 'object' && value !== null) {
    eachPart(value, kind, (key, held) => {
      collect((value as Record<string, unknown>)[key], childPointer(pointer, key), held, found)
    })
  }
}
