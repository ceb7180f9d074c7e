import { requestHeader, type PortalRequest } from '../../portal-request.ts'
import { emptyResponse, type PortalResponse } from '../../portal-response.ts'
import type { OAuthClient } from '../clients/client-registry.ts'
import type { Form } from '../form.ts'
import { notCached, protocolError } from '../identity-answers.ts'
import type { OAuthService } from '../oauth-service.ts'
import { provesKey } from '../proof-key.ts'

export interface AuthenticatedClient {
  readonly client: OAuthClient
  /** Whether the secret was given; with the verifier alone there is no refresh token (oauth 2.2). */
  readonly confidential: boolean
}

/** The client, an answer that refuses it, or undefined where no credential was given at all (oauth 2.2, 3.2). */
export function authenticateClient(
  service: OAuthService,
  request: PortalRequest,
  form: Form,
): AuthenticatedClient | PortalResponse | undefined {
  if (requestHeader(request, 'authorization')?.startsWith('Basic ') === true) return invalidClient()
  if (['client_id', 'client_secret', 'code_verifier'].some((name) => form.repeated(name)))
    return protocolError(400, { error: 'invalid_request' })
  const clientId = form.text('client_id')
  const secret = form.text('client_secret')
  if (clientId === undefined || (secret === undefined && !isVerifierAlone(form))) return undefined

  const client = service.clients.byId(clientId)
  if (client?.enabled !== true) return invalidClient()
  const confidential = secret !== undefined
  if (confidential ? client.secret !== secret : !client.allowPkce) return invalidClient()
  return codeIsProven(service, form) ? { client, confidential } : protocolError(400, { error: 'invalid_grant' })
}

/** No client credential at all: 401 without a body (oauth 3.2). */
export function noCredentials(service: OAuthService, request: PortalRequest): PortalResponse {
  const accept = requestHeader(request, 'accept') ?? '*/*'
  const challenged = service.deviations.challengesWithoutCredentials && /json|\*\/\*/.test(accept)
  return emptyResponse(401, [...(challenged ? [bearerChallenge(service, request)] : []), notCached])
}

/** `resource_metadata` names an address that nothing answers; it is new in 3.7 (oauth 3.2). */
export function bearerChallenge(
  service: OAuthService,
  request: PortalRequest,
  fields: readonly string[] = [],
): [string, string] {
  const metadata = `resource_metadata="${request.origin}/.well-known/oauth-protected-resource"`
  const all = service.state.release === '3.7' ? [...fields, metadata] : fields
  return ['WWW-Authenticate', ['Bearer', all.join(', ')].join(' ').trim()]
}

function invalidClient(): PortalResponse {
  return protocolError(401, { error: 'invalid_client' })
}

/** The verifier authenticates with the code grant alone: there is no other use of `none` (oauth 2.2). */
function isVerifierAlone(form: Form): boolean {
  return form.text('grant_type') === 'authorization_code' && form.has('code') && form.has('code_verifier')
}

/** With a challenge in the request the verifier is compulsory; without one it is an error (RFC 7636, 4.6; oauth 2.3). */
function codeIsProven(service: OAuthService, form: Form): boolean {
  const code = form.text('code')
  if (form.text('grant_type') !== 'authorization_code' || code === undefined) return true
  const authorization = service.authorizations.by('code', code)
  if (authorization === undefined) return false
  const challenge = authorization.request?.codeChallenge
  const verifier = form.text('code_verifier')
  if (challenge === undefined) return verifier === undefined
  return verifier !== undefined && provesKey(verifier, challenge)
}
