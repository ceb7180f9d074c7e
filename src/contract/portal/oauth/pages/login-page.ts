import { requestCookie, sessionCookie } from '../../cookies.ts'
import type { PortalRequest } from '../../portal-request.ts'
import { emptyResponse, type HeaderLine, type PortalResponse } from '../../portal-response.ts'
import type { Handler } from '../../route.ts'
import { cookieNames, identityCookie, requestSignature } from '../cookies.ts'
import type { OAuthService } from '../oauth-service.ts'
import { consentPage } from './consent-page.ts'
import type { PortalCalls } from './portal-calls.ts'
import { savedClientId, savedRequest } from './saved-request.ts'
import { messagePage, signInPage } from './sign-in-pages.ts'

/** Errors of the identity service that a sign-in mends (oauth 3.1). */
const signInErrors = new Set(['missing_asc_signature_error', 'something_went_wrong_error'])

const explanations: Readonly<Record<string, string>> = {
  client_not_found_error: 'There is no such application.',
  client_disabled_error: 'This application is switched off.',
  client_permission_denied_error: 'This application belongs to another portal.',
  missing_client_id_error: 'The application did not say which one it is.',
  invalid_request: 'The application asked in a way that cannot be answered.',
  unsupported_response_type: 'The application asked for something that this portal does not give.',
}

/**
 * GET /login, where every redirect of the identity service to the user ends: the sign-in, the consent page once there is a
 * signature and an open request, or a message (oauth 2.3, 3.1).
 */
export function loginPage(service: OAuthService, calls: PortalCalls): Handler {
  return async ({ request, query }) => {
    if (query.get('type') !== 'oauth2') return signInPage({})
    const error = query.get('error')
    if (error === null) return consentOrSignIn(service, request)
    const signature = requestSignature(request)
    const signed = signature !== undefined && (await service.signatures.verify(signature)) !== undefined
    if (!signInErrors.has(error) || signed) {
      return messagePage('That did not work', `${explanations[error] ?? 'Something went wrong.'} (${error})`)
    }
    // Whoever is signed in with the portal already needs a new signature and nothing else.
    const session = requestCookie(request, sessionCookie)
    const renewed = await calls.signature(request, session && `${sessionCookie}=${encodeURIComponent(session)}`)
    if (renewed !== undefined) return goOn(request, renewed, [])
    return signInPage({ application: applicationOf(service, request) })
  }
}

/** With a signature: back to the authorize request that waits (oauth 2.3). */
export function goOn(request: PortalRequest, signature: string, cookies: readonly HeaderLine[]): PortalResponse {
  const saved = savedRequest(request)
  const all = [...cookies, identityCookie(cookieNames.signature, signature)]
  return emptyResponse(302, [['Location', saved ?? '/login/done'], ['Cache-Control', 'no-store'], ...all])
}

/** The name of the application whose request waits. */
export function applicationOf(service: OAuthService, request: PortalRequest): string | undefined {
  const clientId = savedClientId(request)
  return clientId === undefined ? undefined : service.clients.byId(clientId)?.name
}

async function consentOrSignIn(service: OAuthService, request: PortalRequest): Promise<PortalResponse> {
  const signature = requestSignature(request)
  const signer = signature === undefined ? undefined : await service.signatures.verify(signature)
  if (signer === undefined) return signInPage({ application: applicationOf(service, request) })
  const clientState = requestCookie(request, cookieNames.clientState)
  const authorization = clientState === undefined ? undefined : service.authorizations.by('clientState', clientState)
  const asked = authorization?.request
  const client = authorization === undefined ? undefined : service.clients.byId(authorization.clientId)
  if (
    clientState === undefined ||
    asked === undefined ||
    client === undefined ||
    authorization?.userId !== signer.user.id
  ) {
    return messagePage('Nothing to allow', 'No application waits for an answer. Start again from the application.')
  }
  return consentPage(client, signer.user, asked.scopes, clientState)
}
