import type { VerifyAccessToken } from './identity.ts'
import type { PortalRequest } from './portal-request.ts'
import type { PortalResponse } from './portal-response.ts'
import type { Route } from './route.ts'
import type { PortalState } from './state/portal-state.ts'

/**
 * A part of the portal that brings its own routes and keeps its own state in its closure. `createOAuthPart` in
 * `oauth/oauth-part.ts` is one; `start-portal.ts` makes it anew on every `reset()`.
 */
export interface PortalPart {
  readonly routes: readonly Route[]
  /** How the portal's JWT handler judges a token (portal 4). Without a part that has it every JWT is refused. */
  readonly verifyAccessToken?: VerifyAccessToken
}

/** Calls an operation of the same portal without a socket, as its own sign-in page does. */
export type Send = (request: PortalRequest) => Promise<PortalResponse | 'hang' | 'close'>

/** `send` answers once the portal stands; a part must not call it while it is being made. */
export type CreatePart = (state: PortalState, send: Send) => PortalPart
