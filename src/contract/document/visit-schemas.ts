import { childPointer, isRecord } from './json-pointer.ts'

export type SchemaVisitor = (schema: Record<string, unknown>, pointer: string) => void

const holdingOne = [
  'not',
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'if',
  'then',
  'else',
  'contentSchema',
]
const holdingOneSince31 = ['additionalItems', 'unevaluatedItems', 'unevaluatedProperties']
const holdingList = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const holdingMap = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']

/** Calls back for a schema and every schema below it that is written there; `$ref`s are not followed. */
export function visitSubschemas(schema: unknown, pointer: string, visit: SchemaVisitor): void {
  if (!isRecord(schema)) return
  visit(schema, pointer)
  const descend = (value: unknown, ...keys: (string | number)[]) =>
    visitSubschemas(value, childPointer(pointer, ...keys), visit)
  for (const keyword of [...holdingOne, ...holdingOneSince31]) descend(schema[keyword], keyword)
  for (const keyword of holdingList) {
    const list: unknown = schema[keyword]
    if (Array.isArray(list)) list.forEach((member: unknown, index) => descend(member, keyword, index))
  }
  for (const keyword of holdingMap) {
    const map = schema[keyword]
    if (isRecord(map)) for (const [name, member] of Object.entries(map)) descend(member, keyword, name)
  }
}

/** Calls back for every schema of an OpenAPI document. What stands in examples and extensions is no schema. */
export function visitSchemas(root: Record<string, unknown>, visit: SchemaVisitor): void {
  for (const [schema, pointer] of schemaRoots(root)) visitSubschemas(schema, pointer, visit)
}

/** The schemas that are not part of another schema, each with its pointer, in the document's order. */
export function schemaRoots(root: Record<string, unknown>): [schema: unknown, pointer: string][] {
  const found: [unknown, string][] = []
  collect(root, '', 'root', found)
  return found
}

type Kind = keyof typeof parts | 'schema'

/** Where an OpenAPI object holds the objects that lead to schemas: `key: kind`, `key: [kind]` for lists, `key: { kind }` for maps. */
const parts = {
  root: { components: 'components', paths: { each: 'pathItem' }, webhooks: { each: 'pathItem' } },
  components: {
    schemas: { each: 'schema' },
    parameters: { each: 'parameter' },
    headers: { each: 'parameter' },
    requestBodies: { each: 'body' },
    responses: { each: 'response' },
    callbacks: { each: 'callback' },
    pathItems: { each: 'pathItem' },
  },
  pathItem: {
    parameters: ['parameter'],
    ...Object.fromEntries(
      ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map(
        (method) => [method, 'operation'] as const,
      ),
    ),
  },
  operation: {
    parameters: ['parameter'],
    requestBody: 'body',
    responses: { each: 'response' },
    callbacks: { each: 'callback' },
  },
  callback: { '': { each: 'pathItem' } },
  parameter: { schema: 'schema', content: { each: 'mediaType' } },
  body: { content: { each: 'mediaType' } },
  response: { headers: { each: 'parameter' }, content: { each: 'mediaType' } },
  mediaType: { schema: 'schema', encoding: { each: 'encoding' } },
  encoding: { headers: { each: 'parameter' } },
} as const

function collect(value: unknown, pointer: string, kind: Kind, found: [unknown, string][]): void {
  if (kind === 'schema') {
    if (value !== undefined) found.push([value, pointer])
    return
  }
  if (!isRecord(value)) return
  for (const [key, held] of Object.entries<unknown>(parts[kind])) {
    const member = key === '' ? value : value[key]
    const at = key === '' ? pointer : childPointer(pointer, key)
    if (typeof held === 'string') collect(member, at, held as Kind, found)
    else if (Array.isArray(held)) {
      if (Array.isArray(member))
        member.forEach((one, index) => collect(one, childPointer(at, index), held[0] as Kind, found))
    } else if (isRecord(member)) {
      const { each } = held as { each: Kind }
      for (const [name, one] of Object.entries(member)) collect(one, childPointer(at, name), each, found)
    }
  }
}
