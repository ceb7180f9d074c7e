import { requestHeader } from '../portal-request.ts'
import { emptyResponse, withHeaders, type HeaderLine, type PortalResponse } from '../portal-response.ts'
import { ownService, type Exchange, type Handler, type Route } from '../route.ts'
import { errorPageRedirect } from './identity-answers.ts'
import type { RateLimiter } from './rate-limit.ts'

/** One endpoint of the authorization service, at all its paths. */
export interface Endpoint {
  readonly paths: readonly string[]
  /** The operationId by method. */
  readonly methods: Readonly<Record<string, string>>
  readonly handle: Handler
  /** For paths that nothing else has. */
  readonly isLastResort?: true
}

/** What a browser or a client sends there besides; all of it ends on the sign-in page (oauth 3.2). */
const allMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']

/** The routes of an endpoint: its methods, preflights, and the methods that it does not have. */
export function endpointRoutes(
  endpoint: Endpoint,
  limiter: RateLimiter,
  errors: Handler,
  ignoresForwardedScheme: boolean,
): readonly Route[] {
  const serve = (handle: Handler) => served(ignoresForwardedScheme ? withoutTls(handle) : handle, limiter)
  const { isLastResort } = endpoint
  const route = (operationId: string, method: string, handle: Handler) =>
    endpoint.paths.map((path): Route => ({
      operationId,
      method,
      path,
      access: ownService,
      handle,
      ...(isLastResort && { isLastResort }),
    }))
  const wrong = allMethods.filter((method) => endpoint.methods[method] === undefined)
  return [
    ...Object.entries(endpoint.methods).flatMap(([method, id]) => route(id, method, serve(endpoint.handle))),
    ...route('identityPreflight', 'OPTIONS', preflight),
    ...wrong.flatMap((method) => route('identityErrorPage', method, serve(errors))),
  ]
}

/** Counts the caller, lets any origin read the answer, and turns a failure into the service's redirect (oauth 3.2, 8.1, 8.4). */
function served(handle: Handler, limiter: RateLimiter): Handler {
  return async (exchange) => {
    const { allowed, headers } = limiter.take(exchange.request)
    const response = allowed ? await answered(handle, exchange) : tooMany
    return withHeaders(response, [...headers, ...anyOrigin(exchange)])
  }
}

/** The service stands behind the proxy and sees plain HTTP: its own addresses say `http` (oauth 1.4). */
function withoutTls(handle: Handler): Handler {
  return ({ request, ...exchange }) =>
    handle({ ...exchange, request: { ...request, origin: request.origin.replace(/^https:/, 'http:') } })
}

async function answered(handle: Handler, exchange: Exchange): Promise<PortalResponse> {
  try {
    return await handle(exchange)
  } catch {
    return errorPageRedirect(exchange.request) // Nothing of the failure is shown.
  }
}

/** Empty, though a media type is named (oauth 3.2). */
const tooMany = emptyResponse(429, [['Content-Type', 'application/json']])

/** Any origin, no credentials, nothing exposed (oauth 8.4). */
function anyOrigin({ request }: Exchange): readonly HeaderLine[] {
  return requestHeader(request, 'origin') === undefined ? [] : [['Access-Control-Allow-Origin', '*']]
}

const preflight: Handler = ({ request }) => {
  const method = requestHeader(request, 'access-control-request-method')
  if (method === undefined || requestHeader(request, 'origin') === undefined) return emptyResponse(200)
  const headers = requestHeader(request, 'access-control-request-headers')
  return emptyResponse(200, [
    ['Access-Control-Allow-Origin', '*'],
    ['Access-Control-Allow-Methods', method],
    ...(headers === undefined ? [] : [['Access-Control-Allow-Headers', headers] as const]),
    ['Access-Control-Max-Age', '3600'],
  ])
}
