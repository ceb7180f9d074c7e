/**
 * What OpenAPI's objects hold, by kind: `key: kind of what stands there`; `*` for every member of a map or list. What is not
 * here holds neither schemas nor references: values of examples, extensions, texts.
 */
const table = {
  root: { components: 'components', paths: 'paths', webhooks: 'pathItems', info: 'plain', servers: 'plains' },
  components: {
    schemas: 'schemas',
    parameters: 'parameters',
    headers: 'headers',
    requestBodies: 'requestBodies',
    responses: 'responses',
    callbacks: 'callbacks',
    pathItems: 'pathItems',
    examples: 'examples',
    links: 'links',
    securitySchemes: 'securitySchemes',
  },
  paths: { '*': 'path' },
  pathItems: { '*': 'pathItem' },
  pathItem: {
    parameters: 'parameters',
    get: 'operation',
    put: 'operation',
    post: 'operation',
    delete: 'operation',
    options: 'operation',
    head: 'operation',
    patch: 'operation',
    trace: 'operation',
    servers: 'plains',
  },
  operation: {
    parameters: 'parameters',
    requestBody: 'requestBody',
    responses: 'responses',
    callbacks: 'callbacks',
    servers: 'plains',
  },
  callbacks: { '*': 'callback' },
  callback: { '*': 'pathItem' },
  parameters: { '*': 'parameter' },
  parameter: { schema: 'schema', content: 'content', examples: 'examples', example: 'value' },
  headers: { '*': 'header' },
  header: { schema: 'schema', content: 'content', examples: 'examples', example: 'value' },
  requestBodies: { '*': 'requestBody' },
  requestBody: { content: 'content' },
  responses: { '*': 'response' },
  response: { headers: 'headers', content: 'content', links: 'links' },
  content: { '*': 'mediaType' },
  mediaType: { schema: 'schema', encoding: 'encodings', examples: 'examples', example: 'value' },
  encodings: { '*': 'encoding' },
  encoding: { headers: 'headers' },
  examples: { '*': 'example' },
  example: { value: 'value' },
  links: { '*': 'link' },
  securitySchemes: { '*': 'securityScheme' },
  schemas: { '*': 'schema' },
  schema: {
    not: 'schema',
    items: 'schema',
    contains: 'schema',
    additionalProperties: 'schema',
    propertyNames: 'schema',
    if: 'schema',
    then: 'schema',
    else: 'schema',
    contentSchema: 'schema',
    additionalItems: 'schema',
    unevaluatedItems: 'schema',
    unevaluatedProperties: 'schema',
    allOf: 'schemas',
    anyOf: 'schemas',
    oneOf: 'schemas',
    prefixItems: 'schemas',
    properties: 'schemas',
    patternProperties: 'schemas',
    dependentSchemas: 'schemas',
    $defs: 'schemas',
    definitions: 'schemas',
    example: 'value',
    examples: 'values',
  },
  plains: { '*': 'plain' },
  values: { '*': 'value' },
} as const

export type Kind = keyof typeof table | 'path' | 'link' | 'securityScheme' | 'value' | 'plain'

type Parts = Readonly<Record<string, Kind>>

/** A path item below `paths` is as any other, and has a kind of its own: references there are replaced by what they lead to. */
const parts: Partial<Record<Kind, Parts>> = { ...table, path: table.pathItem }

export type PartVisitor = (key: string, kind: Kind) => void

/** Calls back for each member of a value that may hold schemas or references. */
export function eachPart(value: object, kind: Kind, visit: PartVisitor): void {
  const known = parts[kind]
  if (known === undefined) return
  const each = known['*']
  if (each !== undefined) {
    for (const key of Object.keys(value)) if (!(extensible.has(kind) && key.startsWith('x-'))) visit(key, each)
  } else if (!Array.isArray(value)) {
    for (const key of Object.keys(value)) {
      const held = Object.hasOwn(known, key) ? known[key] : undefined
      if (held !== undefined) visit(key, held)
    }
  }
}

/** Maps whose keys do not begin with `x-` unless what they hold is an extension. */
const extensible: ReadonlySet<Kind> = new Set(['paths', 'callback'])

/** What stands at a place of a document, by its steps; undefined where OpenAPI has nothing there. */
export function kindAt(tokens: readonly string[]): Kind | undefined {
  let kind: Kind | undefined = 'root'
  for (const token of tokens) {
    const known: Parts | undefined = kind === undefined ? undefined : parts[kind]
    kind = known === undefined ? undefined : (known['*'] ?? (Object.hasOwn(known, token) ? known[token] : undefined))
  }
  return kind
}

/** Where in `components` a thing of a kind is kept that several places refer to. */
export const sectionOf: Partial<Record<Kind, string>> = {
  schema: 'schemas',
  parameter: 'parameters',
  header: 'headers',
  requestBody: 'requestBodies',
  response: 'responses',
  callback: 'callbacks',
  pathItem: 'pathItems',
  example: 'examples',
  link: 'links',
  securityScheme: 'securitySchemes',
}
