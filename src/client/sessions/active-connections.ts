import type { components } from '../../../generated/schema.d.ts'
import type { AnyClient } from '../any-client.ts'
import { CredentialError } from '../errors/credential-error.ts'
import { docspaceCalls } from '../docspace-calls.ts'
import { RefusedError } from '../errors/refused-error.ts'
import { unwrap } from '../unwrap.ts'
import { sessionOf } from './session.ts'

export type ActiveConnection = components['schemas']['ActiveConnection']

export interface ActiveConnections {
  readonly connections: readonly ActiveConnection[]
  /** The id of the one that asked; undefined where the portal cannot tell, because the token did not come as a cookie. */
  readonly current: number | undefined
}

/**
 * The sign-ins of the user that are still good, tokens that programs got among them (portal 2.8, 7). A token
 * of a sign-in goes as the cookie, so that the portal knows which of them is the caller's.
 * @throws StatusError for any answer but a list; TransportError 'unsupported-in-this-runtime' in browsers, where the call
 * itself (`GET /api/2.0/security/activeconnections`) lists them
 */
export async function activeConnections(client: AnyClient): Promise<ActiveConnections> {
  const portal = (await sessionOf(client))?.portal ?? docspaceCalls(client)
  const { response } = await unwrap(portal.GET('/api/2.0/security/activeconnections'))
  const { items, loginEvent } = response
  return { connections: items, current: loginEvent === 0 ? undefined : loginEvent }
}

/**
 * Ends one sign-in: its token is dead at once.
 * @throws RefusedError where there is no such connection, or it has ended; StatusError where it is somebody else's
 */
export async function endConnection(client: AnyClient, id: number): Promise<void> {
  const params = { path: { loginEventId: id } }
  const path = '/api/2.0/security/activeconnections/logout/{loginEventId}'
  const { response } = await unwrap(docspaceCalls(client).PUT(path, { params }))
  if (!response) throw new RefusedError({ method: 'PUT', path }, 'There is no such connection, or it has ended.')
}

/**
 * Ends all sign-ins of the user but the client's own. The portal knows that one by its cookie alone, so the token is
 * sent as the cookie; without it the caller would be signed out, too (portal 2.7).
 * @throws TransportError 'unsupported-in-this-runtime' in browsers; CredentialError 'unavailable' where the client has no
 * sign-in of its own
 */
export async function endOtherConnections(client: AnyClient): Promise<void> {
  const session = await sessionOf(client)
  if (!session) throw new CredentialError('unavailable', 'The client has no sign-in of its own.')
  await unwrap(session.portal.PUT('/api/2.0/security/activeconnections/logoutallexceptthis'))
}
