/** What one more segment of a path leads to; the end of a route is the empty segment, with its methods. */
type Tree = Map<string, Tree>

/**
 * The source of one regular expression that matches exactly these routes, written `/path/{template} METHOD`. What they have in common is
 * written once. Case is ignored, as the server's routing does. `others` are the routes that must not match: the server prefers a
 * literal path to a template, so those of them that fit a template of ours are taken out. A literal path of ours that fits another
 * template of ours is matched by that, and needs no writing of its own. Where every method that a path documents is ours, any method
 * matches: it keeps the expression short, and a method that nobody documents is refused whoever asks.
 */
export function routeExpression(routes: readonly string[], others: readonly string[]): string {
  const tree: Tree = new Map()
  for (const route of routes.filter((one) => !routes.some((other) => fits(one, other) && !fits(other, one)))) {
    const { segments, method } = split(route)
    let node = tree
    for (const part of [...segments, '', method]) {
      const next: Tree = node.get(part) ?? new Map<string, Tree>()
      node.set(part, next)
      node = next
    }
  }
  const shared = new Set(others.map((route) => route.split(' ')[0] ?? ''))
  const exceptions = others.filter((other) => routes.some((route) => fits(other, route)))
  const except = exceptions.length === 0 ? '' : `(?!${exceptions.map(escaped).join('|')}$)`
  return `/^${except}${alternatives(tree, '', shared)}$/i`
}

/** `shared` are the paths that have methods of both kinds. */
function alternatives(tree: Tree, path: string, shared: ReadonlySet<string>): string {
  const written = [...tree].map(([segment, below]) =>
    segment === ''
      ? ` ${shared.has(path) ? oneOf([...below.keys()]) : '\\w+'}`
      : `\\/${segment.startsWith('{') ? '[^/]+' : escaped(segment)}${alternatives(below, `${path}/${segment}`, shared)}`,
  )
  return oneOf(written)
}

function oneOf(sources: readonly string[]): string {
  return sources.length === 1 ? sources.join('') : `(${sources.join('|')})`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** Whether the route is one that the other's template would match as well. */
function fits(route: string, template: string): boolean {
  const one = split(route)
  const other = split(template)
  return (
    one.method === other.method &&
    one.segments.length === other.segments.length &&
    other.segments.every((part, i) => part.startsWith('{') || part === one.segments[i])
  )
}

function split(route: string): { segments: readonly string[]; method: string } {
  const [path = '', method = ''] = route.split(' ')
  return { segments: path.split('/').slice(1), method }
}
