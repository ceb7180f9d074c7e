import type { Schema } from '../document/document.ts'
import { isRecord } from './is-record.ts'

/** Resolves a `$ref` of a schema. */
export type ResolveSchema = (ref: string) => Schema | undefined

const maximumDepth = 12

const formats: Readonly<Record<string, string>> = {
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  time: '00:00:00Z',
  email: 'user@example.com',
  uri: 'https://example.com/',
  uuid: '00000000-0000-4000-8000-000000000000',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  hostname: 'example.com',
}

/**
 * The plainest value that a schema allows, or undefined where none is in sight: for documents that give no example.
 * It reads what decides a request in practice; whether the value really fits is judged like every other request.
 */
export function sample(schema: Schema, resolve: ResolveSchema, depth = 0): unknown {
  if (schema === true) return 'string'
  if (schema === false || depth > maximumDepth) return undefined
  for (const known of ['example', 'const', 'default']) if (schema[known] !== undefined) return schema[known]
  const listed = first(schema.examples) ?? first(schema.enum)
  if (listed !== undefined) return listed
  if (typeof schema.$ref === 'string') {
    const target = resolve(schema.$ref)
    return target === undefined ? undefined : sample(target, resolve, depth + 1)
  }
  if (Array.isArray(schema.allOf)) return sampleAllOf(schema, schema.allOf, resolve, depth)
  const branch = first(schema.oneOf) ?? first(schema.anyOf)
  if (isSchema(branch)) return sample(branch, resolve, depth + 1)
  return sampleType(schema, resolve, depth)
}

/** An object with one member, though its schema demands none: for where an object without any cannot be written. */
export function sampleMember(schema: Schema, resolve: ResolveSchema): unknown {
  if (typeof schema === 'boolean') return undefined
  if (typeof schema.$ref === 'string') {
    const target = resolve(schema.$ref)
    return target === undefined || isReference(target) ? undefined : sampleMember(target, resolve)
  }
  const properties = Object.entries(isRecord(schema.properties) ? schema.properties : {})
  for (const [name, member] of properties) {
    const value = isRecord(member) && member.readOnly === true ? undefined : sample(toSchema(member), resolve)
    if (value !== undefined) return { [name]: value }
  }
  const other = schema.additionalProperties ?? properties.length === 0
  const value = isSchema(other) ? sample(other, resolve) : undefined
  return value === undefined ? undefined : { key: value }
}

function isReference(schema: Schema): boolean {
  return typeof schema === 'object' && '$ref' in schema
}

function sampleType(schema: Exclude<Schema, boolean>, resolve: ResolveSchema, depth: number): unknown {
  switch (typeOf(schema)) {
    case 'string':
      return sampleString(schema)
    case 'integer':
    case 'number':
      return sampleNumber(schema)
    case 'boolean':
      return true
    case 'null':
      return null
    case 'array':
      return sampleArray(schema, resolve, depth)
    case 'object':
      return sampleObject(schema, resolve, depth)
    default:
      return undefined
  }
}

function typeOf(schema: Exclude<Schema, boolean>): unknown {
  const types: readonly unknown[] = [schema.type].flat()
  const type = types.find((one) => one !== 'null') ?? types[0]
  if (type !== undefined) return type
  if (schema.properties !== undefined) return 'object'
  return schema.items === undefined ? 'string' : 'array'
}

function sampleString(schema: Exclude<Schema, boolean>): string {
  const known = typeof schema.format === 'string' ? formats[schema.format] : undefined
  if (known !== undefined) return known
  const minimum = typeof schema.minLength === 'number' ? schema.minLength : 0
  const maximum = typeof schema.maxLength === 'number' ? schema.maxLength : Infinity
  return 'string'.padEnd(minimum, 'x').slice(0, Math.max(minimum, Math.min(maximum, Math.max(6, minimum))))
}

function sampleNumber(schema: Exclude<Schema, boolean>): number {
  if (typeof schema.minimum === 'number') return schema.minimum
  if (typeof schema.exclusiveMinimum === 'number') return Math.floor(schema.exclusiveMinimum) + 1
  if (typeof schema.maximum === 'number') return Math.min(1, schema.maximum)
  return typeof schema.multipleOf === 'number' ? schema.multipleOf : 1
}

function sampleArray(schema: Exclude<Schema, boolean>, resolve: ResolveSchema, depth: number): unknown[] {
  const item = isSchema(schema.items) ? sample(schema.items, resolve, depth + 1) : 'string'
  const length = typeof schema.minItems === 'number' ? Math.max(1, schema.minItems) : 1
  return item === undefined ? [] : Array.from({ length }, () => item)
}

function sampleObject(schema: Exclude<Schema, boolean>, resolve: ResolveSchema, depth: number): unknown {
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const required = Array.isArray(schema.required) ? schema.required : []
  const entries = required
    .filter((name): name is string => typeof name === 'string')
    .map((name) => [name, sample(toSchema(properties[name]), resolve, depth + 1)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function sampleAllOf(
  schema: Exclude<Schema, boolean>,
  members: readonly unknown[],
  resolve: ResolveSchema,
  depth: number,
): unknown {
  const own = schema.properties === undefined ? [] : [sampleType({ ...schema, allOf: undefined }, resolve, depth + 1)]
  const values = [...own, ...members.filter(isSchema).map((member) => sample(member, resolve, depth + 1))]
  return values.every(isRecord)
    ? Object.fromEntries(values.flatMap((value) => Object.entries(value)))
    : values.find((value) => value !== undefined)
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined
}

function toSchema(value: unknown): Schema {
  return isSchema(value) ? value : true
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isRecord(value)
}
