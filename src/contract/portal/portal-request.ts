/** One request as the portal reads it, whichever way it came: a socket, or `portal.fetch` without one. */
export interface PortalRequest {
  /** As sent; methods are case-sensitive (RFC 9110, 9.1). */
  readonly method: string
  /** Before the `?`, percent-encoding untouched. */
  readonly path: string
  /** After the `?`, without it; empty where there is none. */
  readonly query: string
  /** Scheme and authority that the caller used: what links and redirects are made of. */
  readonly origin: string
  /** In the order sent, names in the case sent, duplicates kept. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
  /** What lock-outs and anonymous rate limits are counted by. */
  readonly remoteAddress: string
}

/** The value of a header, the values of duplicates joined by commas as Kestrel does, or undefined. `name` in lower case. */
export function requestHeader(request: PortalRequest, name: string): string | undefined {
  let value: string | undefined
  for (const [key, one] of request.headers) {
    if (key.length !== name.length || key.toLowerCase() !== name) continue
    value = value === undefined ? one : `${value},${one}`
  }
  return value
}
