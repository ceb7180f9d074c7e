import type { PortalRequest } from '../../portal-request.ts'
import type { PortalResponse } from '../../portal-response.ts'
import type { Form } from '../form.ts'
import type { OAuthService } from '../oauth-service.ts'
import { covers, openid } from '../scopes.ts'
import type { Admitted } from './admission.ts'
import {
  authorizationErrorUri,
  storeFailure,
  type AuthorizationRequest,
  type Refusal,
} from './authorization-request.ts'
import { codeAnswer, refusalAnswer } from './authorize-answers.ts'
import { issueCode } from './issue-code.ts'

/** The answer to the consent page: `state` is the server's own, `scope` one field per approved scope (oauth 2.3, 3.1). */
export function answerConsent(
  service: OAuthService,
  request: PortalRequest,
  form: Form,
  { client, signer, cookies }: Admitted,
): PortalResponse {
  const refuse = (refusal: Refusal) => refusalAnswer(request, client.id, refusal, cookies)
  if (service.storeFails()) return refuse(storeFailure)
  const state = form.text('state')
  const authorization = state === undefined ? undefined : service.authorizations.by('clientState', state)
  const asked = authorization?.request
  if (
    authorization === undefined ||
    asked === undefined ||
    authorization.clientId !== client.id ||
    authorization.userId !== signer.user.id ||
    form.repeated('client_id')
  ) {
    return refuse({ to: 'login', error: 'invalid_request' })
  }

  const approved = form.all('scope').filter((name) => name !== '')
  if (!covers(asked.scopes, approved)) return refuse(clientRefusal('invalid_scope', asked))
  const earlier = earlierConsent(service, client.id, signer.user.id, approved)
  const granted = [...new Set([...approved, ...asked.scopes.filter((name) => earlier.includes(name))])]
  // `openid` goes along with whatever else was approved (oauth 2.3).
  if (granted.length > 0 && asked.scopes.includes(openid) && !granted.includes(openid)) granted.push(openid)

  if (granted.length === 0 && earlier.length === 0) {
    service.authorizations.remove(authorization)
    return refuse(clientRefusal('access_denied', asked))
  }
  service.consents.add(client.id, signer.user.id, granted)
  return codeAnswer(request, asked, issueCode(service, authorization, granted), cookies)
}

/** What was approved before joins what is approved now, even where nothing is approved now (oauth 3.1). */
function earlierConsent(
  service: OAuthService,
  clientId: string,
  userId: string,
  approved: readonly string[],
): readonly string[] {
  const denied = approved.length === 0
  return denied && !service.deviations.denyKeepsEarlierConsent ? [] : service.consents.of(clientId, userId)
}

function clientRefusal(error: string, { redirectUri, state }: AuthorizationRequest): Refusal {
  return { to: 'client', error, errorUri: authorizationErrorUri, redirectUri, state }
}
