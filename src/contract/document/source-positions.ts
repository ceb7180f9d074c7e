import { getLineColLocation, type Source, type Document as SourceDocument } from '@redocly/openapi-core'
import { displayFile } from './display-file.ts'
import type { SourcePosition } from './document.ts'
import { childPointer, isRecord, pointerTokens } from './json-pointer.ts'

interface Origin {
  readonly source: Source
  readonly pointer: string
}

/**
 * Remembers where each object of the source files is written. The bundler moves these very objects into one document, so
 * that afterwards identity still tells where a part comes from; positions themselves are looked up only when asked for.
 */
export function rememberOrigins(
  documents: Iterable<SourceDocument>,
): (root: unknown, pointer: string) => SourcePosition {
  const origins = new Map<object, Origin>()
  for (const { source, parsed } of documents) remember(parsed, source, '', origins)

  return (root, pointer) => {
    let value = root
    let found: Origin | undefined
    let rest: string[] = []
    for (const token of ['', ...pointerTokens(pointer)]) {
      if (found !== undefined) {
        rest.push(token)
        value = stepInto(value, token)
      }
      const origin = typeof value === 'object' && value !== null ? origins.get(value) : undefined
      if (origin !== undefined) {
        found = origin
        rest = []
      } else if (found === undefined) break
    }
    if (found === undefined) return { file: '', line: 1, column: 1 }
    return positionIn(found.source, childPointer(found.pointer, ...rest))
  }
}

/** The position of a key (or of an array member) in a file; of its nearest ancestor where the file does not have it. */
export function positionIn(source: Source, pointer: string): SourcePosition {
  const file = displayFile(source.absoluteRef)
  try {
    const { start } = getLineColLocation({ source, pointer: `#${pointer === '' ? '/' : pointer}`, reportOnKey: true })
    return { file, line: start.line, column: start.col }
  } catch {
    // The position parser is another than the one that has read the file, and stricter with tabs.
    return { file, line: 1, column: 1 }
  }
}

function remember(value: unknown, source: Source, pointer: string, origins: Map<object, Origin>): void {
  if (typeof value !== 'object' || value === null || origins.has(value)) return
  origins.set(value, { source, pointer })
  for (const [key, member] of Object.entries(value)) remember(member, source, childPointer(pointer, key), origins)
}

function stepInto(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return (value as unknown[])[Number(token)]
  return isRecord(value) ? value[token] : undefined
}
