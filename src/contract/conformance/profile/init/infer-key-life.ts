import type { Document, Operation } from '../../../document/document.ts'
import { isRecord } from '../../../document/json-pointer.ts'
import { answerProperties, bodyOf, pathWords } from './operation-facts.ts'
import { isText, type FoundProperty } from './schema-properties.ts'
import { literal } from './yaml-text.ts'
import { plainName } from './words.ts'

/** How the API itself makes keys and revokes them, as far as the document shows. */
export interface InferredKeyLife {
  readonly create: Operation
  readonly revoke: Operation
  /** JSON pointers in the answer of `create`. */
  readonly key: string
  readonly id: string
  readonly body?: unknown
}

const keyNames = [
  'key',
  'apikey',
  'accesskey',
  'secretkey',
  'token',
  'apitoken',
  'accesstoken',
  'personalaccesstoken',
  'secret',
]

/** A POST of keys or tokens whose answer has one, and the DELETE of one of them. */
export function inferKeyLife(document: Document): InferredKeyLife | undefined {
  for (const create of document.operations) {
    const anonymous = create.security.some((alternative) => alternative.length === 0)
    if (
      create.method !== 'POST' ||
      anonymous ||
      !pathWords(create).some((word) => /^(?:api)?(?:keys?|tokens?|pats?)$/.test(word))
    )
      continue
    const revoke = document.operations.find(
      ({ method, path }) =>
        method === 'DELETE' && path.startsWith(`${create.path}/`) && isOneParameter(path.slice(create.path.length + 1)),
    )
    if (revoke === undefined) continue
    const properties = answerProperties(document, create)
    const key = keyIn(properties)
    const id = key === undefined ? undefined : idBeside(key, properties, revoke.path)
    if (key === undefined || id === undefined) continue
    const body = keyBody(document, create)
    return { create, revoke, key: key.pointer, id: id.pointer, ...(body !== undefined && { body }) }
  }
  return undefined
}

function keyIn(properties: readonly FoundProperty[]): FoundProperty | undefined {
  const named = (name: string) => properties.find((property) => isText(property) && plainName(property.name) === name)
  return keyNames.map(named).find((property) => property !== undefined)
}

function idBeside(key: FoundProperty, properties: readonly FoundProperty[], path: string): FoundProperty | undefined {
  const parent = key.pointer.slice(0, key.pointer.lastIndexOf('/'))
  const beside = properties.filter(({ pointer }) => pointer.slice(0, pointer.lastIndexOf('/')) === parent)
  const parameter = plainName(/\{([^}]*)\}$/.exec(path)?.[1] ?? '')
  return [parameter, 'id', 'uuid', 'keyid', 'tokenid']
    .map((name) => beside.find((property) => property !== key && plainName(property.name) === name))
    .find((property) => property !== undefined)
}

function isOneParameter(rest: string): boolean {
  return /^\{[^}/]*\}$/.test(rest)
}

/** No more than what is required: what an example says beyond it may make a key that can do less, or not for long. */
function keyBody(document: Document, create: Operation): unknown {
  const filled = bodyOf(document, create, () => ({}))
  if (filled === undefined || filled.todo.length === 0) return filled?.body
  const [example] = Object.values(create.requestBody?.content[0]?.examples ?? {})
  if (!isRecord(example)) return undefined
  const required = filled.todo.map((property) => property.split('/')[0])
  const picked = Object.entries(example).filter(([name]) => required.includes(name))
  return { ...Object.fromEntries(picked.map(([name, value]) => [name, inert(value)])), ...filled.body }
}

/** An example as a profile writes it: what looks like a variable in it is none. */
function inert(value: unknown): unknown {
  if (typeof value === 'string') return literal(value)
  if (Array.isArray(value)) return value.map(inert)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inert(member)]))
}
