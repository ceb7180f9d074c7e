import type { Document, MediaType } from '../../document/document.ts'
import { isRecord } from '../../document/json-pointer.ts'
import { Later } from '../later.ts'
import { propertiesOf, schemaAt, type SchemaAt } from '../resources/schema-properties.ts'
import type { Schemas } from './lifecycle-shown.ts'

export interface OtherBody {
  readonly value: Readonly<Record<string, unknown>>
  /** The properties that have another value than before, surest first. */
  readonly changed: readonly string[]
}

/**
 * The body with other values, as valid as the ones before: texts with one letter other, numbers one off. Values that mean something
 * beyond themselves (references, codes, states) stay, unless there is nothing else; what `unique` stands for is other each time.
 */
export function otherBody(schemas: Schemas, media: MediaType, body: Readonly<Record<string, unknown>>): OtherBody {
  const properties = propertiesIn(schemas.document, media)
  const unique = Object.keys(body).filter((name) => isUnique(body[name]))
  let value = body
  const changed: string[] = []
  const tryEach = (candidatesOf: (name: string, one: unknown, schema: SchemaAt) => readonly unknown[]) => {
    for (const [name, one] of Object.entries(body)) {
      const schema = properties.get(name)
      if (schema === undefined || schema.schema.readOnly === true) continue
      const found = candidatesOf(name, one, schema)
        .map((candidate) => ({ ...value, [name]: candidate }))
        .find((candidate) => isAsValid(schemas, media, body, candidate))
      if (found === undefined) continue
      value = found
      changed.push(name)
    }
  }
  tryEach((name, one, { schema }) => (isFree(name, schema) ? nearValues(one, schema) : []))
  if (changed.length + unique.length === 0)
    tryEach((name, one, { schema }) => (changed.length > 0 || isReference(name) ? [] : farValues(one, schema)))
  return { value, changed: [...changed, ...unique] }
}

/** The body without one of its properties. */
export function without(body: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name))
}

/** Whether a body is as valid as the one that it was made from: a thing's id, known only later, may look missing in both. */
export function isAsValid({ validator }: Schemas, media: MediaType, before: unknown, body: unknown): boolean {
  const problemsOf = (value: unknown) =>
    validator
      .validate(media, plainValue(value), 'request')
      .map(({ at, keyword, message }) => `${at} ${keyword} ${message}`)
  try {
    const known = problemsOf(before)
    return problemsOf(body).every((problem) => known.includes(problem))
  } catch {
    // A schema that does not compile is reported where schemas are compiled.
    return false
  }
}

export function propertiesIn(document: Document, { schema, schemaPointer }: MediaType): ReadonlyMap<string, SchemaAt> {
  const at = schemaPointer === undefined ? undefined : schemaAt(document, schema, schemaPointer)
  return at === undefined ? new Map() : propertiesOf(document, at)
}

export function isUnique(value: unknown): boolean {
  return value instanceof Later && value.source.from === 'unique'
}

function plainValue(value: unknown): unknown {
  if (value instanceof Later) return value.source.from === 'unique' ? value.source.like : value.otherwise
  if (Array.isArray(value)) return value.map(plainValue)
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainValue(one)])) : value
}

function isFree(name: string, schema: Readonly<Record<string, unknown>>): boolean {
  if (schema.enum !== undefined || schema.const !== undefined || isReference(name)) return false
  const { format } = schema
  return format === undefined || (typeof format === 'string' && numberFormats.includes(format))
}

const numberFormats = ['int32', 'int64', 'float', 'double']

/** What names something elsewhere, or has a list of right values that the document need not have. */
export function isReference(name: string): boolean {
  return /(?:id|ids|uuid|ref|key|slug|code|currency|country|locale|lang|language|zone|phone|url|uri|type|status|state|role|version|password|secret|token)$/i.test(
    name,
  )
}

function nearValues(value: unknown, { multipleOf }: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (typeof value === 'number') {
    const by = typeof multipleOf === 'number' ? multipleOf : 1
    return [value + by, value - by]
  }
  if (typeof value !== 'string') return []
  // The last letter or digit, so that the text stays of its kind.
  return [value.replace(/[A-Za-z0-9](?=[^A-Za-z0-9]*$)/, nextSign)].filter((other) => other !== value)
}

function nextSign(sign: string): string {
  if (sign === 'z' || sign === 'Z' || sign === '9') return String.fromCharCode(sign.charCodeAt(0) - 1)
  return String.fromCharCode(sign.charCodeAt(0) + 1)
}

function farValues(value: unknown, schema: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (typeof value === 'boolean') return [!value]
  return Array.isArray(schema.enum) ? schema.enum.filter((one) => one !== value && one !== null) : []
}
