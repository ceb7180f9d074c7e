import type { Handler } from '../route.ts'
import { identityJson } from './identity-answers.ts'
import type { OAuthService } from './oauth-service.ts'

/** GET /oauth2/jwks: the keys of now, and of before while they may still be needed (oauth 2.5, 2.6). */
export function jwks(service: OAuthService): Handler {
  return async () => identityJson(200, { keys: (await service.keys.published()).map((key) => key.publicJwk) })
}
