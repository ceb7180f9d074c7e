import type { HeaderField, RecordedRequest } from './exchange.ts'

/** A recorded request taken apart, for whoever judges it. */
export interface RequestView {
  readonly method: string
  /** Still percent-encoded, without the query. */
  readonly path: string
  readonly query: readonly (readonly [name: string, value: string])[]
  /** Names in lower case, several fields of one name joined as Node joins them. */
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
}

/** What is wrong with a request target that is not a path, in a sentence. */
export type TargetFault = string

export function viewRequest({ method, url, headers, body }: RecordedRequest): RequestView | TargetFault {
  // RFC 9112, 3.2: the other forms are for proxies, CONNECT and `OPTIONS *`.
  if (!url.startsWith('/')) return 'the request target is not a path'
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  if (!isDecodable(path)) return 'the path has a percent sign that begins no UTF-8 character'
  const joined = joinFields(headers)
  return {
    method,
    path,
    query: mark === -1 ? [] : [...new URLSearchParams(url.slice(mark + 1))],
    headers: joined,
    cookies: cookiePairs(joined.cookie ?? ''),
    body,
  }
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

function joinFields(fields: readonly HeaderField[]): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const [name, value] of fields) {
    const key = name.toLowerCase()
    const before = joined[key]
    joined[key] = before === undefined ? value : `${before}${key === 'cookie' ? '; ' : ', '}${value}`
  }
  return joined
}

/** RFC 6265, 5.4 the other way round. */
function cookiePairs(header: string): (readonly [string, string])[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()])
}
