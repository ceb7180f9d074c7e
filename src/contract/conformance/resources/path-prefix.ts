/** A path up to and including one of its parameters: what the parameter names. */
export interface PathPrefix {
  /** `/users/{userId}/notes/{noteId}`, names of parameters left out, so that `{id}` and `{noteId}` at one place are one thing. */
  readonly key: string
  readonly parameter: string
  /** The path before it, `/users/{userId}/notes`, as a key too. */
  readonly collectionKey: string
  /** The segment before it, `notes`; empty where there is none. */
  readonly collection: string
}

/** The prefixes of a path, one for each segment that is a parameter and nothing else. */
export function prefixesOf(path: string): readonly PathPrefix[] {
  const segments = segmentsOf(path)
  return segments.flatMap((segment, index) => {
    const parameter = /^\{([^{}]+)\}$/.exec(segment)?.[1]
    if (parameter === undefined) return []
    return [
      {
        key: keyOf(segments.slice(0, index + 1)),
        parameter,
        collectionKey: keyOf(segments.slice(0, index)),
        collection: segments[index - 1] ?? '',
      },
    ]
  })
}

/** A path by its shape: a slash at its end and the names of parameters make no difference. */
export function pathKey(path: string): string {
  return keyOf(segmentsOf(path))
}

function segmentsOf(path: string): readonly string[] {
  return path.replace(/^\//, '').replace(/\/$/, '').split('/')
}

function keyOf(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment.replaceAll(/\{[^{}]*\}/g, '{}')}`).join('')
}
