import { processRevocationResponse, revocationRequest } from 'oauth4webapi'
import { sending, type Server } from './authorization-server.ts'
import { pathOf, refusalOf, unasked } from './refusal.ts'
import type { Settings } from './settings.ts'

/** RFC 7009. A token that the server does not know is as good as revoked. */
export async function revoke(settings: Settings, server: Server, token: string): Promise<void> {
  const { metadata, client, authentication } = server
  const response = await revocationRequest(
    metadata,
    client,
    authentication,
    token,
    sending(settings, undefined, false),
  ).catch(unasked)
  await processRevocationResponse(response).catch((error: unknown) => {
    const path = pathOf(metadata.revocation_endpoint)
    throw refusalOf(error, response, { method: 'POST', path, refusedGrant: 'authorization-failed' })
  })
}
