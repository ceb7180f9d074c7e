import { AuthorizationResponseError, validateAuthResponse } from 'oauth4webapi'
import { CredentialError } from '../errors/credential-error.ts'
import type { Server } from './authorization-server.ts'
import { oauthErrorCode } from './oauth-error-code.ts'
import { words } from './refusal.ts'

/**
 * The parameters again, with a code in them: the issuer is checked where the callback names it, and where the server
 * says that it does (RFC 9207).
 * @throws CredentialError 'authorization-denied', 'authorization-failed', 'invalid-callback'
 */
export function acceptedParameters(
  { metadata, client }: Server,
  callback: URLSearchParams,
  state: string,
): URLSearchParams {
  try {
    const parameters = validateAuthResponse(metadata, client, callback, state)
    if (parameters.get('code')) return parameters
  } catch (error) {
    if (!(error instanceof AuthorizationResponseError)) {
      throw new CredentialError('invalid-callback', `The callback is not the server's: ${words(error)}.`)
    }
    const oauthError = oauthErrorCode(error.error)
    throw oauthError === 'access_denied'
      ? new CredentialError('authorization-denied', 'The user, or the server for them, said no.', { oauthError })
      : new CredentialError(
          'authorization-failed',
          `The sign-in was refused: ${oauthError ?? 'no reason that a standard has'}.`,
          {
            oauthError,
          },
        )
  }
  throw new CredentialError('invalid-callback', 'The callback has no code.')
}
