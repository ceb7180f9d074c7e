import type { Outcome } from './answer.ts'
import type { OutgoingHeaders } from './outgoing-headers.ts'
import type { PortalRequest } from './portal-request.ts'
import type { HeaderLine, PortalResponse } from './portal-response.ts'
import { callerOrigin, clientAddress } from './client-address.ts'

export interface FetchOptions {
  readonly root: string
  readonly outgoingHeaders: OutgoingHeaders
  readonly answer: (request: PortalRequest) => Promise<Outcome>
  /** Aborted when the portal closes: whoever hangs is let go. */
  readonly closed: AbortSignal
}

/** Answers in process, without a socket, as `fetch` would over one; another origin is unreachable. */
export function createPortalFetch({ root, outgoingHeaders, answer, closed }: FetchOptions): typeof fetch {
  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    signal?.throwIfAborted()
    const redirect = init?.redirect ?? (input instanceof Request ? input.redirect : 'follow')
    let { url, request } = await readRequest(input, init, root)
    for (let hop = 0; ; hop++) {
      if (url.origin !== root) throw unreachable(`nothing listens at ${url.origin}`)
      if (closed.aborted) throw unreachable('the portal is closed')
      const outcome = await answer(request)
      signal?.throwIfAborted()
      if (outcome === 'close') throw unreachable('other side closed')
      if (outcome === 'hang') return await never(signal, closed)
      const location = redirectOf(outcome)
      if (location === undefined || redirect === 'manual')
        return toResponse(outcome, outgoingHeaders(outcome), request.method, url, hop > 0)
      if (redirect === 'error' || hop === 20)
        throw unreachable(redirect === 'error' ? 'unexpected redirect' : 'too many redirects')
      url = new URL(location, url)
      request = redirected(request, url, outcome.status)
    }
  }
}

interface Read {
  url: URL
  request: PortalRequest
}

/** A `Request` is only made where what was given needs one: it costs more than everything else here. */
async function readRequest(input: string | URL | Request, init: RequestInit | undefined, root: string): Promise<Read> {
  const body = init?.body
  const plain = !(input instanceof Request) && (body === undefined || body === null || typeof body === 'string')
  if (!plain) {
    const whole = new Request(input, init)
    const bytes = new Uint8Array(await whole.arrayBuffer())
    return fromParts(new URL(whole.url), whole.method, whole.headers, bytes)
  }
  const method = init?.method ?? 'GET'
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : noBytes
  const known = methods.has(method)
  // What `Request` refuses is refused by it: a body on a GET, a method that is no token.
  if (!known || (bytes.length > 0 && method === 'GET')) checked(new URL(input, root), init)
  const headers = new Headers(init?.headers)
  if (typeof body === 'string' && !headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8')
  return fromParts(new URL(input), known ? method : method.toUpperCase(), headers, bytes)
}

function checked(url: URL, init: RequestInit | undefined): Request {
  return new Request(url, { ...init, signal: null })
}

function fromParts(url: URL, method: string, headers: Headers, body: Uint8Array): Read {
  const lines = [...headers]
  const address = clientAddress(headers.get('x-forwarded-for') ?? undefined, '127.0.0.1')
  return {
    url,
    request: {
      method,
      path: url.pathname,
      query: url.search.slice(1),
      origin: callerOrigin(headers.get('x-forwarded-proto') ?? undefined, url.origin),
      headers: lines,
      body,
      remoteAddress: address,
    },
  }
}

/** 303, and POST on 301 and 302, go on as a GET without body (Fetch Standard, HTTP-redirect fetch). */
function redirected(request: PortalRequest, url: URL, status: number): PortalRequest {
  const becomesGet = (status === 303 && request.method !== 'HEAD') || (status < 303 && request.method === 'POST')
  const headers = becomesGet ? request.headers.filter(([name]) => !name.startsWith('content-')) : request.headers
  const moved = { ...request, path: url.pathname, query: url.search.slice(1), headers }
  return becomesGet ? { ...moved, method: 'GET', body: noBytes } : moved
}

function redirectOf({ status, headers }: PortalResponse): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined
  return headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
}

function toResponse(
  outcome: PortalResponse,
  lines: readonly HeaderLine[],
  method: string,
  url: URL,
  hopped: boolean,
): Response {
  const { status, body } = outcome
  const bodiless = body.length === 0 || method === 'HEAD' || status === 204 || status === 205 || status === 304
  const headers = lines.map(([name, value]): [string, string] => [name, value])
  const response = new Response(bodiless ? null : typeof body === 'string' ? body : new Uint8Array(body), {
    status,
    headers,
  })
  Object.defineProperties(response, { url: { value: url.href.split('#', 1)[0] }, redirected: { value: hopped } })
  return response
}

/** As Node's own `fetch` says it. */
function unreachable(reason: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(reason) })
}

function never(signal: AbortSignal | null | undefined, closed: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener(
      'abort',
      () => reject(signal.reason instanceof Error ? signal.reason : unreachable('aborted')),
      { once: true },
    )
    closed.addEventListener('abort', () => reject(unreachable('the portal is closed')), { once: true })
  })
}

const noBytes = new Uint8Array()
const methods = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])
