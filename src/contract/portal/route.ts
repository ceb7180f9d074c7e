import type { CredentialSeen, Identity } from './identity.ts'
import type { PortalRequest } from './portal-request.ts'
import type { HeaderLine, PortalResponse } from './portal-response.ts'
import type { User } from './state/users.ts'

/** One entry of the route table. What differs between operations is a field here, never a question for the name below. */
export interface Route {
  /** The description's operationId, or a name of our own where the description has none (pages). */
  readonly operationId: string
  readonly method: string
  /** `/api/2.0/keys/{keyId}`; matched in any case, literals before templates (portal 2.3). */
  readonly path: string
  readonly access: Access
  /** A parameter that the server's own route constrains: anything else is 404 (portal 6). */
  readonly constraints?: Readonly<Record<string, RegExp>>
  /** For whatever nothing else has the path of: a path that another route has with other methods is that one's to refuse. */
  readonly isLastResort?: true
  readonly handle: Handler
}

/**
 * Who gets in (portal 4):
 * `protected` takes any identity whose scopes fit `scopesOf(method, path)`; `anonymous` takes anybody and knows who calls, and
 * checks the scopes of API keys alone; `confirm` takes confirmation keys of these roles, or besides a signed-in caller; `own` is not the portal's API: the
 * selector does not run, nor CORS of the API (the identity service, pages).
 */
export type Access =
  | { readonly kind: 'protected' }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'confirm'; readonly roles: readonly string[]; readonly alsoSignedIn?: true }
  | { readonly kind: 'own' }

export type Handler = (exchange: Exchange) => PortalResponse | Promise<PortalResponse>

export interface Exchange {
  readonly request: PortalRequest
  /** Path parameters, percent-decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly caller: Identity | undefined
  /** Header lines set so far (cookies); an exception clears them as the server does (portal 1.2, E1). */
  readonly pending: HeaderLine[]
  /** Tells log and counters of a credential that the handler itself read (a password, a client secret), good or not. */
  note(seen: CredentialSeen, user?: User): void
}

export const anybody: Access = { kind: 'anonymous' }
export const authenticated: Access = { kind: 'protected' }
export const ownService: Access = { kind: 'own' }
