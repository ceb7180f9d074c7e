import { isArray, isObject, type JsonObject, objectAt, pointer, stringAt } from '../json.ts'
import { operationsOf } from '../operation-table.ts'
import { convertSchema } from './convert-schema.ts'
import { holdsData, holdsNames } from '../keywords.ts'
import type { Loss, Lose } from './loss.ts'

export interface Converted {
  readonly document: JsonObject
  /** Sorted by pointer. */
  readonly losses: readonly Loss[]
}

const unknownFields: readonly string[] = ['webhooks', 'jsonSchemaDialect']

/**
 * Says in OpenAPI 3.0.3 what a 3.1 document says, for generators that read nothing newer, and lists what 3.0 has no words for.
 *
 * Our own code because the one library for it (@apiture/openapi-down-convert) runs on TypeScript 4, knows neither type lists nor
 * boolean schemas, and drops what it cannot say without a list; the constructs that the description uses are these few.
 */
export function convertDocument(source: JsonObject): Converted {
  const losses: Loss[] = []
  const lose: Lose = (at, keyword, reason) => losses.push({ pointer: at, keyword, reason })

  for (const field of unknownFields.filter((name) => name in source)) lose('#', field, 'a document has no such field')
  if ('pathItems' in objectAt(source, 'components')) lose('#/components', 'pathItems', 'path items are no components')
  for (const { method, operation, pointer: at } of operationsOf(source)) {
    if ('requestBody' in operation && ['get', 'head', 'delete'].includes(method)) {
      lose(at, 'requestBody', 'written, but to be ignored with this method (3.0.3, Operation Object)')
    }
  }
  const fields = Object.entries(source)
    .filter(([name]) => name !== 'openapi' && !unknownFields.includes(name))
    .map(([name, value]): [string, unknown] => {
      return [name, name === 'info' ? info(value, lose) : convert(value, pointer('#', name), name)]
    })
  const document = { openapi: '3.0.3', ...Object.fromEntries(fields) }
  return {
    document,
    losses: losses.sort((a, b) => (`${a.pointer} ${a.keyword}` < `${b.pointer} ${b.keyword}` ? -1 : 1)),
  }

  function convert(node: unknown, at: string, key: string): unknown {
    if (isArray(node)) return node.map((item, index) => convert(item, pointer(at, index), ''))
    if (!isObject(node)) return node
    if (key === 'schema') return convertSchema(node, at, lose)
    const ref = stringAt(node, '$ref')
    if (ref !== undefined) {
      for (const beside of Object.keys(node).filter((name) => name !== '$ref')) {
        lose(at, beside, 'a reference stands alone, what is beside it is ignored')
      }
      return { $ref: ref }
    }
    const isSchemas = at === '#/components/schemas'
    const members = Object.entries(node)
      .filter(([name]) => !(at === '#/components' && name === 'pathItems'))
      .map(([name, child]): [string, unknown] => {
        if (holdsData(name, key) || name.startsWith('x-')) return [name, child]
        const inner = pointer(at, name)
        return [
          name,
          isSchemas ? convertSchema(child, inner, lose) : convert(child, inner, holdsNames(key) ? '' : name),
        ]
      })
    return Object.fromEntries(members)
  }
}

function info(node: unknown, lose: Lose): unknown {
  if (!isObject(node)) return node
  const { summary, license, ...rest } = node
  if (summary !== undefined) lose('#/info', 'summary', 'an API has a title and a description only')
  if (!isObject(license)) return rest
  const { identifier, ...named } = license
  // The page of an SPDX identifier is what 3.0's `url` is for.
  const url = typeof identifier === 'string' ? { url: `https://spdx.org/licenses/${identifier}.html` } : {}
  return { ...rest, license: { ...named, ...url } }
}
