import { parseBaseUrl } from './base-url.ts'
import type { Connection } from './connection.ts'
import { requestHeaders, requestUrl, type CallParams } from './bindings.ts'
import { networkError } from './errors/network-error.ts'
import { TransportError } from './errors/transport-error.ts'
import { through, type Middleware } from './middleware.ts'
import { requestBody } from './request-body.ts'
import { resultOf } from './result.ts'
import type { Send } from './send.ts'
import { abortable, checkedTimeout } from './signals.ts'
import type { CallHeaders, CallOptions } from './types/call.ts'

/** What a client lays down for all its calls. */
export interface CallDefaults {
  readonly headers?: CallHeaders | undefined
  readonly timeout?: number | undefined
  readonly middleware?: readonly Middleware[] | undefined
  readonly allowInsecureHttp?: boolean | undefined
}

/** What is in a call when nothing is known about its operation. */
export type UntypedInit = CallOptions & { readonly params?: CallParams | undefined; readonly body?: unknown }

/** Makes the one function behind GET, POST and the others: their types differ, what they do does not. */
export function caller(defaults: Connection & CallDefaults, send: Send) {
  const { baseUrl: base, fetch, allowInsecureHttp, headers: common } = defaults
  const usual = checkedTimeout(defaults.timeout)
  const layersOfAll = [...(defaults.middleware ?? [])]

  return async (method: string, path: string, init: UntypedInit = {}) => {
    const operation = { method, path }
    const timeout = checkedTimeout(init.timeout ?? usual)
    const limit = timeout ? AbortSignal.timeout(timeout) : undefined
    const signal = limit && init.signal ? AbortSignal.any([limit, init.signal]) : (limit ?? init.signal)

    /** An exchange that was ended early fails in many ways, and the reason is one. */
    const ended = (error: unknown): never => {
      if (!signal?.aborted) throw error
      throw limit?.aborted
        ? new TransportError('timeout', `${method} ${path} took more than ${timeout} ms.`, operation)
        : new TransportError('aborted', `${method} ${path} was aborted.`, operation, { cause: signal.reason })
    }

    const fetched = async (request: Request) => {
      try {
        return await fetch(request)
      } catch (error) {
        throw networkError(error, operation)
      }
    }

    const run = async () => {
      const { params = {}, baseUrl, querySerializer } = init
      const home = baseUrl === undefined ? base : parseBaseUrl(baseUrl, allowInsecureHttp)
      const headers = requestHeaders(common, init.headers, params.header)
      const body = requestBody(init.body, headers) ?? null
      const outgoing = {
        input: requestUrl(home, path, params, querySerializer),
        // What is not fetch's own in `init`, a Request does not look at. Without `duplex` no runtime takes a stream for
        // a body.
        init: { ...init, method, signal: signal ?? null, headers, body, duplex: 'half' },
      }
      const call = { path, params: { ...params } }
      const layers = [...layersOfAll, ...(init.middleware ?? [])]
      const response = await (layers.length
        ? through(layers, call, outgoing, (one) => send(fetched, one).catch(ended))
        : send(fetched, outgoing))
      return resultOf(response, init.parseAs ?? 'json', operation)
    }

    return abortable(run(), signal).catch(ended)
  }
}
