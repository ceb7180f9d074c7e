import type { Operation } from '../document/document.ts'

/** The operation that a request calls, and the path parameters as sent; undefined where method and path match none. */
export interface Match {
  readonly operation: Operation
  /** Still percent-encoded. */
  readonly pathValues: Readonly<Record<string, string>>
}

/** Finds operations by method and path; literal segments win over templated ones (OpenAPI 3.1, Paths Object). */
export function createMatcher(operations: readonly Operation[]): (method: string, path: string) => Match | undefined {
  const routes = operations
    .map((operation) => ({ operation, ...compileTemplate(operation.path) }))
    .sort((a, b) => a.rank.localeCompare(b.rank))

  return (method, path) => {
    for (const { operation, pattern, names } of routes) {
      if (operation.method !== method) continue
      const values = pattern.exec(path)?.slice(1)
      if (values !== undefined) {
        return { operation, pathValues: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) }
      }
    }
    return undefined
  }
}

/** `rank` sorts templates by their segments from left to right, literal before templated. */
function compileTemplate(template: string): { pattern: RegExp; names: string[]; rank: string } {
  const names: string[] = []
  const pattern = template
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!/^\{.+\}$/.test(part)) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      names.push(part.slice(1, -1))
      return '([^/]*)'
    })
    .join('')
  const rank = template
    .split('/')
    .map((segment) => (segment.includes('{') ? '1' : '0'))
    .join('')
  return { pattern: new RegExp(`^${pattern}$`), names, rank }
}
