import type { OperationRow } from './operation-table.ts'

/** The source of `operations.ts`: the whole operation table, typed. */
export function operationsModule(rows: readonly OperationRow[], header: string): string {
  return `// ${header}

export interface Operation {
  readonly id: OperationId
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE'
  /** The path template. */
  readonly path: string
  /** Other path templates that the server routes to the same operation. */
  readonly aliases: readonly string[]
  /** The alternatives (OR), each of the schemes that are needed together (AND); an empty one needs no credential. */
  readonly security: readonly (readonly string[])[]
  readonly anonymous: boolean
  readonly idempotent: boolean
  /** The operation carries a credential of its own: the client's is left out. */
  readonly ownCredentials: boolean
  readonly documentsRedirect: boolean
}

export type OperationId =
${rows.map(({ id }) => `  | ${quoted(id)}`).join('\n')}

export const operations: readonly Operation[] = [
${rows.map((row) => `  ${literal(row)},`).join('\n')}
]
`
}

function literal(row: OperationRow): string {
  const fields = Object.entries(row).map(([name, value]) => `${name}: ${valueLiteral(value)}`)
  return `{ ${fields.join(', ')} }`
}

function valueLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueLiteral).join(', ')}]`
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value)
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
