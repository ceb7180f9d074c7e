import { requestHeader, type PortalRequest } from '../../portal-request.ts'
import { emptyResponse, type HeaderLine, type PortalResponse } from '../../portal-response.ts'
import { cookieNames, identityCookie } from '../cookies.ts'
import { headerText, loginRedirect, notCached } from '../identity-answers.ts'
import type { AuthorizationRequest, Refusal } from './authorization-request.ts'

/** The code for the application: `?code=` and the state as they are, whatever is in them (oauth 8.2). */
export function codeAnswer(
  request: PortalRequest,
  asked: AuthorizationRequest,
  code: string,
  cookies: readonly HeaderLine[],
): PortalResponse {
  const state = asked.state === undefined ? '' : `&state=${asked.state}`
  const url = headerText(`${asked.redirectUri}?code=${code}${state}`)
  return inHeader(request, url, cookies) ?? emptyResponse(302, [['Location', url], notCached, ...cookies])
}

export function refusalAnswer(
  request: PortalRequest,
  clientId: string,
  refusal: Refusal,
  cookies: readonly HeaderLine[],
): PortalResponse {
  if (refusal.to === 'login') return loginRedirect(request, clientId, refusal.error, cookies)
  const { redirectUri, error, errorUri, state } = refusal
  const fields = [`error=${error}`, `error_uri=${encodeURIComponent(errorUri)}`]
  if (state !== undefined) fields.push(`state=${encodeURIComponent(state)}`)
  const url = headerText(`${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${fields.join('&')}`)
  return (
    inHeader(request, url, cookies) ??
    emptyResponse(302, [['Location', url], ['X-Redirect-URI', url], notCached, ...cookies])
  )
}

/** To the consent page, by way of a redirect that drops all but the client (oauth 2.3). */
export function consentAnswer(
  request: PortalRequest,
  asked: AuthorizationRequest,
  clientState: string,
  cookies: readonly HeaderLine[],
): PortalResponse {
  const query = new URLSearchParams({ scope: asked.scopes.join(' '), client_id: asked.clientId, state: clientState })
  const location = `${request.origin}/oauth2/consent?${query.toString().replaceAll('+', '%20')}`
  return emptyResponse(302, [
    ['Location', location],
    notCached,
    ...cookies,
    identityCookie(cookieNames.clientState, clientState),
  ])
}

/** With `X-Disable-Redirect` of any value the address comes in a header (oauth 2.3). */
function inHeader(request: PortalRequest, url: string, cookies: readonly HeaderLine[]): PortalResponse | undefined {
  if (requestHeader(request, 'x-disable-redirect') === undefined) return undefined
  return emptyResponse(200, [['X-Redirect-URI', url], notCached, ...cookies])
}
