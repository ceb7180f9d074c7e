import { valid } from './valid.ts'

/** One request as its caller made it, in the two arguments of a fetch: the credential is not on it yet. */
export interface Outgoing {
  readonly input: string | Request
  /** Its headers are the caller's own, never changed. */
  readonly init: RequestInit & { readonly headers: Headers }
  /** The same Request again, where its body may have to be sent a second time. */
  readonly spare?: Request | undefined
  /** It has left the portal, and so has nobody's credential any more. */
  readonly isAway?: boolean | undefined
}

/**
 * A fetch's arguments, with what a Request among them says about the exchange. Its body is a stream; with `keep` it is
 * copied, but only if it is text: an upload would be held in memory.
 */
export function outgoingOf(input: RequestInfo | URL, init: RequestInit, keep: boolean): Outgoing {
  const request = input instanceof Request ? input : undefined
  const isText = /json|urlencoded|^text/.test(request?.headers.get('content-type') ?? '')
  const spare = !request?.body || init.body ? request : keep && isText ? request.clone() : undefined
  return {
    input: input instanceof URL ? input.href : input,
    spare,
    init: {
      ...init,
      headers: valid('A header', () => new Headers(init.headers ?? request?.headers)),
      redirect: init.redirect ?? request?.redirect ?? 'follow',
      signal: init.signal ?? request?.signal ?? null,
    },
  }
}
