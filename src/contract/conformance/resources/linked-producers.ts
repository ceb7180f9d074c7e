import type { Document, Link, Operation } from '../../document/document.ts'
import { successes } from './answer-schema.ts'

/** A path parameter whose value a link gives (OpenAPI 3.1, Link Object). */
export interface LinkedParameter {
  readonly source: Operation
  readonly link: Link
  readonly target: Operation
  readonly parameter: string
  /** Where the source's answer has it; undefined where it is the source's own path parameter, `same`. */
  readonly at?: string
  readonly same?: string
}

/** What the links of the document's successes say of path parameters, in the document's order. */
export function linkedParameters({ operations }: Document): readonly LinkedParameter[] {
  const byId = new Map(
    operations.flatMap((one) => [[one.id, one] as const, [`${one.method} ${one.path}`, one] as const]),
  )
  return operations.flatMap((source) =>
    successes(source).flatMap(({ links }) =>
      links.flatMap((link) => {
        const target = link.operation === undefined ? undefined : byId.get(link.operation)
        return target === undefined ? [] : parametersOf(source, link, target)
      }),
    ),
  )
}

function parametersOf(source: Operation, link: Link, target: Operation): readonly LinkedParameter[] {
  return Object.entries(link.parameters).flatMap(([key, expression]) => {
    const name = key.replace(/^path\./, '')
    if (!target.parameters.some((one) => one.in === 'path' && one.name === name)) return []
    const found = typeof expression === 'string' ? readExpression(expression) : undefined
    return found === undefined ? [] : [{ source, link, target, parameter: name, ...found }]
  })
}

/** A runtime expression (OpenAPI 3.1, 4.8.20.4) as cases write it; undefined for what no answer or path has. */
export function readExpression(expression: string): { readonly at: string } | { readonly same: string } | undefined {
  const inner = /^\{(\$[^{}]+)\}$/.exec(expression)?.[1] ?? expression
  const body = /^\$response\.body(?:#(\/.*)?)?$/.exec(inner)
  if (body !== null) return body[1] === undefined ? undefined : { at: `body${body[1]}` }
  const header = /^\$response\.header\.(\S+)$/.exec(inner)?.[1]?.toLowerCase()
  // A Location is a URL, and its last segment is the id (RFC 9110, 10.2.2).
  if (header !== undefined) return { at: `header ${header}${header === 'location' ? ' last segment' : ''}` }
  const same = /^\$request\.path\.(\S+)$/.exec(inner)?.[1]
  return same === undefined ? undefined : { same }
}
