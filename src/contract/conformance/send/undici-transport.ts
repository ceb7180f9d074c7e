import { Pool, type Dispatcher } from 'undici'
import { essence, isJson } from '../../harness/drivers/body-serializer.ts'
import type { Answer, HeaderLine, TransportFailure } from '../evidence.ts'
import type { Transport, WireRequest } from './transport.ts'
import { transportFailure } from './transport-failure.ts'

export interface TransportOptions {
  /** Connections to each origin. */
  readonly connections: number
  /** Milliseconds that an answer may take, its body included. */
  readonly timeoutMs: number
  /** Bytes of a body that are read; what is longer is `endless`. */
  readonly maxBytes: number
}

type Outcome = { readonly answer: Answer } | { readonly failure: TransportFailure }

/** Sends by undici: headers as they are written, twice where they are twice, and paths that no URL parser has tidied up. */
export function undiciTransport(options: TransportOptions): Transport & { readonly requests: number } {
  const pools = new Map<string, Pool>()
  let requests = 0
  const poolOf = (origin: string) => {
    const known = pools.get(origin)
    if (known !== undefined) return known
    const pool = new Pool(origin, { connections: options.connections, pipelining: 1 })
    pools.set(origin, pool)
    return pool
  }
  const once = (request: WireRequest, signal: AbortSignal) => {
    requests += 1
    return dispatch(poolOf(originOf(request.url)), request, signal, options)
  }

  return {
    get requests() {
      return requests
    },
    async send(request, signal) {
      const startedAt = performance.now()
      let outcome = await once(request, signal)
      // A server may close an idle connection at the very moment that it is used again (RFC 9112, 9.3.1): once is no sign of anything.
      if ('failure' in outcome && outcome.failure.code === 'closed' && !signal.aborted)
        outcome = await once(request, signal)
      return { ...outcome, durationMs: performance.now() - startedAt }
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()))
    },
  }
}

function originOf(url: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? url
}

function dispatch(pool: Pool, request: WireRequest, signal: AbortSignal, limits: TransportOptions): Promise<Outcome> {
  const { method, url, headers, body } = request
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    let status = 0
    let received: HeaderLine[] = []
    let controller: Dispatcher.DispatchController | undefined
    let over: TransportFailure | undefined
    const end = (outcome: Outcome) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      resolve(outcome)
    }
    const giveUp = (failure: TransportFailure) => {
      over = failure
      if (controller === undefined) end({ failure })
      else controller.abort(new Error(failure.code))
    }
    const abort = () => giveUp({ code: 'closed', detail: 'the run was stopped' })
    const timer = setTimeout(
      () => giveUp({ code: 'timeout', detail: `no whole answer came within ${limits.timeoutMs} ms` }),
      limits.timeoutMs,
    )
    signal.addEventListener('abort', abort, { once: true })
    const rest = url.slice(originOf(url).length)
    const path = rest.startsWith('/') ? rest : `/${rest}`
    try {
      pool.dispatch(
        { method, path, headers: headers.flat(), body: body ?? null },
        {
          onRequestStart(started) {
            controller = started
            if (over !== undefined) started.abort(new Error(over.code))
          },
          onResponseStart(_, statusCode, headerMap) {
            status = statusCode
            received = headerLines(headerMap)
          },
          onResponseData(current, chunk) {
            length += chunk.length
            if (length <= limits.maxBytes) chunks.push(chunk)
            else {
              over = { code: 'endless', detail: `the body is longer than ${limits.maxBytes} bytes` }
              current.abort(new Error(over.code))
            }
          },
          onResponseEnd() {
            end({ answer: answerOf(status, received, Buffer.concat(chunks)) })
          },
          onResponseError(_, error) {
            end({ failure: over ?? transportFailure(error) })
          },
        },
      )
    } catch (error) {
      end({ failure: transportFailure(error) })
    }
  })
}

function answerOf(status: number, headers: readonly HeaderLine[], bytes: Buffer): Answer {
  const text = bytes.toString('utf8')
  const type = essence(headers.find(([name]) => name === 'content-type')?.[1] ?? '')
  const json = isJson(type) && text !== '' ? parsed(text) : undefined
  return { status, headers, text, cut: false, ...(json && { json }) }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function headerLines(headers: Record<string, string | string[] | undefined>): HeaderLine[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((one): HeaderLine => [name.toLowerCase(), one])
      : value === undefined
        ? []
        : [[name.toLowerCase(), value] satisfies HeaderLine],
  )
}
