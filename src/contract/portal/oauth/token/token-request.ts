import type { PortalRequest } from '../../portal-request.ts'
import type { PortalResponse } from '../../portal-response.ts'
import type { Form } from '../form.ts'
import type { OAuthService } from '../oauth-service.ts'
import type { AuthenticatedClient } from './client-authentication.ts'

/** A token request whose client is known. */
export interface TokenRequest extends AuthenticatedClient {
  readonly service: OAuthService
  readonly request: PortalRequest
  readonly form: Form
}

/** What one `grant_type` makes of it. */
export type Grant = (asked: TokenRequest) => PortalResponse | Promise<PortalResponse>
