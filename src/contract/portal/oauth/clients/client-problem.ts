import { STATUS_CODES } from 'node:http'
import type { PortalRequest } from '../../portal-request.ts'
import { jsonResponse, type PortalResponse } from '../../portal-response.ts'
import type { OAuthService } from '../oauth-service.ts'

export interface FieldProblem {
  /** In snake case. */
  readonly field: string
  readonly code: 'ErrorName' | 'ErrorPattern' | 'ErrorWrongURL' | 'EmptyFieldError' | 'ErrorInvalidScope'
  readonly message: string
}

/** An error of the client API: a problem since 3.7 (RFC 9457), `{ reason }` until 3.6 (oauth 6). */
export function clientProblem(
  { state }: OAuthService,
  request: PortalRequest,
  status: number,
  detail: string,
  errors?: readonly FieldProblem[],
  mediaType = 'application/problem+json',
): PortalResponse {
  if (state.release === '3.6') return jsonResponse(status, { reason: reasonOf(detail, errors) }, [], 'application/json')
  const problem = {
    type: 'https://api.onlyoffice.com/docspace/api-backend/get-started/basic-concepts',
    title: STATUS_CODES[status],
    status,
    detail,
    // The path that reaches the service, whichever alias was called.
    instance: request.path.replace(/^\/api\/2\.0\/oauth2\//i, '/api/2.0/'),
    ...(errors && { errors }),
  }
  return jsonResponse(status, problem, [], mediaType)
}

/** Messages of 3.6 are joined with commas, in lower case where they stand alone. */
function reasonOf(detail: string, errors: readonly FieldProblem[] | undefined): string {
  return errors === undefined ? detail.toLowerCase() : errors.map(({ message }) => message).join(', ')
}
