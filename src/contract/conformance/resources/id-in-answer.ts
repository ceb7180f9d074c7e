import type { Document, Operation, Parameter } from '../../document/document.ts'
import { childPointer } from '../../document/json-pointer.ts'
import { answerSchema, jsonSchema, successes } from './answer-schema.ts'
import { itemsOf, propertiesOf, schemaAt, typesOf, type SchemaAt } from './schema-properties.ts'

/** What an id names, as paths write it: the segment before it (`notes`), and its own parameter. */
export interface Named {
  readonly collection: string
  readonly parameter: Parameter
}

/** Where the answer of an operation that makes one thing has its id: `body/id`, `header location last segment`. */
export function idOfMade(document: Document, operation: Operation, named: Named): string | undefined {
  const body = answerSchema(document, operation)
  const inBody = body && !typesOf(document, body).includes('array') ? idIn(document, body, named) : undefined
  if (inBody !== undefined) return `body${inBody}`
  // RFC 9110, 15.3.2: a 201 names what was made by its Location, documented or not.
  const located = successes(operation).some(
    (response) =>
      response.headers.some(({ name }) => name.toLowerCase() === 'location') ||
      (response.status === '201' && jsonSchema(document, response) === undefined),
  )
  return located ? 'header location last segment' : undefined
}

/** Where the answer of an operation that lists things has the id of the first: `body/0/id`, `body/items/0/id`. */
export function idOfListed(document: Document, operation: Operation, named: Named): string | undefined {
  const body = answerSchema(document, operation)
  const list = body === undefined ? undefined : listIn(document, body, named.collection)
  const item = list && itemsOf(document, list.at)
  const id = item && idIn(document, item, named, false)
  return list === undefined || id === undefined ? undefined : `body${list.pointer}/0${id}`
}

interface List {
  readonly pointer: string
  readonly at: SchemaAt
}

/** The one array of a body: the body itself, a property, or a property of a wrapper. Undefined where there are several. */
function listIn(document: Document, body: SchemaAt, collection: string, depth = 0): List | undefined {
  if (itemsOf(document, body) !== undefined) return { pointer: '', at: body }
  if (depth > 1) return undefined
  const properties = [...propertiesOf(document, body)]
  const lists = properties.filter(([name, at]) => !asides.includes(plain(name)) && itemsOf(document, at) !== undefined)
  const named = lists.find(([name]) => plain(name) === plain(collection))
  const [found] = named !== undefined ? [named] : lists.length === 1 ? lists : []
  if (found !== undefined) return { pointer: childPointer('', found[0]), at: found[1] }
  if (lists.length > 0) return undefined
  const inner = properties.flatMap(([name, at]) => {
    const list = wrappers.includes(plain(name)) ? listIn(document, at, collection, depth + 1) : undefined
    return list === undefined ? [] : [{ pointer: `${childPointer('', name)}${list.pointer}`, at: list.at }]
  })
  return inner.length === 1 ? inner[0] : undefined
}

/** Lists that answers have beside what they are about. */
const asides = ['links', 'errors', 'warnings', 'messages', 'included', 'facets']

/** Properties that hold the whole of what an operation is about. */
export const wrappers = ['response', 'data', 'result', 'results', 'item', 'value', 'payload', 'embedded']

/** The pointer of the id in a body: among its properties, or among those of the one that wraps it. */
function idIn(document: Document, body: SchemaAt, named: Named, wrapped = true): string | undefined {
  const properties = propertiesOf(document, body)
  const own = idAmong(document, properties, named)
  if (own !== undefined || !wrapped) return own === undefined ? undefined : childPointer('', own)
  const inner = [...properties].flatMap(([name, at]) => {
    const known = wrappers.includes(plain(name)) || plain(name) === singular(named.collection)
    const id = known ? idAmong(document, propertiesOf(document, at), named) : undefined
    return id === undefined ? [] : [childPointer('', name, id)]
  })
  return inner.length === 1 ? inner[0] : undefined
}

/** The property that a path parameter is named after, best first: `noteId`, `id`, `note_id`, and what ends like the parameter. */
function idAmong(
  document: Document,
  properties: ReadonlyMap<string, SchemaAt>,
  { collection, parameter }: Named,
): string | undefined {
  const wanted = plain(parameter.name)
  const one = singular(collection)
  const ids = ['id', `${one}id`, 'uuid', 'guid']
  const isId = /(?:id|uuid|guid)$/.test(wanted)
  // In `/notes/{note}` a note's property `note` is more likely its text than its id.
  const isThing = wanted === one && !endings.includes(wanted)
  const names = [
    ...(isThing ? ids : []),
    wanted,
    ...(isId ? ids : []),
    ...endings.filter((ending) => wanted.endsWith(ending) && wanted !== ending),
  ]
  for (const name of names) {
    const found = [...properties].filter(([key, at]) => plain(key) === name && fits(document, at, parameter))
    if (found[0] !== undefined) return found[0][0]
  }
  return undefined
}

const endings = ['key', 'slug', 'name', 'code', 'number', 'login', 'handle']

/** Whether the value of a property can stand in the parameter's place. */
function fits(document: Document, at: SchemaAt, { schema, schemaPointer }: Parameter): boolean {
  const types = typesOf(document, at)
  if (types.length > 0 && !types.some((type) => ['string', 'integer', 'number'].includes(type))) return false
  const place = schemaPointer === undefined ? undefined : schemaAt(document, schema, schemaPointer)
  const wanted = place === undefined ? [] : typesOf(document, place)
  if (types.length === 0 || wanted.length === 0 || wanted.includes('string')) return true
  return types.some((type) => type === 'integer' || type === 'number')
}

/** Without case and signs between words: `note_id` and `noteId` are one name. */
export function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** `notes` → `note`, `categories` → `category`, `boxes` → `box`. */
export function singular(plural: string): string {
  const word = plain(plural)
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
