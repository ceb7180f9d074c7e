import type { Document, Operation } from '../../document/document.ts'

/** The operation that a profile names by its operationId or as `METHOD /path`, whatever the path's parameters are called there. */
export function operationNamed(document: Document, name: string): Operation | undefined {
  const wanted = normal(name)
  return (
    document.operations.find(({ id }) => id === name) ??
    document.operations.find(({ method, path }) => normal(`${method} ${path}`) === wanted)
  )
}

/** All names that operations have, for suggestions. */
export function operationNames(document: Document, like: string): readonly string[] {
  return document.operations.map(({ id, method, path }) => (like.includes('/') ? `${method} ${path}` : id))
}

/** `createNote.title` is the value of `title` for one operation; `title` for all. Undefined where nothing before a dot is an operation. */
export function valueName(
  document: Document,
  name: string,
): { readonly operation?: Operation; readonly name: string } | undefined {
  // The longest first: an operationId may have dots itself.
  const dots = [...name.matchAll(/\./g)].map(({ index }) => index).reverse()
  for (const dot of dots) {
    const operation = operationNamed(document, name.slice(0, dot))
    if (operation !== undefined && dot < name.length - 1) return { operation, name: name.slice(dot + 1) }
  }
  return dots.length === 0 ? { name } : undefined
}

function normal(name: string): string {
  const [method = '', path = ''] = name.trim().split(/\s+/)
  return `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`
}
