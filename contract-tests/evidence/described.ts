import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

/** What the description says of one release. A place is an operationId, or `#` for the root, and the keys from there; `$ref`s are followed. */
export interface Described {
  readonly at: (start: string, ...keys: readonly string[]) => unknown
  /** The object there; an empty one where there is none. */
  readonly object: (start: string, ...keys: readonly string[]) => Record<string, unknown>
  /** The keys of the object there; none where there is no object. */
  readonly keys: (start: string, ...keys: readonly string[]) => readonly string[]
  /** The strings of the array there; none where there is no array. */
  readonly strings: (start: string, ...keys: readonly string[]) => readonly string[]
  /** The parameters of an operation, its path's included, by name. */
  readonly parameters: (operationId: string) => ReadonlyMap<string, Record<string, unknown>>
  /** Whether the component schema of this name accepts a value; formats are not looked at. */
  readonly accepts: (schema: string, value: unknown) => boolean
}

export function described(release: '3.6' | '3.7'): Described {
  const file = join(import.meta.dirname, '..', '..', 'generated', `docspace-${release}.json`)
  const root = record(JSON.parse(readFileSync(file, 'utf8')))
  const operations = new Map<unknown, Record<string, unknown>>()
  const shared = new Map<unknown, unknown>()
  for (const item of Object.values(record(root.paths))) {
    for (const operation of Object.values(record(item)).map(record)) {
      operations.set(operation.operationId, operation)
      shared.set(operation.operationId, record(item).parameters)
    }
  }
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(root, 'document')

  function walk(node: unknown, keys: readonly string[]): unknown {
    const here = followed(node)
    const [key, ...rest] = keys
    if (key === undefined) return here
    return walk(Array.isArray(here) ? here[Number(key)] : record(here)[key], rest)
  }

  function followed(node: unknown): unknown {
    const ref = record(node).$ref
    if (typeof ref !== 'string') return node
    return walk(root, ref.split('/').slice(1))
  }

  function at(start: string, ...keys: readonly string[]): unknown {
    const node = start === '#' ? root : operations.get(start)
    // A misspelt operationId would make every assertion that something is absent true.
    if (node === undefined) throw new Error(`The description of ${release} has no operation ${start}.`)
    return walk(node, keys)
  }

  return {
    at,
    object: (start, ...keys) => record(at(start, ...keys)),
    keys: (start, ...keys) => Object.keys(record(at(start, ...keys))),
    strings: (start, ...keys) => array(at(start, ...keys)).filter((item) => typeof item === 'string'),
    parameters: (id) => {
      const found = [...array(shared.get(id)), ...array(at(id, 'parameters'))].map((item) => record(followed(item)))
      return new Map(found.map((parameter) => [String(parameter.name), parameter]))
    },
    accepts: (schema, value) => ajv.validate({ $ref: `document#/components/schemas/${schema}` }, value),
  }
}

function record(node: unknown): Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node) ? { ...node } : {}
}

function array(node: unknown): readonly unknown[] {
  return Array.isArray(node) ? node : []
}
