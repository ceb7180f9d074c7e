import { introspectionRequest, processIntrospectionResponse } from 'oauth4webapi'
import { sending, type Server } from './authorization-server.ts'
import type { Introspection } from './introspection.ts'
import { pathOf, refusalOf, unasked } from './refusal.ts'
import type { Settings } from './settings.ts'

/** @throws CredentialError 'not-supported', 'client-refused', 'unexpected-answer'; TransportError, StatusError */
export async function introspect(settings: Settings, server: Server, token: string): Promise<Introspection> {
  const { metadata, client, authentication } = server
  const response = await introspectionRequest(metadata, client, authentication, token, sending(settings)).catch(unasked)
  return processIntrospectionResponse(metadata, client, response).catch((error: unknown) => {
    const path = pathOf(metadata.introspection_endpoint)
    throw refusalOf(error, response, { method: 'POST', path, refusedGrant: 'authorization-failed' })
  })
}
