import type { OperationRow } from './operation-table.ts'
import { routeExpression } from './route-expression.ts'

/**
 * The source of `routes.ts`: the questions that the client asks of the operation table, each as one expression. The table
 * itself would double the size of the core.
 */
export function routesModule(rows: readonly OperationRow[], header: string): string {
  const expression = (of: (row: OperationRow) => boolean) =>
    routeExpression(routes(rows.filter(of)), routes(rows.filter((row) => !of(row))))
  return `// ${header}
// Both expect \`/path METHOD\`, with the path as the server routes it: percent-decoded, no slash at the end. Aliases are included.

/** The operations that carry a credential of their own. */
export const ownCredentials = ${expression((row) => row.ownCredentials)}

/** The operations that document a redirect (3xx). */
export const documentedRedirects = ${expression((row) => row.documentsRedirect)}

/** The operations that take a credential and serve anonymous callers as well: a dead token makes one of them of the caller. */
export const servesAnonymous = ${expression((row) => row.anonymous && !row.ownCredentials && row.security.length > 1)}
`
}

function routes(rows: readonly OperationRow[]): readonly string[] {
  return rows
    .flatMap(({ method, path, aliases }) => [path, ...aliases].map((template) => `${template} ${method}`))
    .sort()
}
