import type { PortalResponse } from '../../portal-response.ts'
import type { Exchange } from '../../route.ts'
import type { OAuthService } from '../oauth-service.ts'
import type { Signer } from '../signature.ts'
import { clientProblem } from './client-problem.ts'
import type { OAuthClient } from './client-registry.ts'

/** One call of the client API by somebody whose signature is good. */
export interface ClientCall {
  readonly service: OAuthService
  readonly exchange: Exchange
  readonly signer: Signer
}

export type ClientHandler = (call: ClientCall) => PortalResponse | Promise<PortalResponse>

/** An administrator sees all clients of the portal, a user the own ones (oauth 6); the newest first. */
export function visibleClients({ service, signer }: ClientCall): readonly OAuthClient[] {
  const ours = service.clients.all().filter(({ tenant }) => tenant === service.state.tenant.id)
  return signer.role === 'admin' ? ours : ours.filter(({ createdBy }) => createdBy === signer.user.id)
}

/** The client of the path; 404 for one that is unknown or somebody else's, and for what is no UUID (oauth 6). */
export function visibleClient(call: ClientCall): OAuthClient | PortalResponse {
  const id = call.exchange.params.id?.toLowerCase() ?? ''
  return visibleClients(call).find((client) => client.id === id) ?? clientNotFound(call)
}

export function clientNotFound({ service, exchange }: Omit<ClientCall, 'signer'>): PortalResponse {
  const id = exchange.params.id ?? ''
  const detail = service.state.release === '3.6' ? 'Client was not found' : `Client with ID ${id} was not found`
  return clientProblem(service, exchange.request, 404, detail)
}
