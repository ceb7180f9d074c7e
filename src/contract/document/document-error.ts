import type { SourcePosition } from './document.ts'

export type DocumentErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'unreachable'
  | 'not-parsable'
  | 'not-openapi'
  | 'unsupported-version'
  | 'unresolved-ref'
  | 'invalid'
  | 'duplicate-operation-id'
  | 'no-operations'

/** A description that cannot be read. Its message is one line: where, what, and what to do. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly code: DocumentErrorCode
  readonly position: SourcePosition | undefined

  constructor(code: DocumentErrorCode, where: string | SourcePosition, what: string, options?: ErrorOptions) {
    super(`${typeof where === 'string' ? where : formatPosition(where)}: ${oneLine(what)}`, options)
    this.code = code
    this.position = typeof where === 'string' ? undefined : where
  }
}

/** `openapi/paths/keys.yaml:12:5`, as editors and terminals make a link of. */
export function formatPosition({ file, line, column }: SourcePosition): string {
  return `${file}:${line}:${column}`
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim()
}
