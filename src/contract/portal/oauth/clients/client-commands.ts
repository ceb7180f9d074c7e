import { emptyResponse, jsonResponse, type PortalResponse } from '../../portal-response.ts'
import { notCached } from '../identity-answers.ts'
import { readClientBody, type ClientBody } from './client-body.ts'
import { visibleClient, visibleClients, type ClientCall, type ClientHandler } from './client-call.ts'
import { clientJson } from './client-json.ts'
import { clientProblem } from './client-problem.ts'
import type { OAuthClient } from './client-registry.ts'
import { creationProblems, unknownScopes, updateProblems } from './client-rules.ts'

/** `is_public` of a body is ignored: always true (oauth 9.21). */
export const createClient: ClientHandler = (call) =>
  withBody(call, (body) => {
    const { service, exchange, signer } = call
    const problems = creationProblems(body)
    if (problems.length > 0) return clientProblem(service, exchange.request, 400, 'Validation failed', problems)
    const unknown = unknownScopes(body)
    if (unknown.length > 0) return unknownScopeProblem(call, unknown)
    const client = service.clients.add({
      name: body.text('name') ?? '',
      tenant: service.state.tenant.id,
      createdOn: service.state.clock.now(),
      createdBy: signer.user.id,
      isPublic: true,
      description: body.text('description') ?? null,
      logo: body.text('logo') ?? '',
      websiteUrl: body.text('website_url') ?? '',
      termsUrl: body.text('terms_url') ?? '',
      policyUrl: body.text('policy_url') ?? '',
      logoutRedirectUri: body.text('logout_redirect_uri') ?? '',
      redirectUris: body.texts('redirect_uris') ?? [],
      allowedOrigins: body.texts('allowed_origins') ?? [],
      scopes: body.texts('scopes') ?? [],
      allowPkce: body.flag('allow_pkce'),
    })
    return jsonResponse(201, clientJson(service, client), [notCached], 'application/json')
  })

/** Redirects, scopes and addresses stay as they are; a missing description is cleared, a missing `allow_pkce` is false (oauth 6). */
export const updateClient: ClientHandler = (call) =>
  changed(call, (client) =>
    withBody(call, (body) => {
      const problems = updateProblems(body, call.service.state.release)
      if (problems.length > 0)
        return clientProblem(call.service, call.exchange.request, 400, 'Validation failed', problems)
      client.name = body.text('name') ?? client.name
      client.logo = body.text('logo') ?? client.logo
      client.allowedOrigins = body.texts('allowed_origins') ?? client.allowedOrigins
      client.description = body.text('description') ?? null
      client.allowPkce = body.flag('allow_pkce')
      return emptyResponse(200)
    }),
  )

/** The old secret is dead (oauth 6). */
export const regenerateClientSecret: ClientHandler = (call) =>
  changed(call, (client) => {
    call.service.clients.renewSecret(client)
    return jsonResponse(200, { client_secret: client.secret }, [notCached], 'application/json')
  })

/** Off: all its tokens are inactive at once; on: they live again (oauth 6). Without `status` it is off (oauth-6.10). */
export const setClientActivation: ClientHandler = (call) =>
  changed(call, (client) =>
    withBody(call, (body) => {
      client.enabled = body.flag('status')
      return emptyResponse(200)
    }),
  )

/** The server looks the client up and then deletes it: of two calls at once one finds nothing to delete (oauth 6). */
export const deleteClient: ClientHandler = async (call) => {
  const client = visibleClient(call)
  if ('status' in client) return client
  await Promise.resolve()
  if (!remove(call, client)) return clientProblem(call.service, call.exchange.request, 400, 'Client was not deleted')
  return emptyResponse(200)
}

/** The own clients, and every authorization of the user besides, for other people's clients too (oauth 6). */
export const deleteOwnClients: ClientHandler = (call) => {
  const { service, signer } = call
  for (const client of service.clients.all()) if (client.createdBy === signer.user.id) remove(call, client)
  service.authorizations.removeAll({ userId: signer.user.id })
  return emptyResponse(200)
}

export const deleteTenantClients: ClientHandler = (call) => {
  for (const client of visibleClients(call)) remove(call, client)
  return emptyResponse(200)
}

/** Tokens and consents go with it (oauth 6). */
function remove({ service }: ClientCall, client: OAuthClient): boolean {
  const removed = service.clients.remove(client)
  service.authorizations.removeAll({ clientId: client.id })
  service.consents.removeAll({ clientId: client.id })
  return removed
}

function changed(call: ClientCall, change: (client: OAuthClient) => PortalResponse): PortalResponse {
  const client = visibleClient(call)
  if ('status' in client) return client
  const response = change(client)
  if (response.status === 200) {
    client.modifiedOn = call.service.state.clock.now()
    client.modifiedBy = call.signer.user.id
  }
  return response
}

function withBody(call: ClientCall, use: (body: ClientBody) => PortalResponse): PortalResponse {
  const { service, exchange } = call
  const body = readClientBody(exchange.request)
  if (body !== undefined) return use(body)
  // What writes the error is not reached, and the filter's own answer remains (oauth 6, inferred).
  if (service.deviations.mediaTypeIsForbidden && service.state.release === '3.7') return emptyResponse(403)
  const type = exchange.request.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'null'
  return clientProblem(service, exchange.request, 415, `Content-Type '${type}' is not supported`)
}

/** Written by the operation itself, hence as plain JSON, and without a body in 3.6 (oauth-6.7). */
function unknownScopeProblem({ service, exchange }: ClientCall, unknown: readonly string[]): PortalResponse {
  const odd = service.deviations.unknownScopeIsPlainJson
  if (odd && service.state.release === '3.6') return emptyResponse(400)
  const message = `Invalid scopes: ${unknown.join(', ')}`
  const errors = [{ field: 'scopes', code: 'ErrorInvalidScope' as const, message }]
  return clientProblem(
    service,
    exchange.request,
    400,
    'Validation failed',
    errors,
    odd ? 'application/json' : undefined,
  )
}
