import { parseBaseUrl } from '../base-url.ts'
import { networkError } from '../errors/network-error.ts'
import { StatusError } from '../errors/status-error.ts'
import { TransportError } from '../errors/transport-error.ts'
import { abortable } from '../signals.ts'
import type { Settings } from './settings.ts'

/** How oauth4webapi hands a request over. */
export interface Init {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: URLSearchParams | null | undefined
}

/** A server that does not answer in this time, in milliseconds, will not. */
const longest = 30_000

/**
 * Sends the requests of oauth4webapi, and gives it the answers that are about OAuth; whatever else can happen to a
 * request is thrown here in this package's own words. Redirects are not followed: they would take secrets along, and
 * DocSpace sends one where it breaks down (oauth 3.2).
 */
export function ask({ fetch, allowInsecureHttp }: Settings, signal?: AbortSignal, expectsJson = true) {
  return async (url: string, { method, headers, body = null }: Init): Promise<Response> => {
    const { origin, pathname } = new URL(url)
    parseBaseUrl(origin, allowInsecureHttp)
    const operation = { method, path: pathname }
    const limit = AbortSignal.timeout(longest)
    const either = signal ? AbortSignal.any([limit, signal]) : limit
    const exchange = async () => {
      const answer = await fetch(new Request(url, { method, headers, body, redirect: 'manual', signal: either }))
      return { answer, text: await answer.text() }
    }

    const { answer, text } = await abortable(exchange(), either).catch((error: unknown) => {
      if (!either.aborted) throw networkError(error, operation)
      throw limit.aborted
        ? new TransportError('timeout', `${method} ${pathname} took more than ${longest} ms.`, operation)
        : new TransportError('aborted', `${method} ${pathname} was aborted.`, operation, { cause: signal?.reason })
    })
    const { status, type } = answer
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      throw new TransportError('redirect-refused', `${method} ${pathname} was answered with a redirect.`, operation)
    }
    const response = new Response(status === 204 ? null : text, { status, headers: answer.headers })
    // Whatever their bodies say; 5xx have none that oauth4webapi reads.
    if (status === 429 || status === 408) throw statusError(operation, response)
    if (expectsJson && status === 200 && !isJson(text)) throw notJson(operation, response)
    return response
  }
}

/** Without the body: it is the server's, and may repeat what was sent. */
export function statusError(operation: { method: string; path: string }, { status, headers }: Response): StatusError {
  return new StatusError(operation, new Response(null, { status, headers }), undefined, undefined)
}

function notJson(operation: { method: string; path: string }, { status, headers }: Response): TransportError {
  const contentType = headers.get('content-type')?.split(';')[0]
  const details = { ...operation, status, contentType }
  return new TransportError('not-json', `${operation.method} ${operation.path} was answered without JSON.`, details)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
