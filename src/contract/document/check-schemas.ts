import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { childPointer, isRecord, pointerOfRef, valueAt } from './json-pointer.ts'
import { createEndlessTest, endless } from './schema-reach.ts'
import { schemaRoots, visitSubschemas } from './visit-schemas.ts'
import { isWellFormed } from './well-formed.ts'

export type Fault = [pointer: string, reason: string]

/** Annotations of OpenAPI that JSON Schema does not have (OpenAPI 3.1, Schema Object). */
const annotations = new Set(['discriminator', 'xml', 'externalDocs', 'example'])

const dialects = new Set([
  'https://json-schema.org/draft/2020-12/schema',
  'https://spec.openapis.org/oas/3.1/dialect/base',
])

export interface SchemaFaults {
  /** Schemas that do not compile. */
  readonly failures: readonly Fault[]
  /** What they say and no validator knows. */
  readonly warnings: readonly Fault[]
}

/**
 * Finds what is wrong within each schema, with the exact place: compiling would only say that, and not where. Of all schemas
 * that are not part of another one, unless told of which.
 */
export function checkSchemas(
  root: Readonly<Record<string, unknown>>,
  roots: Iterable<readonly [schema: unknown, pointer: string]> = schemaRoots({ ...root }),
): SchemaFaults {
  const failures: Fault[] = []
  const warnings: Fault[] = []
  const ajv = new Ajv2020({ logger: false })
  addFormats.default(ajv)
  const isEndless = createEndlessTest(root)

  for (const [schema, pointer] of roots) {
    if (typeof schema === 'boolean') continue
    if (!isRecord(schema)) {
      failures.push([pointer, 'a schema must be an object or a boolean'])
      continue
    }
    if (isForeignDialect(schema.$schema)) {
      failures.push([
        childPointer(pointer, '$schema'),
        'this dialect is not supported; OpenAPI’s own and JSON Schema 2020-12 are',
      ])
      continue
    }
    const before = failures.length
    const doubtful: string[] = []
    const withoutEnd: string[] = []
    visitSubschemas(schema, pointer, (part, at) => {
      if (!isWellFormed(part)) doubtful.push(at)
      if (isEndless(part)) withoutEnd.push(at)
      failures.push(...patternFaults(part, at), ...refFaults(root, part, at))
      warnings.push(...unknownKeywords(ajv, part, at), ...unknownFormats(ajv, part, at))
    })
    if (doubtful.length > 0 && ajv.validateSchema(judgedPart(schema)) !== true) {
      failures.splice(before, 0, metaFault(ajv, pointer))
    }
    // What leads there is endless as well; the first is enough.
    const [first] = withoutEnd
    if (first !== undefined) failures.push([first, endless])
  }
  return { failures, warnings }
}

/**
 * The schema without what no value is judged by: ajv would look for OpenAPI's dialect, which adds nothing that it could
 * check, and a wrong annotation or a leftover of draft 2019-09 keeps nothing from being judged.
 */
function judgedPart(schema: Record<string, unknown>): Record<string, unknown> {
  const copy = structuredClone(schema)
  visitSubschemas(copy, '', (part) => {
    for (const keyword of unjudged) Reflect.deleteProperty(part, keyword)
    // A name with a blank in it is no URI, and leads to its schema all the same.
    if (typeof part.$ref === 'string') Reflect.deleteProperty(part, '$ref')
  })
  return copy
}

const unjudged = ['$schema', 'example', 'examples', '$recursiveAnchor', '$id', '$anchor']

function isForeignDialect(dialect: unknown): boolean {
  return dialect !== undefined && !(typeof dialect === 'string' && dialects.has(dialect.replace(/#$/, '')))
}

/** The metaschema reports its own way down to the fault as well; the deepest place is the fault. */
function metaFault(ajv: Ajv2020, pointer: string): Fault {
  const [deepest] = [...(ajv.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length)
  const keyword = deepest?.instancePath.split('/').at(-1) ?? ''
  const reason = `${keyword === '' ? 'the schema' : `"${keyword}"`} ${deepest?.message ?? 'is no JSON Schema 2020-12'}`
  return [`${pointer}${deepest?.instancePath ?? ''}`, reason]
}

function patternFaults(schema: Record<string, unknown>, pointer: string): Fault[] {
  const { pattern, patternProperties } = schema
  return [
    ...(typeof pattern === 'string' ? regExpFault(pattern, childPointer(pointer, 'pattern')) : []),
    ...(isRecord(patternProperties)
      ? Object.keys(patternProperties).flatMap((key) =>
          regExpFault(key, childPointer(pointer, 'patternProperties', key)),
        )
      : []),
  ]
}

function regExpFault(pattern: string, pointer: string): Fault[] {
  try {
    new RegExp(pattern, 'u')
    return []
  } catch (error) {
    return [[pointer, error instanceof Error ? error.message : String(error)]]
  }
}

function refFaults(root: unknown, { $ref }: Record<string, unknown>, pointer: string): Fault[] {
  if (typeof $ref !== 'string') return []
  const target = pointerOfRef($ref)
  if (target === undefined || valueAt(root, target) !== undefined) return []
  return [[childPointer(pointer, '$ref'), `${$ref} leads nowhere`]]
}

function unknownKeywords(ajv: Ajv2020, schema: Record<string, unknown>, pointer: string): Fault[] {
  return Object.keys(schema)
    .filter(
      (keyword) => !keyword.startsWith('x-') && !annotations.has(keyword) && ajv.RULES.keywords[keyword] === undefined,
    )
    .map((keyword) => [childPointer(pointer, keyword), `unknown keyword "${keyword}": it is not checked`])
}

function unknownFormats(ajv: Ajv2020, { format }: Record<string, unknown>, pointer: string): Fault[] {
  if (typeof format !== 'string' || ajv.formats[format] !== undefined) return []
  return [[childPointer(pointer, 'format'), `unknown format "${format}": it is not checked`]]
}
