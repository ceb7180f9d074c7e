import type { PortalRequest } from './portal-request.ts'
import { jsonResponse, type PortalResponse } from './portal-response.ts'
import type { Exchange } from './route.ts'

export interface EnvelopeOptions {
  /** Where the rule of portal 1.1 does not hold: a streamed list counts as one. */
  readonly count?: number
}

/**
 * The success envelope (portal 1.1): this key order, `response` left out where the value is null, no null at any depth,
 * `?fields=` applied to the value.
 */
export function success({ request, query }: Exchange, value: unknown, options: EnvelopeOptions = {}): PortalResponse {
  return jsonResponse(200, {
    response: value === undefined || value === null ? undefined : onlyFields(value, query.get('fields')),
    count: options.count ?? countOf(value),
    links: linksOf(request),
    status: 0,
    statusCode: 200,
  })
}

/** Always exactly one: the request as it came, with its query. */
export function linksOf({ origin, path, query, method }: PortalRequest): readonly { href: string; action: string }[] {
  return [{ href: `${origin}${path}${query === '' ? '' : `?${query}`}`, action: method }]
}

function countOf(value: unknown): number {
  if (value === undefined || value === null) return 0
  return Array.isArray(value) ? value.length : 1
}

/** Names as the wire has them, in any case; whatever is no object stays whole. */
function onlyFields(value: unknown, fields: string | null): unknown {
  if (fields === null || fields === '') return value
  const wanted = new Set(fields.split(',').map((field) => field.trim().toLowerCase()))
  const narrow = (one: unknown): unknown =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).filter(([name]) => wanted.has(name.toLowerCase())))
      : one
  return Array.isArray(value) ? value.map(narrow) : narrow(value)
}
