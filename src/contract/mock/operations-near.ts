/** What a path template and a request's path have in common, as far as it is known before either is matched. */
interface Placed {
  readonly path: string
}

/**
 * Finds the operations whose path template may match a path: as many segments, and the literal ones the same. Prism takes
 * each template apart for each request, so that on a document of a thousand paths that alone is most of the time.
 */
export function operationsNear<Operation extends Placed>(
  operations: readonly Operation[],
): (path: string) => Operation[] {
  const bySize = new Map<number, { readonly operation: Operation; readonly segments: readonly string[] }[]>()
  for (const operation of operations) {
    const segments = operation.path.split('/')
    const ofSize = bySize.get(segments.length) ?? []
    ofSize.push({ operation, segments })
    bySize.set(segments.length, ofSize)
  }
  return (path) => {
    const sent = path.split('/')
    return (bySize.get(sent.length) ?? [])
      .filter(({ segments }) => segments.every((segment, index) => mayMatch(segment, sent[index] ?? '')))
      .map(({ operation }) => operation)
  }
}

/** Both are also compared decoded: `%40self` is sent for `@self`, and documents are written either way. */
function mayMatch(segment: string, sent: string): boolean {
  return segment.includes('{') || segment === sent || decoded(segment) === decoded(sent)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
