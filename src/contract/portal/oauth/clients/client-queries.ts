import { emptyResponse, jsonResponse, type PortalResponse } from '../../portal-response.ts'
import { notCached } from '../identity-answers.ts'
import { scopes } from '../scopes.ts'
import { clientNotFound, visibleClient, visibleClients, type ClientCall, type ClientHandler } from './client-call.ts'
import { clientProblem } from './client-problem.ts'
import { clientInfoJson, clientJson, clientListItemJson, isoTime } from './client-json.ts'
import type { OAuthClient } from './client-registry.ts'
import { readLimit, readTime } from './paging.ts'

export const listClients: ClientHandler = (call) => page(call, 30, (client) => clientListItemJson(call.service, client))

/** Without a default for `limit` (oauth 6). */
export const listClientInfo: ClientHandler = (call) => page(call, undefined, clientInfoJson)

export const getClient: ClientHandler = (call) => {
  const client = visibleClient(call)
  return 'status' in client ? client : json(clientJson(call.service, client), [notCached])
}

/** Of any public client of the portal: an application is used by others than who registered it. */
export const getClientInfo: ClientHandler = (call) => {
  const client = call.service.clients.byId(call.exchange.params.id ?? '')
  return client?.tenant === call.service.state.tenant.id ? json(clientInfoJson(client)) : clientNotFound(call)
}

/** For anybody, and of a client of any portal on the server (oauth 6). */
export function publicInfo(call: Omit<ClientCall, 'signer'>): PortalResponse {
  const client = call.service.clients.byId(call.exchange.params.id ?? '')
  return client === undefined ? clientNotFound(call) : json(clientInfoJson(client))
}

/** An array without an envelope, `openid` last (oauth 6). */
export const listScopes: ClientHandler = () => json(scopes)

/** Authorizations that have a code or a token, not the table of consents; the newest first (oauth 7). */
export const listConsents: ClientHandler = (call) => {
  const { service, exchange, signer } = call
  const limit = readLimit(call)
  if (typeof limit !== 'number') return limit
  if (service.storeFails()) return clientProblem(service, exchange.request, 503, 'Service unavailable')
  const before = readTime(call, 'last_modified_on') ?? Infinity
  const rows = service.authorizations
    .of(signer.user.id)
    .filter((row) => row.grant === 'authorization_code' && (row.code ?? row.access ?? row.refresh) !== undefined)
    .filter((row) => row.modified < before)
    .toSorted((one, other) => other.modified - one.modified)
  const shown = rows.slice(0, limit)
  const data = shown.map((row) => {
    const client = service.clients.byId(row.clientId)
    return {
      registered_client_id: row.clientId,
      scopes: row.scopes.join(' '),
      modified_at: isoTime(row.modified),
      client: client === undefined ? null : clientInfoJson(client),
    }
  })
  const last = rows.length > limit ? shown.at(-1) : undefined
  return json({ data, limit, last_modified_on: last === undefined ? null : isoTime(last.modified) })
}

/** Ends everything that the user has given the client, and the consent; done also where there was nothing (oauth 7). */
export const revokeConsent: ClientHandler = ({ service, exchange, signer }) => {
  if (service.storeFails()) return emptyResponse(503)
  const which = { userId: signer.user.id, clientId: (exchange.params.id ?? '').toLowerCase() }
  service.authorizations.removeAll(which)
  service.consents.removeAll(which)
  service.state.stats.count('revocations')
  return emptyResponse(200)
}

function page(call: ClientCall, otherwise: number | undefined, show: (client: OAuthClient) => unknown): PortalResponse {
  const limit = readLimit(call, otherwise)
  if (typeof limit !== 'number') return limit
  const before = readTime(call, 'last_created_on') ?? Infinity
  const lastId = call.exchange.query.get('last_client_id')
  const all = visibleClients(call)
  const at = all.findIndex((client) => client.id === lastId)
  const rest = at === -1 ? all.filter((client) => client.createdOn < before) : all.slice(at + 1)
  const shown = rest.slice(0, limit)
  const last = rest.length > limit ? shown.at(-1) : undefined
  return json({
    data: shown.map(show),
    limit,
    last_client_id: last?.id ?? null,
    last_created_on: last === undefined ? null : isoTime(last.createdOn),
  })
}

function json(value: unknown, headers: readonly (readonly [string, string])[] = []): PortalResponse {
  return jsonResponse(200, value, headers, 'application/json')
}
