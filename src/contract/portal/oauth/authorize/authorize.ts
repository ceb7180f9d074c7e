import type { Handler } from '../../route.ts'
import { requestHeader, type PortalRequest } from '../../portal-request.ts'
import type { PortalResponse } from '../../portal-response.ts'
import { newAuthorization } from '../authorizations.ts'
import { requestCookie } from '../../cookies.ts'
import { cookieNames } from '../cookies.ts'
import { bodyForm, queryForm, type Form } from '../form.ts'
import type { OAuthService } from '../oauth-service.ts'
import { createBuckets, everybodysSecond } from '../rate-limit.ts'
import { covers, openid } from '../scopes.ts'
import { admit, type Admitted } from './admission.ts'
import {
  isAuthorizationRequest,
  storeFailure,
  readAuthorizationRequest,
  type AuthorizationRequest,
} from './authorization-request.ts'
import { codeAnswer, consentAnswer, refusalAnswer } from './authorize-answers.ts'
import { answerConsent } from './consent.ts'
import { issueCode } from './issue-code.ts'

/** GET and POST /oauth2/authorize: never an error status, always a redirect or its address in a header (oauth 2.3, 3.1). */
export function authorize(service: OAuthService): Handler {
  const seconds = createBuckets(1000, () => service.state.clock.now())
  const crowded = () => service.options.rateLimits === 'everybody' && !seconds.take('', everybodysSecond).allowed
  return async (exchange) => {
    const { request } = exchange
    const form = request.method === 'POST' ? await bodyForm(request) : queryForm(request)
    const admitted = await admit(service, exchange, form, crowded())
    if ('status' in admitted) return admitted
    if (breaksAudit(service, request)) {
      return refusalAnswer(
        request,
        admitted.client.id,
        { to: 'login', error: 'something_went_wrong_error' },
        admitted.cookies,
      )
    }
    if (isAuthorizationRequest(request.method, form)) return startAuthorization(service, request, form, admitted)
    return answerConsent(service, request, form, admitted)
  }
}

function startAuthorization(
  service: OAuthService,
  request: PortalRequest,
  form: Form,
  admitted: Admitted,
): PortalResponse {
  const { client, signer } = admitted
  const asked = readAuthorizationRequest(form, client)
  if ('to' in asked) return refusalAnswer(request, client.id, asked, admitted.cookies)

  const approved = service.consents.of(client.id, signer.user.id)
  const needed = !isOpenidAlone(asked) && !covers(approved, asked.scopes)
  if (needed && asked.silent) {
    const errorUri = 'https://openid.net/specs/openid-connect-core-1_0.html#AuthError'
    const { redirectUri, state } = asked
    return refusalAnswer(
      request,
      client.id,
      { to: 'client', error: 'consent_required', errorUri, redirectUri, state },
      admitted.cookies,
    )
  }

  if (service.storeFails()) return refusalAnswer(request, client.id, storeFailure, admitted.cookies)
  // It takes the place of the user's earlier authorization at once, even if nobody ever consents (oauth 2.5).
  const session = asked.scopes.includes(openid) ? sessionOf(service, request) : undefined
  const cookies = [...admitted.cookies, ...(session?.cookie ?? [])]
  const authorization = newAuthorization({
    clientId: client.id,
    userId: signer.user.id,
    grant: 'authorization_code',
    request: asked,
    session: session && { id: session.id, since: service.state.clock.now() },
    modified: service.state.clock.now(),
  })
  service.authorizations.put(authorization)
  if (!needed) return codeAnswer(request, asked, issueCode(service, authorization, asked.scopes), cookies)

  const clientState = service.random.base64url(32)
  service.authorizations.point(authorization, 'clientState', clientState)
  return consentAnswer(request, asked, clientState, cookies)
}

/** Consent is not asked for `openid` alone (oauth 2.3). */
function isOpenidAlone({ scopes }: AuthorizationRequest): boolean {
  return scopes.every((name) => name === openid)
}

/** The framework opens a session of its own where `openid` is asked for; its hash is the `sid` of the ID token (oauth 5, 8.2). */
function sessionOf(service: OAuthService, request: PortalRequest): { id: string; cookie: [string, string][] } {
  const known = requestCookie(request, cookieNames.session)
  if (known !== undefined) return { id: known, cookie: [] }
  const id = service.random.hex(32).toUpperCase()
  return { id, cookie: [['Set-Cookie', `${cookieNames.session}=${id}; Path=/; HttpOnly`]] }
}

/** The audit of a success fails where the caller does not say what it is (oauth 2.4). */
function breaksAudit(service: OAuthService, request: PortalRequest): boolean {
  return service.deviations.needsUserAgent && requestHeader(request, 'user-agent') === undefined
}
