import { type Body, bodiesOf, child } from '../bodies.ts'
import { canonical, isObject, type JsonObject, objectAt, stringAt, stringsAt } from '../json.ts'
import { type OperationNode, operationsOf } from '../operation-table.ts'
import { slimSchema } from './slim-schema.ts'

/** Which schema judges which body. Bodies whose schemas judge alike share one. */
export interface GuardTable {
  /** What ajv compiles, by name: the components, and the schemas of bodies that are no component. */
  readonly schemas: Readonly<Record<string, unknown>>
  readonly operations: readonly OperationGuards[]
}

export interface OperationGuards {
  readonly id: string
  /** The operation's tag, in letters that a file name may have. */
  readonly family: string
  readonly request: Guards
  /** Every documented status; no guards where the response has no body. */
  readonly responses: readonly (readonly [status: string, guards: Guards])[]
}

/** By media type: the name of the schema. */
export type Guards = readonly (readonly [mediaType: string, schema: string])[]

export function guardTable(document: JsonObject): GuardTable {
  const components = Object.entries(objectAt(objectAt(document, 'components'), 'schemas'))
  const bodies = new Map<string, { readonly name: string; readonly schema: unknown }>()
  const all = bodiesOf(document)
  const operations = operationsOf(document).map(({ id, operation, pointer }): OperationGuards => {
    const own = all.filter((body) => body.operation.id === id)
    const { node: responses } = child(document, { node: operation, pointer }, 'responses')
    return {
      id,
      family: (stringsAt(operation, 'tags')[0] ?? 'untagged').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      request: guardsOf(own, 'request'),
      responses: Object.keys(responses).map((status) => [status, guardsOf(own, status)] as const),
    }
  })
  return {
    schemas: {
      ...Object.fromEntries(components.map(([name, schema]) => [name, slimSchema(schema)])),
      ...Object.fromEntries([...bodies.values()].map(({ name, schema }) => [name, schema])),
    },
    operations: operations.sort((a, b) => (a.id < b.id ? -1 : 1)),
  }

  function guardsOf(own: readonly Body[], status: string): Guards {
    return own
      .filter((body) => body.status === status && 'schema' in body.node)
      .map(({ operation, mediaType, node }) => [mediaType, schemaOf(node.schema, operation, status)] as const)
  }

  function schemaOf(written: unknown, { id }: OperationNode, status: string): string {
    const schema = slimSchema(written)
    const component = stringAt(schema, '$ref')?.match(/^([^#]+)#$/)?.[1]
    if (component !== undefined && isObject(schema) && Object.keys(schema).length === 1) return component
    const key = canonical(schema)
    // A dot cannot be confused with a component: those are named by Redocly after files, without an extension.
    const known = bodies.get(key) ?? { name: `${id}.${status}.${bodies.size}`, schema }
    bodies.set(key, known)
    return known.name
  }
}
