import { OperationProcessingError, ResponseBodyError, UnsupportedOperationError } from 'oauth4webapi'
import { CredentialError } from '../errors/credential-error.ts'
import { DocSpaceError } from '../errors/docspace-error.ts'
import { statusError } from './ask.ts'
import { oauthErrorCode } from './oauth-error-code.ts'

/** What was asked for, for messages. */
export interface Request {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** What a refused grant means: at the end of a sign-in, or at a refresh. */
  readonly refusedGrant: 'authorization-failed' | 'reauthorization-required'
}

/** A failure of the server, whatever its status says: another try may succeed. `identity_…` is DocSpace's (oauth 3.2). */
const outages: ReadonlySet<string> = new Set([
  'server_error',
  'temporarily_unavailable',
  'identity_authorization_persistence_error',
])

/** What an answer means that oauth4webapi does not accept. Its errors hold tokens, claims and the answer: they end here. */
export function refusalOf(error: unknown, response: Response, request: Request): unknown {
  if (error instanceof DocSpaceError) return error
  const { status } = response
  const { method, path } = request
  const code = error instanceof ResponseBodyError ? error.error : undefined
  if (code !== undefined && outages.has(code)) return statusError(request, response)
  // DocSpace leaves the body of some 401 empty (oauth 3.2).
  if (code === 'invalid_client' || status === 401) {
    return new CredentialError(
      'client-refused',
      `${method} ${path} refused the client: check its id and its secret, and that it is enabled.`,
      { status, oauthError: 'invalid_client' },
    )
  }
  if (code !== undefined) {
    const oauthError = oauthErrorCode(code)
    const refused = oauthError === 'invalid_grant' ? request.refusedGrant : 'authorization-failed'
    const why = oauthError ?? 'for a reason that no standard has'
    return new CredentialError(refused, `${method} ${path} was refused: ${why}.`, { status, oauthError })
  }
  if (status !== 200) return statusError(request, response)
  return new CredentialError(
    'unexpected-answer',
    `${method} ${path} was not answered by the standard: ${words(error)}.`,
  )
}

/** An endpoint that is missing in the metadata, or is none: oauth4webapi says so before it sends anything. */
export function unasked(error: unknown): never {
  if (!(error instanceof OperationProcessingError)) throw error
  throw new CredentialError('not-supported', `The server cannot be asked for that: ${words(error)}.`)
}

/** The library's own words, which are the same whatever it was given; nothing of what a runtime says. */
export function words(error: unknown): string {
  const known = error instanceof OperationProcessingError || error instanceof UnsupportedOperationError
  return known ? error.message : 'it cannot be read'
}

/** The path of an endpoint, without its query. */
export function pathOf(endpoint: string | undefined): string {
  return URL.parse(endpoint ?? '')?.pathname ?? ''
}
