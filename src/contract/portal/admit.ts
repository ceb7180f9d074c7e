import { authenticate } from './authenticate.ts'
import { readConfirmation } from './confirm-scheme.ts'
import type { Authentication, CredentialSeen, Identity, VerifyAccessToken } from './identity.ts'
import type { PortalRequest } from './portal-request.ts'
import { emptyResponse, type HeaderLine, type PortalResponse } from './portal-response.ts'
import { forbiddenProblem } from './problem.ts'
import type { Route } from './route.ts'
import { reaches } from './scopes.ts'
import type { PortalState } from './state/portal-state.ts'

/** Who was let in, or what was answered instead. */
export interface Admission {
  readonly caller: Identity | undefined
  readonly seen: CredentialSeen | undefined
  /** Set on the way in; they go with the answer unless an exception clears them. */
  readonly headers: readonly HeaderLine[]
  readonly refusal?: PortalResponse
}

/** Authentication, then authorization, of one route of the portal's own API (portal 4). */
export async function admit(
  state: PortalState,
  route: Route,
  request: PortalRequest,
  verify: VerifyAccessToken | undefined,
): Promise<Admission> {
  const outcome = authenticate(state, request, verify)
  const authentication = outcome instanceof Promise ? await outcome : outcome
  const { identity: caller, seen, headers } = authentication
  const { access } = route
  if (access.kind === 'confirm') return admitConfirmation(state, access, request, authentication)
  if (access.kind === 'anonymous') {
    const narrow = seen?.scheme === 'apiKey' && state.release === '3.7' && !reachesBy(caller, route, request, state)
    return narrow ? { caller, seen, headers, refusal: forbiddenProblem(state) } : { caller, seen, headers }
  }
  // E2: no body, no challenge but Basic's.
  if (caller === undefined) return { caller, seen, headers, refusal: emptyResponse(401) }
  if (!reachesBy(caller, route, request, state)) return { caller, seen, headers, refusal: emptyResponse(403) }
  return { caller, seen, headers }
}

/** A confirmation key alone opens these; any other identity is 403, none at all 401 (portal 2.5, 3). */
function admitConfirmation(
  state: PortalState,
  access: Extract<Route['access'], { kind: 'confirm' }>,
  request: PortalRequest,
  { identity: signedIn, seen: other, headers }: Authentication,
): Admission {
  const { identity, seen = other } = readConfirmation(state, request)
  if (identity === undefined) {
    if (signedIn !== undefined && access.alsoSignedIn === true) return { caller: signedIn, seen, headers }
    const status = signedIn === undefined || seen !== other ? 401 : 403
    return { caller: undefined, seen, headers, refusal: emptyResponse(status) }
  }
  if (!access.roles.includes(identity.confirmRole ?? ''))
    return { caller: identity, seen, headers, refusal: emptyResponse(403) }
  // Whoever is signed in already has nothing to confirm (portal 3).
  if (signedIn !== undefined && identity.confirmRole === 'TfaAuth') {
    return { caller: identity, seen, headers, refusal: emptyResponse(401) }
  }
  return { caller: identity, seen, headers }
}

function reachesBy(
  caller: Identity | undefined,
  route: Route,
  { method }: PortalRequest,
  { release }: PortalState,
): boolean {
  return caller !== undefined && reaches(caller.scopes, method, route.path, release)
}
