import { admit } from './admit.ts'
import { corsLines, preflight } from './cors.ts'
import { exceptionResponse, exceptions, PortalException } from './exception.ts'
import type { Failures } from './fail.ts'
import type { CredentialSeen, VerifyAccessToken } from './identity.ts'
import type { Limiter } from './limiter.ts'
import { loggedPath, type Log } from './log.ts'
import { notRouted } from './pages/not-routed.ts'
import { requestHeader, type PortalRequest } from './portal-request.ts'
import { emptyResponse, withHeaders, type HeaderLine, type PortalResponse } from './portal-response.ts'
import { BindingFailure, mediaTypeProblem, UnsupportedMediaType, validationProblem } from './problem.ts'
import type { Matched, RouteTable, WrongMethod } from './route-table.ts'
import type { PortalState } from './state/portal-state.ts'
import type { User } from './state/users.ts'

/** What a transport does with a request: send this, say nothing, or close. */
export type Outcome = PortalResponse | 'hang' | 'close'

export interface Answering {
  readonly state: PortalState
  readonly table: RouteTable
  readonly verifyAccessToken: VerifyAccessToken | undefined
  readonly failures: Failures
  readonly log: Log
  /** Undefined where the limits are off, as shipped. */
  readonly limiter: Limiter | undefined
  /** Whether a proxy in front adds headers of its own. */
  readonly proxyTiming: boolean
}

/** One request, start to end: route, planned failure, credential, work, errors, log. It never throws. */
export async function answer(portal: Answering, request: PortalRequest): Promise<Outcome> {
  const { table, failures } = portal
  const match = table.match(request.method, request.path)
  const noted: Noted = {}
  if (match === 'unknown' || 'allow' in match) {
    const response = preflightOf(table, request) ?? (match === 'unknown' ? notRouted(request) : wrongMethod(match))
    return logged(portal, request, undefined, noted, response)
  }
  const failure = failures.take(match.route.operationId)
  if (failure !== undefined) return logged(portal, request, match, noted, failure)
  if (match.route.access.kind === 'own')
    return logged(portal, request, match, noted, await work(portal, match, request, noted))
  const response = await work(portal, match, request, noted)
  const timed = withHeaders(response, [
    ['Server-Timing', 'aspnetcore-request-time;dur=0ms'],
    ['api-supported-versions', '2.0'],
    ...(portal.proxyTiming && response.status < 400 ? proxyLines : []),
  ])
  return logged(portal, request, match, noted, withHeaders(timed, noted.cors ?? corsLines(request)))
}

/** What the shipped nginx adds to 2xx and 3xx of the API (portal 1.1). */
const proxyLines: readonly HeaderLine[] = [
  ['Trailer', 'Server-Timing'],
  ['Server-Timing', 'proxy-request-time;dur=0.000'],
]

interface Noted {
  seen?: CredentialSeen | undefined
  user?: User | undefined
  /** Who may read the answer, where the caller's token decides it. */
  cors?: readonly HeaderLine[]
}

async function work(
  portal: Answering,
  { route, params }: Matched,
  request: PortalRequest,
  noted: Noted,
): Promise<PortalResponse> {
  const { state } = portal
  const pending: HeaderLine[] = []
  let leave: (() => void) | undefined
  try {
    const own = route.access.kind === 'own'
    const admission = own ? undefined : await admit(state, route, request, portal.verifyAccessToken)
    noted.seen = admission?.seen
    noted.user = admission?.caller?.user
    const origins = admission?.caller?.allowedOrigins
    if (origins !== undefined && requestHeader(request, 'origin') !== undefined)
      noted.cors = corsLines(request, origins())
    pending.push(...(admission?.headers ?? []))
    const entry = own
      ? undefined
      : portal.limiter?.enter(
          { caller: noted.user?.id ?? request.remoteAddress, address: request.remoteAddress },
          request.method,
          route.path,
        )
    if (typeof entry === 'object') return withHeaders(entry, pending)
    leave = entry
    if (admission?.refusal !== undefined) return withHeaders(admission.refusal, pending)
    const response = await route.handle({
      request,
      params,
      query: new URLSearchParams(request.query),
      caller: admission?.caller,
      pending,
      note(seen, user) {
        noted.seen = seen
        noted.user = user ?? noted.user
      },
    })
    return withHeaders(response, pending)
  } catch (error) {
    // Filters and binding answer in the ordinary way; only an exception clears what was set before (portal 1.2).
    if (error instanceof BindingFailure) return withHeaders(validationProblem(state, request, error), pending)
    if (error instanceof UnsupportedMediaType) return withHeaders(mediaTypeProblem(state, request), pending)
    if (error instanceof PortalException) return exceptionResponse(error)
    state.stats.count('faults')
    return exceptionResponse(
      new PortalException(exceptions.plain, 'The portal double failed; this is a bug of its own.'),
    )
  } finally {
    leave?.()
  }
}

/** An empty 405 that names the methods there are, by the frameworks' own hand (portal 1.2). */
function wrongMethod({ allow }: WrongMethod): PortalResponse {
  return emptyResponse(405, [['Allow', allow.join(', ')]])
}

/** A preflight is answered for whatever the API serves, and for nothing that has CORS of its own. */
function preflightOf(table: RouteTable, request: PortalRequest): PortalResponse | undefined {
  if (request.method !== 'OPTIONS' || !/^\/api\//i.test(request.path)) return undefined
  const asked = request.headers.find(([name]) => name.toLowerCase() === 'access-control-request-method')?.[1] ?? ''
  const match = table.match(asked, request.path)
  const isOwn = match !== 'unknown' && 'route' in match && match.route.access.kind === 'own'
  return isOwn ? undefined : preflight(request)
}

function logged(
  { state, log }: Answering,
  request: PortalRequest,
  match: Matched | undefined,
  noted: Noted,
  outcome: Outcome,
): Outcome {
  const operation = match?.route.operationId
  log.add({
    at: state.clock.now(),
    method: request.method.slice(0, 20),
    path: match?.route.path ?? loggedPath(request.path),
    operation,
    status: typeof outcome === 'string' ? 0 : outcome.status,
    credential: noted.seen,
    user: noted.user?.name,
  })
  state.stats.request(operation ?? 'none', noted.user?.name ?? 'anonymous')
  return outcome
}
