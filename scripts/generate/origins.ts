import { getLineColLocation, type Source } from '@redocly/openapi-core'
import path from 'node:path'
import { isArray, isObject, pointer } from './json.ts'

/**
 * Where each object of a bundled document was written. Bundling and narrowing move nodes about, so a pointer of the result says
 * nothing about a file; the identity of the object does.
 */
export interface Origins {
  /** `openapi/paths/keys.yaml:12:5`, relative to the base; the fallback where the node was never in a file. */
  locate(node: unknown, fallback: string): string
  /** Says that `copy` stands for `original` from now on. */
  carry<T>(original: unknown, copy: T): T
  /** Remembers every object of a parsed file. */
  remember(source: Source, parsed: unknown): void
}

export function createOrigins(base: string): Origins {
  const places = new WeakMap<object, { readonly source: Source; readonly pointer: string }>()

  function remember(source: Source, node: unknown, at = '#'): void {
    if (!isObject(node) && !isArray(node)) return
    if (places.has(node)) return
    places.set(node, { source, pointer: at })
    for (const [key, child] of Object.entries(node)) remember(source, child, pointer(at, key))
  }

  return {
    remember,
    locate(node, fallback) {
      const place = isObject(node) || isArray(node) ? places.get(node) : undefined
      if (place === undefined) return fallback
      return `${relativeTo(base, place.source)}:${lineAndColumn(place.source, place.pointer)}`
    },
    carry(original, copy) {
      if ((isObject(original) || isArray(original)) && (isObject(copy) || isArray(copy))) {
        const place = places.get(original)
        if (place !== undefined) places.set(copy, place)
      }
      return copy
    },
  }
}

export function relativeTo(base: string, source: Source): string {
  return path.relative(base, source.absoluteRef).replaceAll('\\', '/')
}

/** `12:5`: of the key, so that an editor jumps to the line that names the thing. */
export function lineAndColumn(source: Source, at: string): string {
  const { start } = getLineColLocation({ source, pointer: at, reportOnKey: true })
  return `${start.line}:${start.col}`
}
