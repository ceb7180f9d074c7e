import { buildRequest } from './build-request.ts'
import { has } from './has.ts'
import type { Outgoing } from './outgoing.ts'
import { isStream } from './request-body.ts'

/** What a middleware is told about a call. */
export interface MiddlewareCall {
  /** The request without its credential: that goes on below, in the fetch. */
  readonly request: Request
  /** The path as the description writes it. */
  readonly path: string
  readonly params: Readonly<Record<string, unknown>>
}

/**
 * Looks at requests and answers on their way. The order: every `onRequest`, first to last; then the credential, and the
 * fetch; then every `onResponse`, last to first. None sees the credential. What one throws reaches the caller as it is.
 */
export interface Middleware {
  /**
   * May return another Request to send, or a Response to be taken for the answer: only those before it see that one.
   */
  readonly onRequest?: (call: MiddlewareCall) => MaybePromise<Request | Response | undefined> | MaybePromise<void>
  /** May return another Response. */
  readonly onResponse?: (
    call: MiddlewareCall & { readonly response: Response },
  ) => MaybePromise<Response | undefined> | MaybePromise<void>
  /** What lies below failed: may return a Response in its place, which `onResponse` then sees, or another Error. */
  readonly onError?: (
    call: MiddlewareCall & { readonly error: unknown },
  ) => MaybePromise<Response | Error | undefined> | MaybePromise<void>
}

type MaybePromise<T> = T | Promise<T>

/** What a middleware knows of a call before there is a request. */
type Planned = Omit<MiddlewareCall, 'request'>

type Next = (request: Request) => Promise<Response>

/**
 * Sends through layers of middleware. They see a request of their own; the one that is sent is made of the same parts
 * again, so that only that has the credential.
 */
export function through(
  layers: readonly Middleware[],
  call: Planned,
  { input, init }: Outgoing,
  send: (outgoing: Outgoing) => Promise<Response>,
): Promise<Response> {
  const shown = buildRequest(input, init)
  // A form has a new boundary in each Request, and only the one whose header names it can be read.
  const repeatable = !isStream(init.body) && !(init.body instanceof FormData)
  const bottom: Next = (request) => {
    const { headers, redirect, signal } = request
    return send(
      repeatable && request === shown
        ? { input, init: { ...init, headers } }
        : { input: request, init: { headers, redirect, signal } },
    )
  }
  return layers.reduceRight<Next>(
    (next, { onRequest, onResponse, onError }) =>
      async (given) => {
        const changed = await onRequest?.({ ...call, request: given })
        if (isResponse(changed)) return changed
        const request = changed ?? given
        const response = await next(request).catch(async (error: unknown) => {
          const instead = await onError?.({ ...call, request, error })
          if (isResponse(instead)) return instead
          throw instead ?? error
        })
        return (await onResponse?.({ ...call, request, response })) ?? response
      },
    bottom,
  )(shown)
}

function isResponse(value: unknown): value is Response {
  return has(value, 'status')
}
