export type HeaderLine = readonly [name: string, value: string]

/** One answer. `Date` and `Content-Length` are added on the way out, for every answer alike. */
export interface PortalResponse {
  readonly status: number
  /** In the order written; `Set-Cookie` may occur more than once. */
  readonly headers: readonly HeaderLine[]
  readonly body: string | Uint8Array
}

/** E2: a status and nothing else (portal 1.2). */
export function emptyResponse(status: number, headers: readonly HeaderLine[] = []): PortalResponse {
  return { status, headers, body: '' }
}

export function jsonResponse(
  status: number,
  value: unknown,
  headers: readonly HeaderLine[] = [],
  type = 'application/json; charset=utf-8',
): PortalResponse {
  return { status, headers: [['Content-Type', type], ...headers], body: JSON.stringify(value) }
}

/** The answer with these header lines before its own. */
export function withHeaders(response: PortalResponse, headers: readonly HeaderLine[]): PortalResponse {
  return headers.length === 0 ? response : { ...response, headers: [...headers, ...response.headers] }
}
