import { valid } from './valid.ts'

/** One request as its caller made it, in the two arguments of a fetch: the credential is not on it yet. */
export interface Outgoing {
  readonly input: string | Request
  /** Its headers are the caller's own, never changed. */
  readonly init: RequestInit & { readonly headers: Headers }
}

/** A fetch's arguments, with what a Request among them says about the exchange. */
export function outgoingOf(input: RequestInfo | URL, init: RequestInit = {}): Outgoing {
  const request = input instanceof Request ? input : undefined
  return {
    input: input instanceof URL ? input.href : input,
    init: {
      ...init,
      headers: valid('A header', () => new Headers(init.headers ?? request?.headers)),
      redirect: init.redirect ?? request?.redirect ?? 'follow',
      signal: init.signal ?? request?.signal ?? null,
    },
  }
}
