import type { Document, MediaType, Operation } from '../../../document/document.ts'
import { childPointer, isRecord, pointerTokens } from '../../../document/json-pointer.ts'
import { schemaProperties, type FoundProperty } from './schema-properties.ts'
import { words } from './words.ts'
import { literal } from './yaml-text.ts'

/** A body as far as the document says what to put in. */
export interface FilledBody {
  readonly body?: Readonly<Record<string, unknown>>
  /** Where it is not the document's first. */
  readonly mediaType?: string
  /** Required properties that nobody knows a value for. */
  readonly todo: readonly string[]
}

/**
 * The first body of an operation that can be filled in: `fill` gives values by JSON pointer, or undefined where the body is another.
 * What else is required has the document's own value, where there is one.
 */
export function bodyOf(
  document: Document,
  operation: Operation,
  fill: (properties: readonly FoundProperty[]) => Readonly<Record<string, unknown>> | undefined,
): FilledBody | undefined {
  for (const [index, { type, schema }] of (operation.requestBody?.content ?? []).entries()) {
    const properties = schemaProperties(document.bundled, schema)
    const filled = fill(properties)
    if (filled === undefined) continue
    const others = properties.filter(({ pointer, required }) => required && !isWithin(pointer, filled))
    const values = { ...filled }
    const todo: string[] = []
    for (const property of others) {
      // An object that is required is made of what is in it.
      if (property.schema.properties !== undefined) continue
      const value = knownValue(property)
      if (value === undefined) todo.push(property.pointer.slice(1))
      else values[property.pointer] = typeof value === 'string' ? literal(value) : value
    }
    return {
      ...(Object.keys(values).length > 0 && { body: nested(values) }),
      ...(index > 0 && { mediaType: type }),
      todo,
    }
  }
  return undefined
}

/** The properties of the JSON that a success answers with. */
export function answerProperties(document: Document, operation: Operation): readonly FoundProperty[] {
  return operation.responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ content }) => content.filter(isJson))
    .flatMap(({ schema, examples }) => {
      const properties = schemaProperties(document.bundled, schema)
      return properties.length > 0 ? properties : Object.values(examples).flatMap((one) => propertiesOfExample(one))
    })
}

/** What an example shows where the schema only says that it is an object. */
function propertiesOfExample(value: unknown, pointer = '', depth = 0): readonly FoundProperty[] {
  if (!isRecord(value) || depth > 3) return []
  const own = Object.entries(value).map(([name, member]) => ({
    name,
    pointer: childPointer(pointer, name),
    required: false,
    schema: typeof member === 'string' ? { type: 'string' } : { type: 'object' },
  }))
  return [...own, ...own.flatMap((one) => propertiesOfExample(value[one.name], one.pointer, depth + 1))]
}

/** The words of an operation's path and of its id. */
export function pathWords({ id, method, path }: Operation): readonly string[] {
  return words(`${path.replaceAll(/\{[^}]*\}/g, '')} ${id.startsWith(`${method} `) ? '' : id}`)
}

function isJson({ type }: MediaType): boolean {
  return /^[^;]*[/+]json\b/i.test(type) || type.startsWith('*/*')
}

function isWithin(pointer: string, filled: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(filled).some((one) => one === pointer || one.startsWith(`${pointer}/`))
}

function knownValue({ name, schema }: FoundProperty): unknown {
  const { enum: choices, examples } = schema
  const listed: readonly unknown[] = Array.isArray(choices) ? choices : []
  // RFC 6749, 4.3.2: the grant that takes a name and a password.
  if (/^grant_?type$/i.test(name) && listed.includes('password')) return 'password'
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined
  return schema.const ?? schema.default ?? schema.example ?? first ?? listed[0]
}

function nested(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const root: Record<string, unknown> = {}
  for (const [pointer, value] of Object.entries(values)) {
    const keys = pointerTokens(pointer)
    let at = root
    for (const key of keys.slice(0, -1)) {
      const next: Record<string, unknown> = isRecord(at[key]) ? at[key] : {}
      at[key] = next
      at = next
    }
    at[keys.at(-1) ?? ''] = value
  }
  return root
}
