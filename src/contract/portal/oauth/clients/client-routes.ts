import { emptyResponse, withHeaders, type PortalResponse } from '../../portal-response.ts'
import { ownService, type Exchange, type Handler, type Route } from '../../route.ts'
import { requestSignature } from '../cookies.ts'
import { noteSignature } from '../note-credential.ts'
import type { OAuthService } from '../oauth-service.ts'
import { createClientLimits, type ClientLimits } from './client-limits.ts'
import type { Signer } from '../signature.ts'
import type { ClientHandler } from './client-call.ts'
import * as commands from './client-commands.ts'
import { clientProblem } from './client-problem.ts'
import * as queries from './client-queries.ts'

type Roles = 'any' | 'users' | 'administrators'

interface ClientOperation {
  readonly id: string
  readonly method: string
  /** Under `/api/2.0`. */
  readonly path: string
  readonly roles: Roles
  readonly handle: ClientHandler
}

/** The client API: fourteen operations behind a signature (oauth 6). */
const operations: readonly ClientOperation[] = [
  { id: 'createClient', method: 'POST', path: '/clients', roles: 'users', handle: commands.createClient },
  { id: 'listClients', method: 'GET', path: '/clients', roles: 'users', handle: queries.listClients },
  { id: 'deleteOwnClients', method: 'DELETE', path: '/clients', roles: 'users', handle: commands.deleteOwnClients },
  {
    id: 'deleteTenantClients',
    method: 'DELETE',
    path: '/clients/tenant',
    roles: 'administrators',
    handle: commands.deleteTenantClients,
  },
  { id: 'listClientInfo', method: 'GET', path: '/clients/info', roles: 'users', handle: queries.listClientInfo },
  { id: 'listConsents', method: 'GET', path: '/clients/consents', roles: 'any', handle: queries.listConsents },
  { id: 'getClient', method: 'GET', path: '/clients/{id}', roles: 'users', handle: queries.getClient },
  { id: 'updateClient', method: 'PUT', path: '/clients/{id}', roles: 'users', handle: commands.updateClient },
  { id: 'deleteClient', method: 'DELETE', path: '/clients/{id}', roles: 'users', handle: commands.deleteClient },
  {
    id: 'regenerateClientSecret',
    method: 'PATCH',
    path: '/clients/{id}/regenerate',
    roles: 'users',
    handle: commands.regenerateClientSecret,
  },
  {
    id: 'setClientActivation',
    method: 'PATCH',
    path: '/clients/{id}/activation',
    roles: 'users',
    handle: commands.setClientActivation,
  },
  { id: 'getClientInfo', method: 'GET', path: '/clients/{id}/info', roles: 'users', handle: queries.getClientInfo },
  { id: 'revokeConsent', method: 'DELETE', path: '/clients/{id}/revoke', roles: 'any', handle: queries.revokeConsent },
  { id: 'listScopes', method: 'GET', path: '/scopes', roles: 'any', handle: queries.listScopes },
]

/** At `/api/2.0/…` in both releases, and since 3.7 under `/api/2.0/oauth2/…` too (oauth-6.2). */
export function clientRoutes(service: OAuthService): readonly Route[] {
  const limits = createClientLimits(service)
  const prefixes = service.state.release === '3.6' ? ['/api/2.0'] : ['/api/2.0', '/api/2.0/oauth2']
  const route = (operationId: string, method: string, path: string, handle: Handler) =>
    prefixes.map((prefix): Route => ({ operationId, method, path: prefix + path, access: ownService, handle }))
  return [
    ...operations.flatMap((operation) =>
      route(operation.id, operation.method, operation.path, signed(service, operation, limits)),
    ),
    ...route('getPublicClientInfo', 'GET', '/clients/{id}/public/info', open(service, limits)),
  ]
}

/** A signature that is missing or bad is 403 without a body, never 401; a role that is not enough has a body (oauth 6). */
function signed(service: OAuthService, operation: ClientOperation, limits: ClientLimits): Handler {
  return async (exchange) => {
    const signature = requestSignature(exchange.request)
    const signer = signature === undefined ? undefined : await service.signatures.verify(signature)
    noteSignature(exchange, signer)
    if (signer === undefined) return emptyResponse(403)
    const { allowed, headers } = limits.ofUser(exchange.request, signer.user.id)
    if (!allowed) return emptyResponse(429, headers)
    if (!limits.everybody()) return withHeaders(tooMany(service, exchange), headers)
    if (!admits(operation.roles, signer))
      return withHeaders(clientProblem(service, exchange.request, 403, 'Access denied'), headers)
    const response = await guarded(service, exchange, () => operation.handle({ service, exchange, signer }))
    return withHeaders(response, headers)
  }
}

/** For anybody; but a signature that is sent has to be good (oauth 6). */
function open(service: OAuthService, limits: ClientLimits): Handler {
  return async (exchange) => {
    const signature = requestSignature(exchange.request)
    if (signature !== undefined && (await service.signatures.verify(signature)) === undefined) return emptyResponse(403)
    if (!limits.publicInfo()) return tooMany(service, exchange)
    return guarded(service, exchange, () => queries.publicInfo({ service, exchange }))
  }
}

/** More than everybody may together: with a body, unlike a user's own limit (oauth 8.1). */
function tooMany(service: OAuthService, { request }: Exchange): PortalResponse {
  return clientProblem(service, request, 429, 'Too many requests. Please try again later.')
}

function admits(roles: Roles, { role }: Signer): boolean {
  return roles === 'any' || role === 'admin' || (roles === 'users' && role === 'user')
}

/** What cannot be read is 500, and says nothing of why (oauth-6.9). */
async function guarded(
  service: OAuthService,
  { request }: Exchange,
  work: () => PortalResponse | Promise<PortalResponse>,
): Promise<PortalResponse> {
  try {
    return await work()
  } catch {
    return clientProblem(service, request, 500, 'Something went wrong')
  }
}
