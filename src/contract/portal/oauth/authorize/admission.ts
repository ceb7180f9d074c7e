import type { PortalRequest } from '../../portal-request.ts'
import type { HeaderLine, PortalResponse } from '../../portal-response.ts'
import type { Exchange } from '../../route.ts'
import type { OAuthClient } from '../clients/client-registry.ts'
import { cookieNames, identityCookie, requestSignature } from '../cookies.ts'
import type { Form } from '../form.ts'
import { loginRedirect } from '../identity-answers.ts'
import { noteSignature } from '../note-credential.ts'
import type { OAuthService } from '../oauth-service.ts'
import type { Signer } from '../signature.ts'

export interface Admitted {
  readonly client: OAuthClient
  readonly signer: Signer
  /** Set on every answer from here on. */
  readonly cookies: readonly HeaderLine[]
}

/** The filter before authorize: a client that may be used and a user's signature; else to the sign-in page (oauth 3.1). */
export async function admit(
  service: OAuthService,
  exchange: Exchange,
  form: Form,
  crowded: boolean,
): Promise<Admitted | PortalResponse> {
  const { request } = exchange
  const clientId = form.all('client_id')[0] ?? ''
  if (clientId === '') return loginRedirect(request, '', 'missing_client_id_error')
  const cookies = [identityCookie(cookieNames.savedRequest, savedRequest(request))]
  const refused = (error: string) => loginRedirect(request, clientId, error, cookies)

  if (crowded) return refused('something_went_wrong_error')
  const signature = requestSignature(request)
  if (signature === undefined) return refused('missing_asc_signature_error')
  const signer = await service.signatures.verify(signature)
  noteSignature(exchange, signer)
  if (signer === undefined) return refused('something_went_wrong_error')

  const client = service.clients.byId(clientId)
  if (client === undefined) return refused('client_not_found_error')
  if (!client.enabled) return refused('client_disabled_error')
  if (!client.isPublic && client.tenant !== service.state.tenant.id) return refused('client_permission_denied_error')
  return { client, signer, cookies }
}

/** The URL of this request as the identity service sees it: the proxy has taken `/api/2.0` off (oauth 1.1, 2.3). */
function savedRequest({ origin, query }: PortalRequest): string {
  const url = `${origin}/oauth2/authorize${query === '' ? '' : `?${query}`}`
  return Buffer.from(url, 'utf8').toString('base64url')
}
