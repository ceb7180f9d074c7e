import { processUserInfoResponse, skipSubjectCheck, userInfoRequest } from 'oauth4webapi'
import { CredentialError } from '../errors/credential-error.ts'
import { statusError } from './ask.ts'
import { sending, type Server } from './authorization-server.ts'
import { pathOf, unasked, words } from './refusal.ts'
import type { Settings } from './settings.ts'
import type { UserInfo } from './user-info.ts'

/** `subject` is whom the ID token names: the answer must be about the same user (OpenID Connect Core, 5.3.2). */
export async function requestUserInfo(
  settings: Settings,
  server: Server,
  accessToken: string,
  subject: string | undefined,
): Promise<UserInfo> {
  const { metadata, client } = server
  const response = await userInfoRequest(metadata, client, accessToken, sending(settings)).catch(unasked)
  const request = { method: 'GET', path: pathOf(metadata.userinfo_endpoint) }
  const { status } = response
  if (status === 403) {
    const details = { status, scope: 'openid' }
    throw new CredentialError('missing-scope', 'The access token does not have the scope openid.', details)
  }
  if (status !== 200) throw statusError(request, response)
  return processUserInfoResponse(metadata, client, subject ?? skipSubjectCheck, response).catch((error: unknown) => {
    throw new CredentialError('unexpected-answer', `${request.method} ${request.path} does not fit: ${words(error)}.`)
  })
}
