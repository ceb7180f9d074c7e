import type { Call, Reply } from './call.ts'
import type { Schema } from './schema.ts'

/** One operation of a server, as a line of its table. */
export interface Route<Caller> {
  /** The document's operationId. */
  readonly id: string
  readonly method: string
  /** The path template of the document. */
  readonly path: string
  /** The schemas of the query parameters, and which of them are required. */
  readonly query?: QueryRule
  readonly body?: BodyRule
  readonly serve: (input: Input<Caller>) => Reply
}

export interface QueryRule {
  readonly properties: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

export interface BodyRule {
  readonly mediaTypes: readonly string[]
  readonly schema: Schema
}

/** What a route is given: every part of it has been judged. */
export interface Input<Caller> {
  readonly call: Call
  readonly caller: Caller
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: Readonly<Record<string, unknown>>
}

/** The values of a template's parameters; undefined where the path is another. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    const value = decoded(given[index] ?? '')
    if (value === undefined || (name === undefined ? part !== value : value === '')) return undefined
    if (name !== undefined) values[name] = value
  }
  return values
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
