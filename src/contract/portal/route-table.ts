import { percentDecoded } from './cookies.ts'
import type { Route } from './route.ts'

export interface Matched {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** What a path and method lead to: a route, a path that knows other methods (405), or nothing (404). */
export type Match = Matched | WrongMethod | 'unknown'

export interface WrongMethod {
  /** Sorted, as the framework writes them. */
  readonly allow: readonly string[]
}

export interface RouteTable {
  match(method: string, path: string): Match
  knows(operationId: string): boolean
}

interface Entry {
  readonly route: Route
  /** Lower-cased literals; parameters as `{name}` in their own case. */
  readonly segments: readonly string[]
}

/** Paths match in any case; a literal beats a template at the same place, as `logout` beats `{code}` (portal 2.3). */
export function createRouteTable(routes: readonly Route[]): RouteTable {
  const exact = new Map<string, Route[]>()
  const templates: Entry[] = []
  for (const route of routes) {
    if (route.path.includes('{')) templates.push({ route, segments: route.path.split('/').map(templateSegment) })
    else listOf(exact, route.path.toLowerCase()).push(route)
  }
  templates.sort((one, other) => parameters(one) - parameters(other))
  const ids = new Set(routes.map(({ operationId }) => operationId))
  return {
    knows: (operationId) => ids.has(operationId),
    match(method, path) {
      const plain = normalized(path)
      const literal = exact.get(plain) ?? exact.get(plain.toLowerCase())
      const direct = literal?.find((route) => route.method === method)
      if (direct !== undefined) return { route: direct, params: none }
      const found = templated(templates, method, plain)
      if (found !== undefined && found.route.isLastResort !== true) return found
      const routes = [...(literal ?? []), ...fitting(templates, plain)].filter(({ isLastResort }) => !isLastResort)
      // OPTIONS is of no route: it is a preflight wherever it leads.
      if (routes.length > 0 && (found === undefined || method !== 'OPTIONS')) return { allow: methodsOf(routes) }
      return found ?? 'unknown'
    },
  }
}

function methodsOf(routes: readonly Route[]): readonly string[] {
  return [...new Set(routes.map(({ method }) => method))].filter((method) => method !== 'OPTIONS').toSorted()
}

const none: Readonly<Record<string, string>> = {}

/** Without a final slash, doubled slashes and dot segments, as nginx hands it on; escapes stay for the parameters. */
function normalized(path: string): string {
  if (!/%|\/\.|\/\/|.\/$/.test(path)) return path
  const segments: string[] = []
  for (const segment of path.split('/')) {
    const decoded = percentDecoded(segment)
    if (decoded === '..') segments.pop()
    else if (decoded !== '' && decoded !== '.') segments.push(decoded.includes('/') ? segment : decoded)
  }
  return `/${segments.join('/')}`
}

function templated(templates: readonly Entry[], method: string, path: string): Matched | undefined {
  const segments = path.split('/')
  for (const { route, segments: wanted } of templates) {
    if (route.method !== method) continue
    const params = paramsOf(wanted, segments, route)
    if (params !== undefined) return { route, params }
  }
  return undefined
}

function fitting(templates: readonly Entry[], path: string): readonly Route[] {
  const segments = path.split('/')
  return templates.flatMap(({ route, segments: wanted }) =>
    paramsOf(wanted, segments, route) === undefined ? [] : [route],
  )
}

function paramsOf(
  wanted: readonly string[],
  given: readonly string[],
  route: Route,
): Record<string, string> | undefined {
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [at, want] of wanted.entries()) {
    const segment = given[at] ?? ''
    if (!want.startsWith('{')) {
      if (want !== segment.toLowerCase()) return undefined
      continue
    }
    const name = want.slice(1, -1)
    const value = percentDecoded(segment)
    if (value === '' || route.constraints?.[name]?.test(value) === false) return undefined
    params[name] = value
  }
  return params
}

const parameters = ({ segments }: Entry) => segments.filter((segment) => segment.startsWith('{')).length
const templateSegment = (segment: string) => (segment.startsWith('{') ? segment : segment.toLowerCase())

function listOf(map: Map<string, Route[]>, key: string): Route[] {
  const known = map.get(key)
  if (known !== undefined) return known
  const fresh: Route[] = []
  map.set(key, fresh)
  return fresh
}
